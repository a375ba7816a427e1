// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/serverconnection.h"

#include "app/store/serverdialect.h"
#include "app/store/serverstatement.h"

#include <QSqlError>
#include <QUrlQuery>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

// The name of the lock that writers take in turn: one journal, one order of entries.
constexpr qint64 writerLock = 0x43415345424f4f4b;

QString withoutCredentials(const QUrl &address)
{
    return address.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
}

QString optionsOf(const QUrl &address)
{
    const QUrlQuery query(address);
    QStringList options{u"connect_timeout=5"_s, u"application_name=casebook"_s};
    for (const QString &name : {u"sslmode"_s, u"sslrootcert"_s, u"sslcert"_s, u"sslkey"_s})
        if (query.hasQueryItem(name))
            options << u"%1=%2"_s.arg(name, query.queryItemValue(name, QUrl::FullyDecoded));
    return options.join(u';');
}

}

ServerConnection::ServerConnection(const QString &place) : Connection(std::make_unique<ServerDialect>(), place) {}

Result<std::unique_ptr<ServerConnection>> ServerConnection::open(const QUrl &address, const base::Secret &password, bool readOnly)
{
    const QString database = address.path().mid(1);
    if (!address.isValid() || database.isEmpty() || address.userName().isEmpty())
        return fail(ErrorCode::UsageWrong, {u"postgresql://role@host/database"_s});
    std::unique_ptr<ServerConnection> connection(new ServerConnection(withoutCredentials(address)));
    QSqlDatabase server = QSqlDatabase::addDatabase(u"QPSQL"_s, connection->name());
    const QString folder = QUrlQuery(address).queryItemValue(u"host"_s, QUrl::FullyDecoded);
    server.setHostName(folder.isEmpty() ? address.host() : folder);
    if (address.port() > 0)
        server.setPort(address.port());
    server.setDatabaseName(database);
    server.setUserName(address.userName());
    server.setConnectOptions(optionsOf(address));
    server.setPassword(password.isEmpty() ? address.password(QUrl::FullyDecoded) : QString::fromUtf8(password.view()));
    const bool opened = server.open();
    server.setPassword(QString());
    if (!opened) {
        const bool refused = server.lastError().databaseText().contains("password authentication failed"_L1);
        return fail(refused ? ErrorCode::WrongPassphrase : ErrorCode::ServerRefused, {connection->place()});
    }
    // Statements of the program are answered in milliseconds: compiling one, which a server does when it takes it for expensive, takes longer.
    CASEBOOK_CHECK(connection->execute(u"SET statement_timeout = '60s'; SET lock_timeout = '5s'; SET client_min_messages = warning; "
                                        "SET synchronous_commit = on; SET standard_conforming_strings = on; SET jit = off"_s));
    if (readOnly)
        CASEBOOK_CHECK(connection->execute(u"SET default_transaction_read_only = on"_s));
    return connection;
}

Result<Statement *> ServerConnection::prepare(const QString &sql)
{
    if (const auto found = m_statements.constFind(sql); found != m_statements.cend())
        return found->get();
    QSqlQuery query(database());
    // Not forward only: then the driver streams a result over the connection and loses it when another statement runs. Who
    // reads much reads in windows.
    query.setForwardOnly(false);
    if (!query.prepare(sql))
        return fail(serverError(query.lastError(), place(), "prepare"));
    auto statement = std::make_shared<ServerStatement>(std::move(query), place());
    Statement *borrowed = statement.get();
    m_statements.insert(sql, std::move(statement));
    return borrowed;
}

Result<void> ServerConnection::execute(const QString &sql)
{
    QSqlQuery query(database());
    if (!query.exec(sql))
        return fail(serverError(query.lastError(), place(), "execute"));
    return {};
}

Result<void> ServerConnection::beginWriting()
{
    CASEBOOK_CHECK(execute(u"BEGIN"_s));
    auto locked = execute(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(writerLock));
    if (!locked)
        rollback();
    return locked;
}

Result<void> ServerConnection::liftTimeLimit()
{
    return execute(u"SET LOCAL statement_timeout = 0"_s);
}

// A role may measure only the tables that are its own; without that everything is right and slow. What cannot be measured now,
// because somebody else holds a table, is no reason to lose the transaction.
Result<void> ServerConnection::refreshPlans()
{
    CASEBOOK_TRY(const QString tables, oneText(u"SELECT COALESCE(string_agg(quote_ident(tablename), ', '), '') FROM pg_tables "
                                                "WHERE schemaname = current_schema() AND pg_has_role(tableowner, 'USAGE')"_s));
    if (tables.isEmpty())
        return {};
    CASEBOOK_CHECK(execute(u"SAVEPOINT plans"_s));
    if (!execute(u"ANALYZE "_s + tables))
        CASEBOOK_CHECK(execute(u"ROLLBACK TO SAVEPOINT plans"_s));
    return execute(u"RELEASE SAVEPOINT plans"_s);
}

Result<void> ServerConnection::beginReading()
{
    return execute(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
}

Result<void> ServerConnection::commit()
{
    return execute(u"COMMIT"_s);
}

// A plain VACUUM leaves the bytes of a row that went in the free room of its page; FULL writes the table anew. The statistics
// of the planner hold values too: they are made anew and their old rows taken away. The write-ahead log of the server keeps
// everything until it has moved on: that is the operator's part.
Result<bool> ServerConnection::purge(const QStringList &tables)
{
    CASEBOOK_TRY(const qint64 ownsDatabase, oneNumber(u"SELECT count(*) FROM pg_database WHERE datname = current_database() AND pg_has_role(datdba, 'USAGE')"_s));
    if (ownsDatabase == 0)
        return false;
    QStringList statements;
    for (const QString &table : tables)
        statements << u"VACUUM (FULL, ANALYZE) %1"_s.arg(table);
    statements << u"VACUUM (FULL) pg_catalog.pg_statistic"_s;
    for (const QString &statement : std::as_const(statements)) {
        const auto written = execute(statement);
        if (!written && written.error().code == ErrorCode::StoreBusy)
            return false;
        CASEBOOK_CHECK(written);
    }
    return true;
}

void ServerConnection::rollback()
{
    QSqlQuery(database()).exec(u"ROLLBACK"_s);
}

}
