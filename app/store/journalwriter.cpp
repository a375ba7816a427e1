// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/journalwriter.h"

#include "app/base/canonicaljson.h"
#include "app/journal/commitment.h"

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

const QString treeName = u"journal-tree"_s;
const QString rootName = u"journal-root"_s;

}

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
    CASEBOOK_TRY(const QString text, storeInfo(m_connection, treeName));
    if (text.isEmpty()) {
        m_tree.emplace();
        return {};
    }
    CASEBOOK_TRY(m_tree, journal::MerkleTree::parse(text.toLatin1()));
    return {};
}

Result<qint64> JournalWriter::append(const QDateTime &at, const QString &actor, const QString &action, qint64 caseId, const QString &caseUuid,
                                     const QString &operation, const QList<PendingChange> &changes, base::RandomSource &random)
{
    CASEBOOK_CHECK(load());
    const qint64 sequence = m_tree->size() + 1;
    journal::Entry entry{sequence, at, actor, action, {}, {}, operation.isEmpty() ? base::uuid7(random, at) : operation};

    // The same class of a row may have changed twice since the last entry; what counts is how it is now.
    QHash<QString, qsizetype> newest;
    for (qsizetype i = 0; i < changes.size(); ++i)
        newest.insert(u"%1/%2/%3"_s.arg(QLatin1StringView(changes[i].table->name)).arg(changes[i].rowId).arg(static_cast<int>(changes[i].privacyClass)), i);
    QList<qsizetype> wanted = newest.values();
    std::sort(wanted.begin(), wanted.end());

    struct Opening {
        QString table;
        qint64 row;
        QByteArray privacyClass;
        QByteArray salt;
        QByteArray bytes;
    };
    QList<Opening> openings;
    const auto commit = [&](const Opening &opening) {
        openings << opening;
        return journal::commitmentOf(sequence, opening.privacyClass, opening.salt, opening.bytes);
    };
    for (const qsizetype i : wanted) {
        const PendingChange &change = changes[i];
        const Opening opening{QString::fromLatin1(change.table->name), change.rowId, domain::name(change.privacyClass).toLatin1(),
                              random.bytes(journal::saltSize), change.bytes};
        entry.changes.append({opening.table, rowUuid(opening.row), QString::fromLatin1(opening.privacyClass), commit(opening)});
    }
    if (caseId > 0)
        entry.caseCommitment = commit({QString::fromLatin1(journal::caseTable), sequence, journal::caseClass, random.bytes(journal::saltSize), base::canonicalJson(caseUuid)});

    CASEBOOK_TRY(const QByteArray line, journal::canonicalBytes(entry));
    const QByteArray leaf = journal::leafHash(line);
    Query insert(m_connection, u"INSERT INTO journal (sequence, entry, leaf) VALUES (:sequence, :entry, :leaf)"_s);
    CASEBOOK_CHECK(insert.bind(":sequence", sequence).bind(":entry", QString::fromUtf8(line)).bind(":leaf", leaf).run());
    for (const Opening &opening : std::as_const(openings)) {
        Query keep(m_connection, u"INSERT INTO history (id, sequence, case_id, table_name, row_id, privacy_class, salt, value) "
                                  "VALUES (:id, :sequence, :case, :table, :row, :class, :salt, :value)"_s);
        CASEBOOK_TRY(const qint64 id, nextHistoryId());
        keep.bind(":id", id).bind(":sequence", sequence).bind(":case", caseId).bind(":table", opening.table).bind(":row", opening.row);
        keep.bind(":class", QString::fromLatin1(opening.privacyClass)).bind(":salt", opening.salt).bind(":value", QString::fromUtf8(opening.bytes));
        CASEBOOK_CHECK(keep.run());
    }
    if (!operation.isEmpty() && !m_isOperationKept) {
        Query once(m_connection, u"INSERT INTO operations (operation, sequence, case_id) VALUES (:operation, :sequence, :case)"_s);
        CASEBOOK_CHECK(once.bind(":operation", operation).bind(":sequence", sequence).bind(":case", caseId).run());
        m_isOperationKept = true;
    }
    m_tree->append(leaf);
    m_isDirty = true;
    return sequence;
}

// Openings are numbered without a counter row: nobody else writes inside this transaction.
Result<qint64> JournalWriter::nextHistoryId()
{
    if (m_lastHistoryId < 0) {
        CASEBOOK_TRY(m_lastHistoryId, m_connection.oneNumber(u"SELECT COALESCE(max(id), 0) FROM history"_s));
    }
    return ++m_lastHistoryId;
}

Result<void> JournalWriter::finish()
{
    if (!m_isDirty)
        return {};
    CASEBOOK_CHECK(writeInfo(treeName, QString::fromLatin1(m_tree->serialised())));
    CASEBOOK_CHECK(writeInfo(rootName, QString::fromLatin1(m_tree->root().toHex())));
    m_isDirty = false;
    return {};
}

Result<void> JournalWriter::writeInfo(const QString &name, const QString &value)
{
    Query query(m_connection, u"INSERT INTO store_info (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    return query.bind(":name", name).bind(":value", value).run();
}

}
