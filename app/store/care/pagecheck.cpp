// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/pagecheck.h"

#include <QSet>
#include <QtEndian>
#include <sqlite3.h>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr qsizetype mostDamages = 200;

quint32 numberAt(const QByteArray &page, qsizetype offset)
{
    return offset + 4 <= page.size() ? qFromBigEndian<quint32>(page.constData() + offset) : 0;
}

class Pages {
public:
    explicit Pages(Connection &connection) : m_connection(connection) {}

    Result<qint64> count() { return m_connection.oneNumber(u"PRAGMA page_count"_s); }
    Result<QByteArray> read(qint64 page)
    {
        Query query(m_connection, u"SELECT data FROM sqlite_dbpage WHERE pgno = :page"_s);
        CASEBOOK_TRY([[maybe_unused]] const bool found, query.bind(":page", page).next());
        return query.bytes(0);
    }
    // In one go, which takes less than half as long as asking for each.
    bool areAllReadable(qint64 count, const CareProgress &progress)
    {
        constexpr qint64 pagesAtOnce = 2048;
        Query query(m_connection, u"SELECT pgno, length(data) FROM sqlite_dbpage"_s);
        for (;;) {
            const auto found = query.next();
            if (!found || !*found)
                return found.has_value();
            const qint64 page = query.integer(0);
            if (page % pagesAtOnce == 0 && !progress(CareStage::ReadingPages, page, count))
                return true;
        }
    }
    // The list of free pages starts in the header of the file (offset 32); each of its trunks names the next trunk, a count
    // and so many leaves. A trunk that can't be read ends the list: it is free itself, what it named stays unknown.
    QSet<qint64> unused()
    {
        QSet<qint64> found;
        const auto header = read(1);
        qint64 trunk = header ? numberAt(*header, 32) : 0;
        while (trunk > 1 && !found.contains(trunk)) {
            found << trunk;
            const auto page = read(trunk);
            if (!page)
                break;
            const qsizetype leaves = std::min<qsizetype>(numberAt(*page, 4), page->size() / 4 - 2);
            for (qsizetype i = 0; i < leaves; ++i)
                found << numberAt(*page, 8 + 4 * i);
            trunk = numberAt(*page, 0);
        }
        return found;
    }

private:
    Connection &m_connection;
};

void checkEachPage(Pages &pages, qint64 count, CheckReport &report)
{
    const QSet<qint64> unused = pages.unused();
    for (qint64 page = 1; page <= count && report.damages.size() < mostDamages; ++page)
        if (!pages.read(page))
            report.damages.append({unused.contains(page) ? Damage::Kind::UnusedPage : Damage::Kind::Page, page});
}

void checkStructure(Connection &connection, CheckReport &report)
{
    Query query(connection, u"PRAGMA integrity_check(20)"_s);
    for (;;) {
        const auto row = query.next();
        if (!row)
            report.damages.append({Damage::Kind::Statement, 0, 0, row.error().detail});
        if (!row || !*row)
            return;
        if (query.text(0) != "ok"_L1)
            report.damages.append({Damage::Kind::Structure, 0, 0, query.text(0)});
    }
}

void checkForeignKeys(Connection &connection, CheckReport &report)
{
    Query query(connection, u"SELECT \"table\", rowid FROM pragma_foreign_key_check LIMIT 20"_s);
    for (;;) {
        const auto row = query.next();
        if (!row)
            report.damages.append({Damage::Kind::Statement, 0, 0, row.error().detail});
        if (!row || !*row)
            return;
        report.damages.append({Damage::Kind::ForeignKey, 0, query.integer(1), query.text(0)});
    }
}

// The way from a word to its page. The engine's own check walks it from what is there, so an older page of it, which lacks
// ways, passes, and words are no longer found. Every page on which a word begins has its way, and each way ends at a page.
// The ids of pages are segment * 2^37 + page, a flag at 2^36 is another kind; the second two bytes of a page tell where its
// list of words begins (https://www.sqlite.org/fts5.html). A segment in the middle of a merge has lost its first pages, and the ways
// to them stay until all of it is merged.
void checkWays(Connection &connection, const QString &words, CheckReport &report)
{
    const QString pages = u"SELECT id >> 37, id & 2147483647 FROM %1_data WHERE id > 10 AND (id >> 31) & 63 = 0"_s.arg(words);
    const QString ways = u"SELECT segid, pgno >> 1 FROM %1_idx w WHERE pgno >> 1 >= COALESCE((SELECT min(d.id) & 2147483647 FROM %1_data d "
                          "WHERE d.id > w.segid << 37 AND d.id <= (w.segid << 37) + 2147483647), 0)"_s.arg(words);
    const QString begun = pages + u" AND substr(block, 3, 2) < unhex(printf('%04x', length(block)))"_s;
    for (const QString &sql : {begun + u" EXCEPT "_s + ways, ways + u" EXCEPT "_s + pages}) {
        Query query(connection, sql + u" LIMIT 1"_s);
        const auto found = query.next();
        if (!found)
            report.damages.append({Damage::Kind::Statement, 0, 0, found.error().detail});
        else if (*found)
            report.damages.append({Damage::Kind::Structure, 0, 0, u"%1: segment %2, page %3"_s.arg(words).arg(query.integer(0)).arg(query.integer(1))});
    }
}

void checkWords(Connection &connection, CheckReport &report)
{
    QStringList tables;
    {
        Query query(connection, u"SELECT name FROM sqlite_master WHERE name LIKE 'case\\_words\\_%' ESCAPE '\\' AND sql LIKE 'CREATE VIRTUAL%' ORDER BY name"_s);
        while (query.next().value_or(false))
            tables << query.text(0);
    }
    for (const QString &words : std::as_const(tables))
        checkWays(connection, words, report);
}

}

void checkPages(EmbeddedConnection &connection, CheckReport &report, const CareProgress &progress)
{
    // A page that the cache still holds would hide what became of it on the disk.
    sqlite3_db_release_memory(connection.handle());
    Pages pages(connection);
    const auto count = pages.count();
    if (!count) {
        report.damages.append({Damage::Kind::Page, 1});
        return;
    }
    report.pages = *count;
    if (!pages.areAllReadable(*count, progress))
        checkEachPage(pages, *count, report);
    const EmbeddedConnection::Watch watch(connection, [&progress] { return progress(CareStage::CheckingStructure, 0, 0); });
    checkStructure(connection, report);
    checkForeignKeys(connection, report);
    checkWords(connection, report);
}

}
