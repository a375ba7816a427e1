// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/words.h"
#include "app/queries/register.h"
#include "tests/bench/barestore.h"
#include "tests/bench/bench.h"
#include "tests/bench/inventedcases.h"
#include "tests/bench/process.h"

#include <QFile>
#include <sqlite3.h>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int shownRows = 200;
constexpr int rankedRows = 50;
const QStringList usualTerms{u"deadline"_s, u"kumquatine"_s, u"r-2026-00041"_s};

// What the cases say, a line each, for who has nothing but files.
Result<void> writeTexts(const QString &path, qint64 cases)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileNotWritable, {path});
    for (qint64 i = 0; i < cases; ++i) {
        const casework::RegisterCaseRequest request = inventedCase(i, Office::today());
        const QString number = u"R-2026-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0'));
        file.write((number + u' ' + request.title + u' ' + request.person.name + u' ' + request.messages.constFirst().body + u'\n').toUtf8());
    }
    return {};
}

// The full text of the library, asked with nothing around it.
class BareSearch final {
public:
    static Result<std::unique_ptr<BareSearch>> open(const QString &file, const base::Secret &key, const QByteArray &match)
    {
        std::unique_ptr<BareSearch> search(new BareSearch);
        CASEBOOK_TRY(search->m_handle, openBare(file, &key));
        CASEBOOK_CHECK(settle(search->m_handle.get()));
        CASEBOOK_TRY(search->m_ids, prepareBare(search->m_handle.get(), "SELECT rowid FROM case_words_0 WHERE case_words_0 MATCH ?1"));
        const QByteArray byRank = "SELECT rowid FROM case_words_0 WHERE case_words_0 MATCH ?1 ORDER BY rank LIMIT " + QByteArray::number(rankedRows);
        CASEBOOK_TRY(search->m_ranked, prepareBare(search->m_handle.get(), byRank));
        for (sqlite3_stmt *statement : {search->m_ids.get(), search->m_ranked.get()})
            sqlite3_bind_text(statement, 1, match.constData(), static_cast<int>(match.size()), SQLITE_TRANSIENT);
        return search;
    }
    Run ids() { return stepping(m_ids.get()); }
    Run ranked() { return stepping(m_ranked.get()); }

private:
    BareSearch() = default;
    static Run stepping(sqlite3_stmt *statement)
    {
        return [statement]() -> Result<double> {
            const Stopwatch watch;
            std::vector<qint64> ids;
            while (sqlite3_step(statement) == SQLITE_ROW)
                ids.push_back(sqlite3_column_int64(statement, 0));
            sqlite3_reset(statement);
            return watch.seconds();
        };
    }
    Handle m_handle;
    BareStatement m_ids;
    BareStatement m_ranked;
};

// What every term is looked for in: the register as it stands in the window, its order known, and the texts as a file.
struct Place {
    Office &office;
    QString file;
    QString texts;
    queries::Register list;
    qint64 cases;
    int pairs;
};

Answer searchFor(Place &place, const QString &term)
{
    const queries::RegisterRequest request{domain::readFilter(term).filter, Office::today(), u"due"_s, false};
    const QByteArray match = queries::RegisterSql::match({term}, place.office.connection().dialect()).toUtf8();
    CASEBOOK_TRY(const auto bare, BareSearch::open(place.file, place.office.store().pageKey(), match));
    const auto all = [&]() -> Result<double> {
        const Stopwatch watch;
        CASEBOOK_TRY([[maybe_unused]] const std::vector<qint64> ids, place.list.ids(request));
        return watch.seconds();
    };
    const auto page = [&]() -> Result<double> {
        const Stopwatch watch;
        CASEBOOK_TRY([[maybe_unused]] const auto rows, place.list.page(request, shownRows));
        return watch.seconds();
    };
    const auto grep = [&]() -> Result<double> { return Process::seconds(u"grep"_s, {u"-c"_s, u"-i"_s, u"-F"_s, term, place.texts}); };
    const auto named = [&](const char *part) { return u"search-%1 %2"_s.arg(QLatin1StringView(part), term); };
    CASEBOOK_TRY(const std::vector<qint64> hits, place.list.ids(request));
    const bool isCommon = static_cast<qint64>(hits.size()) > place.cases / 10;
    const auto forCommon = [isCommon](double goal) { return isCommon ? std::optional(goal) : std::nullopt; };
    CASEBOOK_TRY(const Comparison order, compare({named("all"), u"step of the rowids that match"_s, forCommon(1.3)}, place.pairs, all, bare->ids()));
    CASEBOOK_TRY(const Comparison rank, compare({named("rank"), u"the 50 that rank first"_s, forCommon(0.2)}, place.pairs, all, bare->ranked()));
    QList<Comparison> found{order, rank};
    if (Process::isThere(u"grep"_s)) {
        CASEBOOK_TRY(const Comparison peer, compare({named("page"), u"grep -c -i -F over the texts in a file"_s, 0.3}, place.pairs, page, grep));
        found << peer;
    }
    return found;
}

}

// Hits of a term in due order, all of them and the first page, inside a list whose order is known.
Answer search(Room &room)
{
    CASEBOOK_TRY(const QString file, room.filledStore());
    CASEBOOK_TRY(const auto office, Office::open(file));
    const QString texts = room.fileFor(u"texts.txt"_s);
    CASEBOOK_CHECK(writeTexts(texts, room.options().cases));
    Place place{*office, file, texts, queries::Register(office->connection(), office->store().user().clearance), room.options().cases, room.options().pairs()};
    CASEBOOK_TRY([[maybe_unused]] const std::vector<qint64> shown, place.list.ids({{}, Office::today(), u"due"_s, false}));
    QList<Comparison> found;
    for (const QString &term : room.options().terms.isEmpty() ? usualTerms : room.options().terms) {
        CASEBOOK_TRY(const QList<Comparison> ofTerm, searchFor(place, term));
        found << ofTerm;
    }
    return found;
}

}
