// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/random.h"
#include "app/base/result.h"
#include "app/store/connection.h"
#include "app/store/journalwriter.h"
#include "app/store/rowclasses.h"
#include "app/store/table.h"

#include <QSet>
#include <memory>

namespace casebook::store {

// What a transaction must be told: who acts, when, and where salts come from.
struct WriteContext {
    QString actor;      // uuid of the user
    QDateTime now;      // UTC
    base::RandomSource *random = nullptr;
    QString operation;  // client-made id; empty for what may not be repeated
};

// What the journal says about the changes since the last note.
struct JournalNote {
    QString action;     // "register", "move", …
    qint64 caseId = 0;  // 0: none
    QString caseUuid;
};

// A write to the store: everything or nothing. Rows change only through insert() and update(), which keep the opening of
// every changed privacy class in `history`; record() turns the changes since the last record() into one journal entry;
// commit() ends it, and what is not committed when the object goes is undone. Runs inside the thread of its connection.
class Transaction final {
public:
    // JournalInvalid for an operation that is no uuid; the journal names it by that.
    static base::Result<std::unique_ptr<Transaction>> begin(Connection &connection, WriteContext context);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    // Every column of the table must be set. Answers the new id.
    base::Result<qint64> insert(const Table &table, const Row &row, const FactClasses &facts = {});
    // For a row that others name before it is written: its id first, the row later in the same transaction.
    base::Result<qint64> reserveId(const Table &table);
    base::Result<void> insertReserved(const Table &table, qint64 id, const Row &row, const FactClasses &facts = {});
    // Changes the named columns. A row with another revision than the expected one is Conflict; -1 takes any.
    // A row that would stay as it is stays untouched, also its revision.
    base::Result<void> update(const Table &table, qint64 id, qint64 expectedRevision, const Row &changes, const FactClasses &facts = {});
    // Commits again to what the row says of one class (null: nothing), as if it had changed: an erasing entry names every
    // class whose earlier values it takes away, also where the newest value was empty already.
    base::Result<void> restate(const Table &table, qint64 id, domain::PrivacyClass privacyClass, const FactClasses &facts = {});
    // Next value of a named series (case numbers). Given back when the transaction is.
    base::Result<qint64> next(const QString &series);

    // Answers the sequence of the entry. An entry without changes is right for reads, exports and prints.
    base::Result<qint64> record(const JournalNote &note);
    base::Result<void> commit();  // OperationUnknown when a server went away while it answered

    Connection &connection() { return m_connection; }
    const WriteContext &context() const { return m_context; }
    bool hasUnrecordedChanges() const { return !m_changes.isEmpty(); }
    // The tables of which a row was written since the last call.
    QSet<const Table *> takeTouched() { return std::exchange(m_touched, {}); }

private:
    Transaction(Connection &connection, WriteContext context);
    base::Result<QList<Value>> currentCells(const Table &table, qint64 id, qint64 &revision);
    base::Result<void> writeCounters();
    void keep(const Table &table, qint64 id, domain::PrivacyClass privacyClass, QByteArray bytes);
    void keepAll(const Table &table, qint64 id, ClassBytes parts);
    void keepChanged(const Table &table, qint64 id, const ClassBytes &before, ClassBytes after);

    Connection &m_connection;
    WriteContext m_context;
    JournalWriter m_journal;
    QList<PendingChange> m_changes;
    QSet<const Table *> m_touched;
    QHash<QString, qint64> m_counters;
    bool m_isOpen = true;
};

}
