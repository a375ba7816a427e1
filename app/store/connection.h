// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/dialect.h"
#include "app/store/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <functional>
#include <memory>

namespace casebook::store {

// An open connection to a store, of one engine, for one thread: the one in which it was opened. Owns Qt's database
// connection and the prepared statements.
class Connection {
public:
    virtual ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const Dialect &dialect() const { return *m_dialect; }
    virtual base::Result<Statement *> prepare(const QString &sql) = 0;
    // One statement without parameters whose rows nobody wants: BEGIN, DDL, PRAGMA.
    virtual base::Result<void> execute(const QString &sql) = 0;
    // Takes the right to write, waiting for others at most a few seconds; StoreBusy after that.
    virtual base::Result<void> beginWriting() = 0;
    // Inside a transaction that moves a whole store: the engine's limit on how long a statement may take does not bind it.
    virtual base::Result<void> liftTimeLimit() { return {}; }
    // Inside a transaction that brought many rows: from now on statements are planned for tables of this size. A server keeps a plan
    // that it made while a table was small, until its statistics change.
    virtual base::Result<void> refreshPlans() { return {}; }
    // Reads that belong together see one state of the store.
    virtual base::Result<void> beginReading() = 0;
    virtual base::Result<void> commit() = 0;
    virtual void rollback() = 0;
    // Called once a commit is certain. Lets the engine shorten its log, then tells who listens; cannot fail for the caller.
    void committed();
    // One listener; told in the connection's thread.
    void whenCommitted(std::function<void()> told) { m_told = std::move(told); }
    // Outside a transaction, after an erasure: what is still in the engine's files of rows that went from these tables goes.
    // False: not now, because somebody else reads the store, or because the database belongs to another role.
    virtual base::Result<bool> purge(const QStringList &tables) = 0;
    // The address without credentials, for messages.
    const QString &place() const { return m_place; }
    // The first column of the first row as text, empty when there is none.
    base::Result<QString> oneText(const QString &sql);
    base::Result<qint64> oneNumber(const QString &sql);

protected:
    virtual void afterCommit() {}
    Connection(std::unique_ptr<Dialect> dialect, QString place);
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    const QString &name() const { return m_name; }
    QHash<QString, std::shared_ptr<Statement>> m_statements;

private:
    std::unique_ptr<Dialect> m_dialect;
    std::function<void()> m_told;
    QString m_place;
    QString m_name;
};

}
