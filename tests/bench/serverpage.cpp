// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/several/carryover.h"
#include "app/queries/register.h"
#include "app/store/care/newhome.h"
#include "tests/bench/bench.h"
#include "tests/bench/libpq.h"
#include "tests/bench/recording.h"

#include <QCoreApplication>
#include <numeric>
#include <utility>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr int pageRows = 200;
constexpr int pagesRead = 20;
constexpr qint64 toldEvery = 200'000;
const QStringList words{u"deadline"_s, u"kumquatine"_s, u"r-2026-00041"_s, u"lindental3"_s};  // from what most cases say to what few do

}

// A database of its own on the server, with what the filled store holds; gone with this object, unless that store is kept. The rows
// are carried over as a move of the store does it: that is quicker than registering them there.
class ServerOffice final {
public:
    static Result<std::unique_ptr<ServerOffice>> open(const Options &options, Office &source)
    {
        std::unique_ptr<ServerOffice> office(new ServerOffice);
        office->m_isKept = !options.keep.isEmpty();
        office->m_name = "bench_" + QByteArray::number(office->m_isKept ? options.cases : QCoreApplication::applicationPid());
        office->m_address = QUrl(options.server);
        CASEBOOK_TRY(office->m_cluster, LibPq::connect(office->m_address));
        office->m_address.setPath(u'/' + QString::fromLatin1(office->m_name));
        if (office->m_isKept) {
            if (auto there = store::Store::openServer(office->m_address, {})) {
                office->m_store = *std::move(there);
                return office;
            }
        }
        CASEBOOK_CHECK(office->m_cluster->execute("DROP DATABASE IF EXISTS " + office->m_name + " WITH (FORCE)"));
        CASEBOOK_CHECK(office->m_cluster->execute("CREATE DATABASE " + office->m_name));
        CASEBOOK_CHECK(office->fill(source));
        CASEBOOK_TRY(office->m_store, store::Store::openServer(office->m_address, {}));
        return office;
    }
    ~ServerOffice()
    {
        m_store.reset();
        if (m_cluster && !m_isKept)
            [[maybe_unused]] const auto dropped = m_cluster->execute("DROP DATABASE IF EXISTS " + m_name + " WITH (FORCE)");
    }
    store::Store &store() { return *m_store; }
    const QUrl &address() const { return m_address; }

private:
    ServerOffice() = default;
    Result<void> fill(Office &source)
    {
        const Stopwatch watch;
        const auto progress = [&watch, told = qint64{0}](store::CareStage stage, qint64 done, qint64) mutable {
            if (std::exchange(told, done / toldEvery) != done / toldEvery)
                Room::say(u"  %1 %2, %3 s"_s.arg(done).arg(stage == store::CareStage::CopyingRows ? u"rows"_s : u"cases"_s).arg(watch.seconds(), 0, 'f', 1));
            return true;
        };
        CASEBOOK_TRY(const auto home, store::NewHome::onServer(m_address, {}));
        store::Connection &there = home->connection();
        CASEBOOK_CHECK(source.connection().beginWriting());
        CASEBOOK_CHECK(there.beginWriting());
        CASEBOOK_CHECK(there.liftTimeLimit());
        CASEBOOK_TRY(const auto tables, casework::carryOver(source.connection(), there, source.rules(), progress));
        source.connection().rollback();
        CASEBOOK_CHECK(there.execute(u"UPDATE users SET login = current_user"_s));  // of the one person there is
        CASEBOOK_CHECK(there.commit());
        CASEBOOK_CHECK(there.execute(u"ANALYZE"_s));
        Room::say(u"%1 rows carried to the server in %2 s"_s.arg(rowsOf(tables)).arg(watch.seconds(), 0, 'f', 1));
        return home->keep();
    }
    static qint64 rowsOf(const QList<store::TableDigest> &tables)
    {
        return std::accumulate(tables.cbegin(), tables.cend(), qint64{0}, [](qint64 sum, const store::TableDigest &table) { return sum + table.rows; });
    }

    QByteArray m_name;
    bool m_isKept = false;
    QUrl m_address;
    std::unique_ptr<LibPq> m_cluster;
    std::unique_ptr<store::Store> m_store;
};

namespace {

// The columns of a row, as an embedded store is asked for them.
Result<QByteArray> rowColumns(Office &office)
{
    Recording recording(office.connection().handle());
    CASEBOOK_TRY([[maybe_unused]] const auto rows, queries::Register(office.connection(), office.store().user().clearance).page({{}, Office::today()}, 1));
    const QByteArray sql = recording.take().front().sql;
    return sql.left(sql.lastIndexOf(" FROM cases"));
}

}

// A page of 200 by the key of the row before it, and the first page of a search, from a server; the reference is its own
// library with the same statements, results in binary.
Answer serverPage(Room &room)
{
    if (room.options().server.isEmpty()) {
        Room::say(u"no server: page-server is left out (packaging/postgresql/with-cluster)"_s);
        return QList<Comparison>();
    }
    CASEBOOK_TRY(const QString file, room.filledStore());
    CASEBOOK_TRY(const auto source, Office::open(file));
    CASEBOOK_TRY(const QByteArray columns, rowColumns(*source));
    if (!room.serverOffice) {
        CASEBOOK_TRY(room.serverOffice, ServerOffice::open(room.options(), *source));
    }
    ServerOffice *office = room.serverOffice.get();
    CASEBOOK_TRY(const auto pq, LibPq::connect(office->address()));
    queries::Register list(office->store().connection(), office->store().user().clearance);
    const queries::RegisterRequest request{{}, Office::today(), u"due"_s, false};
    CASEBOOK_TRY(const std::vector<qint64> ids, list.ids(request));
    std::vector<qint64> after;
    for (size_t i = 0; i < static_cast<size_t>(room.options().repeats(pagesRead)); ++i)
        after.push_back(ids[ids.size() * i / pagesRead]);
    const auto ours = [&]() -> Result<double> {
        const Stopwatch watch;
        for (const qint64 id : after) {
            CASEBOOK_TRY([[maybe_unused]] const auto rows, list.page(request, pageRows, domain::CaseId(id)));
        }
        return watch.seconds() / static_cast<double>(after.size());
    };
    const QByteArray where = " FROM cases WHERE compartment_id IN (0) AND due_on IS NOT NULL";
    const QByteArray byKey = columns + where + " AND (due_on, id) > ((SELECT due_on FROM cases WHERE id = $1), $1) ORDER BY due_on ASC, id ASC LIMIT 200";
    const auto bare = [&]() -> Result<double> {
        const Stopwatch watch;
        for (const qint64 id : after) {
            CASEBOOK_TRY([[maybe_unused]] const int rows, pq->run(byKey, {QByteArray::number(id)}));
        }
        return watch.seconds() / static_cast<double>(after.size());
    };
    CASEBOOK_TRY(const Comparison page, compare({u"page-server"_s, u"libpq, the same page in one statement, in binary"_s, 2.6}, room.options().pairs(), ours, bare));

    QList<Comparison> found{page};
    for (const QString &word : words) {
        const queries::RegisterRequest search{domain::readFilter(word).filter, Office::today(), u"due"_s, false};
        const auto firstHits = [&]() -> Result<double> {
            const Stopwatch watch;
            CASEBOOK_TRY([[maybe_unused]] const auto rows, list.page(search, pageRows));
            return watch.seconds();
        };
        const QByteArray match = queries::RegisterSql::match({word}, office->store().connection().dialect()).toUtf8();
        const QByteArray hits = columns + where + " AND (id IN (SELECT id FROM case_words_0 WHERE words @@ CAST($1 AS tsquery))) ORDER BY due_on ASC, id ASC LIMIT 200";
        // Of a word that few have the one statement takes tenths of a millisecond, or seconds where the server guesses wrong.
        const auto goal = word == words.constFirst() || room.options().cases >= 1'000'000 ? std::optional(1.5) : std::nullopt;
        const auto bareHits = [&]() -> Result<double> {
            const Stopwatch watch;
            CASEBOOK_TRY([[maybe_unused]] const int rows, pq->run(hits, {match}));
            return watch.seconds();
        };
        CASEBOOK_TRY(const Comparison first, compare({u"search-server "_s + word, u"libpq, the same question in one statement, in binary"_s, goal}, room.options().pairs(), firstHits, bareHits));
        found << first;
    }
    return found;
}

}
