// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/verifyjournal.h"

#include "app/base/digest.h"
#include "app/domain/privacyclass.h"
#include "app/store/journalwriter.h"
#include "app/store/rowclasses.h"

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::Query;
using store::Table;

namespace {

// The operation of an entry stands in its line; the opening of its case is filed under it.
QString operationOf(const QByteArray &line)
{
    static const QByteArray key = "\"operation\":\"";
    const qsizetype at = line.indexOf(key);
    return at < 0 ? QString() : QString::fromLatin1(line.mid(at + key.size(), 36));
}

constexpr qint64 windowEntries = 20'000;

class Feed {
public:
    Feed(store::Connection &connection, const rulebook::Rulebook &rules, journal::Verification &verification, const std::function<bool(double)> &progress)
        : m_connection(connection), m_rules(rules), m_verification(verification), m_progress(progress) {}

    Result<void> entries();
    Result<void> state();
    Result<void> attachments();

private:
    Result<void> window(qint64 after, qint64 through);
    Result<void> openingsThrough(Query &query, bool &isThere, qint64 sequence, const QString &operation);
    Result<void> table(const Table &table);
    Result<store::FactClasses> facts(const Table &table, const QList<store::Value> &cells);
    Result<store::FactClasses> itemFacts(qint64 caseId, const QString &list);

    store::Connection &m_connection;
    const rulebook::Rulebook &m_rules;
    journal::Verification &m_verification;
    const std::function<bool(double)> &m_progress;
    QHash<QString, store::FactClasses> m_facts;  // by kind, or by kind and list: "request/lines"
};

Result<void> Feed::openingsThrough(Query &query, bool &isThere, qint64 sequence, const QString &operation)
{
    while (isThere && query.integer(0) <= sequence) {
        const bool isCase = query.text(1) == QLatin1StringView(journal::caseTable);
        const bool isErased = query.isNull(5);
        m_verification.opening({query.integer(0), query.text(1), isCase ? operation : store::rowUuid(query.integer(2)), query.text(3),
                                query.bytes(4), isErased ? std::nullopt : std::optional(query.text(5).toUtf8())});
        CASEBOOK_TRY(isThere, query.next());
    }
    return {};
}

// In windows, because one of the engines hands over a result as a whole.
Result<void> Feed::entries()
{
    CASEBOOK_TRY(const qint64 lastEntry, m_connection.oneNumber(u"SELECT COALESCE(max(sequence), 0) FROM journal"_s));
    CASEBOOK_TRY(const qint64 lastOpening, m_connection.oneNumber(u"SELECT COALESCE(max(sequence), 0) FROM history"_s));
    const qint64 last = std::max(lastEntry, lastOpening);
    for (qint64 after = 0; after < last; after += windowEntries) {
        if (m_progress && !m_progress(0.8 * static_cast<double>(after) / static_cast<double>(last)))
            return fail(ErrorCode::Cancelled);
        CASEBOOK_CHECK(window(after, after + windowEntries));
    }
    return {};
}

Result<void> Feed::window(qint64 after, qint64 through)
{
    Query entries(m_connection, u"SELECT sequence, entry, leaf FROM journal WHERE sequence > :after AND sequence <= :through ORDER BY sequence"_s);
    Query openings(m_connection, u"SELECT sequence, table_name, row_id, privacy_class, salt, value FROM history "
                                  "WHERE sequence > :after AND sequence <= :through ORDER BY sequence, id"_s);
    entries.bind(":after", after).bind(":through", through);
    openings.bind(":after", after).bind(":through", through);
    CASEBOOK_TRY(bool hasOpening, openings.next());
    for (;;) {
        CASEBOOK_TRY(const bool found, entries.next());
        if (!found)
            return openingsThrough(openings, hasOpening, through, {});
        const QByteArray line = entries.text(1).toUtf8();
        const qint64 sequence = entries.integer(0);
        CASEBOOK_CHECK(openingsThrough(openings, hasOpening, sequence - 1, {}));
        m_verification.entry({sequence, line, entries.bytes(2)});
        CASEBOOK_CHECK(openingsThrough(openings, hasOpening, sequence, operationOf(line)));
    }
}

Result<store::FactClasses> Feed::itemFacts(qint64 caseId, const QString &list)
{
    Query query(m_connection, u"SELECT kind FROM cases WHERE id = :id"_s);
    CASEBOOK_TRY([[maybe_unused]] const bool found, query.bind(":id", caseId).next());
    const QString id = query.text(0) + u'/' + list;
    if (const auto known = m_facts.constFind(id); known != m_facts.cend())
        return *known;
    CASEBOOK_TRY(const domain::Kind *kind, m_rules.kind(query.text(0)));
    store::FactClasses classes;
    if (const domain::ItemList *items = kind->list(list))
        for (const domain::Fact &fact : items->facts)
            classes.insert(fact.id, fact.privacyClass);
    m_facts.insert(id, classes);
    return classes;
}

Result<store::FactClasses> Feed::facts(const Table &table, const QList<store::Value> &cells)
{
    if (&table == &store::tables::caseItems)
        return itemFacts(store::numberOf(cells[table.indexOf("case_id")]), store::textOf(cells[table.indexOf("list")]));
    if (&table != &store::tables::cases)
        return store::FactClasses();
    const QString id = store::textOf(cells[table.indexOf("kind")]);
    if (const auto known = m_facts.constFind(id); known != m_facts.cend())
        return *known;
    CASEBOOK_TRY(const domain::Kind *kind, m_rules.kind(id));
    store::FactClasses classes;
    for (const domain::Fact &fact : kind->facts)
        classes.insert(fact.id, fact.privacyClass);
    m_facts.insert(id, classes);
    return classes;
}

Result<void> Feed::table(const Table &table)
{
    QStringList names;
    for (const store::Column &column : table.columns)
        names << QString::fromLatin1(column.name);
    Query query(m_connection, u"SELECT id, %1 FROM %2 ORDER BY id"_s.arg(names.join(u", "_s), QLatin1StringView(table.name)));
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return {};
        QList<store::Value> cells;
        for (int i = 0; i < table.columns.size(); ++i)
            cells << query.cell(i + 1, table.columns[i].isNumber);
        CASEBOOK_TRY(const store::FactClasses classes, facts(table, cells));
        for (const auto &[privacyClass, bytes] : store::bytesByClass(table, cells, classes))
            m_verification.state({QString::fromLatin1(table.name), store::rowUuid(query.integer(0)), domain::name(privacyClass), bytes});
    }
}

Result<void> Feed::state()
{
    for (const Table *journaled : store::tables::journaled())
        CASEBOOK_CHECK(table(*journaled));
    return {};
}

Result<void> Feed::attachments()
{
    Query query(m_connection, u"SELECT a.id, a.sha256, c.bytes FROM attachments a LEFT JOIN attachment_chunks c ON c.attachment_id = a.id "
                               "WHERE a.sha256 <> '' ORDER BY a.id, c.position"_s);
    base::Sha256 digest;
    qint64 current = 0;
    QByteArray recorded;
    const auto close = [&]() {
        if (current > 0)
            m_verification.attachment({u"attachments"_s, store::rowUuid(current), domain::name(domain::PrivacyClass::Narrative), recorded, digest.result()});
    };
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            break;
        if (query.integer(0) != current) {
            close();
            current = query.integer(0);
            recorded = QByteArray::fromHex(query.text(1).toLatin1());
            digest.reset();
        }
        if (!query.isNull(2))
            digest.add(query.bytes(2));
    }
    close();
    return {};
}

}

Result<journal::VerificationReport> verifyJournal(store::Connection &connection, const rulebook::Rulebook &rules, const QList<journal::Anchor> &anchors,
                                                  const std::function<bool(double)> &progress)
{
    CASEBOOK_CHECK(connection.beginReading());
    const auto verified = [&]() -> Result<journal::VerificationReport> {
        CASEBOOK_TRY(const store::JournalHead head, store::journalHead(connection));
        journal::Verification verification({head.size, head.root, anchors}, journal::Verification::Scope::Everything);
        Feed feed(connection, rules, verification, progress);
        CASEBOOK_CHECK(feed.entries());
        CASEBOOK_CHECK(feed.state());
        CASEBOOK_CHECK(feed.attachments());
        return verification.finish();
    }();
    connection.rollback();
    return verified;
}

Result<QByteArray> rootAt(store::Connection &connection, qint64 size)
{
    journal::MerkleTree tree;
    Query query(connection, u"SELECT leaf FROM journal WHERE sequence <= :size ORDER BY sequence"_s);
    query.bind(":size", size);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return tree.root();
        tree.append(query.bytes(0));
    }
}

}
