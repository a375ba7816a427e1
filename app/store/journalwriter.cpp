// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/journalwriter.h"

#include "app/base/canonicaljson.h"
#include "app/journal/commitment.h"
#include "app/store/rowclasses.h"

#include <algorithm>
#include <tuple>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

const QString treeName = u"journal-tree"_s;
const QString caseTable = QString::fromLatin1(journal::caseTable);

// The same class of a row may have changed twice since the last entry; what counts is how it is now.
std::vector<const PendingChange *> newestOf(const QList<PendingChange> &changes)
{
    const auto address = [](const PendingChange *change) { return std::tuple(quintptr(change->table), change->rowId, change->privacyClass); };
    std::vector<const PendingChange *> found;
    for (const PendingChange &change : changes)
        found.push_back(&change);
    // The newest of the same address first, then in the order in which they were made.
    std::sort(found.begin(), found.end(), [&](const PendingChange *one, const PendingChange *other) {
        return std::tuple(address(one), other) < std::tuple(address(other), one);
    });
    const auto isSame = [&](const PendingChange *one, const PendingChange *other) { return address(one) == address(other); };
    found.erase(std::unique(found.begin(), found.end(), isSame), found.end());
    std::sort(found.begin(), found.end());
    return found;
}

}

struct JournalWriter::Opening {
    QString table;
    qint64 row;
    QByteArray privacyClass;
    QByteArray salt;
    QByteArray bytes;

    QByteArray commitment(qint64 sequence) const { return journal::commitmentOf(sequence, privacyClass, salt, bytes); }
};

Result<QString> storeInfo(Connection &connection, const QString &name)
{
    Query query(connection, u"SELECT value FROM store_info WHERE name = :name"_s);
    CASEBOOK_TRY(const bool found, query.bind(":name", name).next());
    return found ? query.text(0) : QString();
}

Result<JournalHead> journalHead(Connection &connection)
{
    CASEBOOK_TRY(const QString text, storeInfo(connection, treeName));
    if (text.isEmpty())
        return JournalHead{0, journal::emptyRoot()};
    CASEBOOK_TRY(const journal::MerkleTree tree, journal::MerkleTree::parse(text.toLatin1()));
    return JournalHead{tree.size(), tree.root()};
}

Result<void> JournalWriter::load()
{
    if (m_tree)
        return {};
    QString text;
    // Asked for in one go: whoever had the store open when it was moved must not write what would stay behind.
    Query query(m_connection, u"SELECT name, value FROM store_info WHERE name IN (:tree, :moved)"_s);
    query.bind(":tree", treeName).bind(":moved", movedName);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            break;
        if (query.text(0) == movedName)
            return fail(ErrorCode::StoreMoved, {m_connection.place(), query.text(1)});
        text = query.text(1);
    }
    if (text.isEmpty()) {
        m_tree.emplace();
        return {};
    }
    CASEBOOK_TRY(m_tree, journal::MerkleTree::parse(text.toLatin1()));
    return {};
}

Result<void> seal(Connection &connection, const QString &place)
{
    Query query(connection, u"INSERT INTO store_info (name, value) VALUES (:name, :value)"_s);
    return query.bind(":name", movedName).bind(":value", place).run();
}

Result<qint64> JournalWriter::append(const QDateTime &at, const QString &actor, const QString &action, qint64 caseId, const QString &caseUuid,
                                     const QString &operation, const QList<PendingChange> &changes, base::RandomSource &random)
{
    CASEBOOK_CHECK(load());
    const qint64 sequence = m_tree->size() + 1;
    journal::Entry entry{sequence, at, actor, action, {}, {}, operation.isEmpty() ? base::uuid7(random, at) : operation};
    std::vector<Opening> openings;
    for (const PendingChange *change : newestOf(changes)) {
        Opening opening{change->table->title, change->rowId, className(change->privacyClass), random.bytes(journal::saltSize), change->bytes};
        entry.changes.append({opening.table, rowUuid(opening.row), QString::fromLatin1(opening.privacyClass), opening.commitment(sequence)});
        openings.push_back(std::move(opening));
    }
    if (caseId > 0) {
        openings.push_back({caseTable, sequence, QByteArray(journal::caseClass), random.bytes(journal::saltSize), base::canonicalJson(caseUuid)});
        entry.caseCommitment = openings.back().commitment(sequence);
    }

    CASEBOOK_TRY(const QByteArray line, journal::canonicalBytes(entry));
    const QByteArray leaf = journal::leafHash(line);
    Query insert(m_connection, u"INSERT INTO journal (sequence, entry, leaf) VALUES (:sequence, :entry, :leaf)"_s);
    CASEBOOK_CHECK(insert.bind(":sequence", sequence).bindText(":entry", line).bind(":leaf", leaf).run());
    CASEBOOK_CHECK(keepOpenings(openings, sequence, caseId));
    if (!operation.isEmpty() && !m_isOperationKept) {
        Query once(m_connection, u"INSERT INTO operations (operation, sequence, case_id) VALUES (:operation, :sequence, :case)"_s);
        CASEBOOK_CHECK(once.bind(":operation", operation).bind(":sequence", sequence).bind(":case", caseId).run());
        m_isOperationKept = true;
    }
    m_tree->append(leaf);
    m_isDirty = true;
    return sequence;
}

Result<void> JournalWriter::keepOpenings(const std::vector<Opening> &openings, qint64 sequence, qint64 caseId)
{
    Query keep(m_connection, u"INSERT INTO history (id, sequence, case_id, table_name, row_id, privacy_class, salt, value) "
                              "VALUES (:id, :sequence, :case, :table, :row, :class, :salt, :value)"_s);
    qint64 id = openingsBegin(sequence);
    if (static_cast<qint64>(openings.size()) >= openingsBegin(1))
        return fail(ErrorCode::Internal, {u"too many changes in one entry"_s});
    for (const Opening &opening : openings) {
        keep.bind(":id", ++id).bind(":sequence", sequence).bind(":case", caseId).bind(":table", opening.table).bind(":row", opening.row);
        keep.bindText(":class", opening.privacyClass).bind(":salt", opening.salt).bindText(":value", opening.bytes);
        CASEBOOK_CHECK(keep.run());
    }
    return {};
}

Result<void> JournalWriter::finish()
{
    if (!m_isDirty)
        return {};
    CASEBOOK_CHECK(writeInfo(treeName, QString::fromLatin1(m_tree->serialised())));
    m_isDirty = false;
    return {};
}

Result<void> JournalWriter::writeInfo(const QString &name, const QString &value)
{
    Query query(m_connection, u"INSERT INTO store_info (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    return query.bind(":name", name).bind(":value", value).run();
}

}
