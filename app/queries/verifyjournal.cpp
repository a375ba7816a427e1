// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/verifyjournal.h"

#include "app/base/digest.h"
#include "app/domain/privacyclass.h"
#include "app/journal/entry.h"
#include "app/queries/verifyingthread.h"
#include "app/store/journalwriter.h"
#include "app/store/rowclasses.h"

#include <limits>

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::Query;
using store::Table;

namespace {

// The operation of an entry stands in its line; the opening of its case is filed under it.
QByteArray operationOf(QByteArrayView line)
{
    constexpr QByteArrayView key = "\"operation\":\"";
    const qsizetype at = line.lastIndexOf(key);
    return at < 0 ? QByteArray() : line.sliced(at + key.size()).first(std::min<qsizetype>(36, line.size() - at - key.size())).toByteArray();
}

// The action stands first in its line.
bool isErasing(QByteArrayView line)
{
    constexpr QByteArrayView key = "{\"action\":\"";
    if (!line.startsWith(key))
        return false;
    const QByteArrayView rest = line.sliced(key.size());
    return journal::isErasure(rest.first(std::max<qsizetype>(0, rest.indexOf('"'))));
}

bool isOfPerson(QByteArrayView table)
{
    return table == QByteArrayView(store::tables::parties.name) || table == QByteArrayView(store::tables::identifiers.name);
}

// What an erased case told about a person who is needed in another one: kept, but no longer as part of its history.
struct Released {
    qint64 caseId = 0;
    qint64 sequence = 0;
    QByteArray table;
    QByteArray row;
    QByteArray privacyClass;
};

bool isOfCase(QByteArrayView line)
{
    const qsizetype at = line.indexOf(QByteArrayView("\"case\":\""));
    return at >= 0 && line.sliced(at + 8).first(1) != QByteArrayView("\"");
}

// A row is named in the journal by its id. One that has no such name, because its id is none of ours, is named by the number,
// which stands in no entry: its lower half must not pass for somebody else's.
class NameOf {
public:
    explicit NameOf(qint64 id)
    {
        if (id > 0 && id < qint64{1} << 48)
            m_name = store::rowName(id);
        else
            m_other = QByteArray::number(id);
    }
    QByteArrayView view() const { return m_other.isEmpty() ? QByteArrayView(m_name) : QByteArrayView(m_other); }

private:
    store::RowName m_name;
    QByteArray m_other;
};

constexpr qint64 windowEntries = 20'000;

class Feed {
public:
    Feed(store::Connection &connection, const rulebook::Rulebook &rules, VerifyingThread &verifying, const std::function<bool(double)> &progress)
        : m_connection(connection), m_rules(rules), m_verifying(verifying), m_progress(progress) {}

    Result<void> entries();
    Result<void> state();
    Result<void> attachments();

private:
    Result<void> window(qint64 after, qint64 through);
    // Those of one entry; without one (its line is empty) those that belong to none.
    Result<void> openingsThrough(Query &query, bool &isThere, qint64 sequence, QByteArrayView line);
    Result<void> cases();
    void tellReleased();
    bool isMisfiled(const Query &opening, bool hasCase, bool isCase) const;
    Result<void> table(const Table &table);
    const store::FactClasses &facts(const Table &table, Query &row) const;

    store::Connection &m_connection;
    const rulebook::Rulebook &m_rules;
    VerifyingThread &m_verifying;
    const std::function<bool(double)> &m_progress;
    QHash<qint64, size_t> m_cases;  // a hash of the uuid of each
    QSet<qint64> m_erased;          // those of which something was erased
    QList<Released> m_released;
};

Result<void> Feed::cases()
{
    Query query(m_connection, u"SELECT id, uuid FROM cases"_s);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return {};
        m_cases.insert(query.integer(0), qHash(query.raw(1)));
    }
}

// The history of a case is looked up by a number that no commitment holds. The entry says whether it is of a case, the opening
// of the case says of which.
bool Feed::isMisfiled(const Query &opening, bool hasCase, bool isCase) const
{
    const qint64 filed = opening.integer(7);
    if (!hasCase)
        return filed != 0;
    const auto known = m_cases.constFind(filed);
    if (known == m_cases.cend())
        return true;
    if (!isCase || opening.isNull(5))
        return false;
    const QByteArrayView value = opening.raw(5);
    return value.size() != 38 || qHash(value.sliced(1, 36)) != *known || opening.integer(2) != opening.integer(6);
}

Result<void> Feed::openingsThrough(Query &query, bool &isThere, qint64 sequence, QByteArrayView line)
{
    const QByteArray operation = operationOf(line);
    const bool hasCase = isOfCase(line);
    std::optional<qint64> filed;
    QList<Released> released;
    while (isThere && store::entryOfOpening(query.integer(0)) <= sequence) {
        const NameOf row(query.integer(2));
        const bool isCase = query.raw(1) == QByteArrayView(journal::caseTable);
        const auto value = query.isNull(5) ? std::nullopt : std::optional(query.raw(5));
        const journal::OpeningView opening{query.integer(6), query.raw(1), isCase ? QByteArrayView(operation) : row.view(), query.raw(3), query.raw(4), value};
        if (!line.isEmpty()) {
            if (hasCase && query.integer(7) == 0 && isOfPerson(opening.table))
                released.append({0, opening.sequence, opening.table.toByteArray(), opening.row.toByteArray(), opening.privacyClass.toByteArray()});
            else if (isMisfiled(query, hasCase, isCase) || query.integer(7) != std::exchange(filed, query.integer(7)).value_or(query.integer(7)))
                m_verifying.misfiled(opening);  // all of an entry stand under one case
        }
        m_verifying.opening(opening);
        CASEBOOK_TRY(isThere, query.next());
    }
    for (Released &one : released)
        one.caseId = filed.value_or(0);
    m_released += released;
    if (filed && isErasing(line))
        m_erased.insert(*filed);
    return {};
}

// Only an erasure leaves a person to other cases.
void Feed::tellReleased()
{
    for (const Released &one : std::as_const(m_released))
        if (!m_erased.contains(one.caseId))
            m_verifying.misfiled({one.sequence, one.table, one.row, one.privacyClass, {}, {}});
}

// In windows, because one of the engines hands over a result as a whole.
Result<void> Feed::entries()
{
    CASEBOOK_CHECK(cases());
    CASEBOOK_TRY(const qint64 lastEntry, m_connection.oneNumber(u"SELECT COALESCE(max(sequence), 0) FROM journal"_s));
    CASEBOOK_TRY(const qint64 lastOpening, m_connection.oneNumber(u"SELECT COALESCE(max(id), 0) FROM history"_s));
    const qint64 last = std::max(lastEntry, store::entryOfOpening(lastOpening));
    for (qint64 after = 0; after < last; after += windowEntries) {
        if (m_progress && !m_progress(0.8 * static_cast<double>(after) / static_cast<double>(last)))
            return fail(ErrorCode::Cancelled);
        CASEBOOK_CHECK(window(after, after + windowEntries));
    }
    tellReleased();
    return {};
}

Result<void> Feed::window(qint64 after, qint64 through)
{
    Query entries(m_connection, u"SELECT sequence, entry, leaf FROM journal WHERE sequence > :after AND sequence <= :through ORDER BY sequence"_s);
    // In the order of the journal by their ids; the sequence that a row tells is held against that.
    Query openings(m_connection, u"SELECT id, table_name, row_id, privacy_class, salt, value, sequence, case_id FROM history "
                                  "WHERE id >= :from AND id < :before ORDER BY id"_s);
    // The first window begins with whatever somebody may have put before the first entry.
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    entries.bind(":after", after == 0 ? least : after).bind(":through", through);
    openings.bind(":from", after == 0 ? least : store::openingsBegin(after + 1)).bind(":before", store::openingsBegin(through + 1));
    CASEBOOK_TRY(bool hasOpening, openings.next());
    for (;;) {
        CASEBOOK_TRY(const bool found, entries.next());
        if (!found)
            return openingsThrough(openings, hasOpening, through, {});
        const qint64 sequence = entries.integer(0);
        CASEBOOK_CHECK(openingsThrough(openings, hasOpening, sequence - 1, {}));
        m_verifying.entry(sequence, entries.raw(1), entries.raw(2));
        CASEBOOK_CHECK(openingsThrough(openings, hasOpening, sequence, entries.raw(1)));
    }
}

// The kind of an item is that of its case, the last column. A kind or list that nobody knows does not end the verification: its
// facts count as undeclared, and the row is told to differ.
const store::FactClasses &Feed::facts(const Table &table, Query &row) const
{
    static const store::FactClasses none;
    const bool isItem = &table == &store::tables::caseItems;
    if (!isItem && &table != &store::tables::cases)
        return none;
    const auto kind = m_rules.kind(row.word(static_cast<int>(isItem ? table.columns.size() : table.indexOf("kind")) + 1));
    if (!kind)
        return none;
    const domain::ItemList *list = isItem ? (*kind)->list(row.word(static_cast<int>(table.indexOf("list")) + 1)) : nullptr;
    return !isItem ? (*kind)->factClasses : list ? list->factClasses : none;
}

QString rowsOf(const Table &table)
{
    QStringList names{u"t.id"_s};
    for (const store::Column &column : table.columns)
        names << u"t."_s + QLatin1StringView(column.name);
    if (&table != &store::tables::caseItems)
        return u"SELECT %1 FROM %2 t ORDER BY t.id"_s.arg(names.join(u", "_s), table.title);
    return u"SELECT %1, c.kind FROM case_items t LEFT JOIN cases c ON c.id = t.case_id ORDER BY t.id"_s.arg(names.join(u", "_s));
}

Result<void> Feed::table(const Table &table)
{
    const QByteArrayView name(table.name);
    Query query(m_connection, rowsOf(table));
    store::ClassBytes parts;
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return {};
        const NameOf id(query.integer(0));
        store::readClassBytes(table, query, 1, facts(table, query), parts);
        for (const domain::PrivacyClass privacyClass : store::allClasses)
            if (const QByteArray &part = parts[store::placeOf(privacyClass)]; !part.isEmpty())
                m_verifying.state({name, id.view(), store::className(privacyClass), part});
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
                               "WHERE a.sha256 <> '' OR c.id IS NOT NULL ORDER BY a.id, c.position"_s);
    base::Sha256 digest;
    qint64 current = 0;
    bool hasOne = false;
    QByteArray recorded;
    const auto close = [&]() {
        if (hasOne)
            m_verifying.attachment({u"attachments"_s, store::rowUuid(current), domain::name(domain::PrivacyClass::Narrative), recorded, digest.result()});
    };
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            break;
        if (!hasOne || query.integer(0) != current) {
            close();
            hasOne = true;
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
        VerifyingThread verifying(verification);
        Feed feed(connection, rules, verifying, progress);
        CASEBOOK_CHECK(feed.entries());
        CASEBOOK_CHECK(feed.state());
        CASEBOOK_CHECK(feed.attachments());
        verifying.finish();
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
