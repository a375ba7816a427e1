// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/casework/registercase.h"
#include "app/queries/verifyjournal.h"
#include "app/rulebook/embedded.h"
#include "app/store/transaction.h"
#include "app/store/users.h"
#include "tests/support/teststore.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

namespace casebook::support {

inline QString serverUrl() { return qEnvironmentVariable("CASEBOOK_TEST_POSTGRESQL"); }

// One statement on the test cluster, outside any casebook connection. Answers the first cell.
inline QString onCluster(const QString &sql, const QString &database = {})
{
    const QUrl url(serverUrl());
    const QString name = QStringLiteral("cluster");
    QString answer;
    {
        QSqlDatabase server = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        server.setHostName(url.host());
        server.setPort(url.port());
        server.setUserName(url.userName());
        server.setPassword(url.password());
        server.setDatabaseName(database.isEmpty() ? url.path().mid(1) : database);
        if (!server.open())
            qFatal("no cluster");
        QSqlQuery query(server);
        if (!query.exec(sql))
            qWarning("cluster: %s", qPrintable(query.lastError().nativeErrorCode()));
        else if (query.isSelect() && query.next())
            answer = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

// A store in test mode on either engine with its rules, a standing clock and repeatable salts. The first user is a dpo; "second"
// is another one, for approvals.
class TestOffice {
public:
    explicit TestOffice(bool onServer = false) : m_rules(*rulebook::Rulebook::load(rulebook::embeddedFolder())), m_clock(noon), m_random(7)
    {
        if (onServer) {
            static int count = 0;
            m_database = QStringLiteral("care_%1_%2").arg(QCoreApplication::applicationPid()).arg(++count);
            onCluster(QStringLiteral("CREATE DATABASE %1").arg(m_database));
            m_address = QUrl(serverUrl());
            m_address.setPath(QLatin1Char('/') + m_database);
            auto created = store::Store::createOnServer(m_address, store::StoreMode::Test, QStringLiteral("xapix"),
                                                        {{}, QStringLiteral("A. Braun"), {QStringLiteral("dpo")}}, {}, m_random, noon);
            if (!created)
                qFatal("no store on the server: %s", why(created).constData());
            m_store = std::move(created->store);
        } else {
            m_files = std::make_unique<TestStore>();
            m_store = *m_files->open();
        }
        addSecond();
        m_desk = std::make_unique<casework::Desk>(casework::Desk{*m_store, m_rules, m_clock, m_random});
    }
    ~TestOffice()
    {
        m_desk.reset();
        m_store.reset();
        if (!m_database.isEmpty())
            onCluster(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_database));
    }

    casework::Desk &desk() { return *m_desk; }
    store::Store &store() { return *m_store; }
    store::Connection &connection() { return m_store->connection(); }
    const rulebook::Rulebook &rules() const { return m_rules; }
    const TestStore &files() const { return *m_files; }
    const QString &database() const { return m_database; }
    QString first() const { return m_first; }

    // The first problem of the journal, empty when there is none.
    QString journalProblem()
    {
        const auto report = queries::verifyJournal(connection(), m_rules, {});
        if (!report)
            return QString::fromUtf8(why(report));
        if (report->isVerified())
            return {};
        const journal::Problem &problem = report->problems.constFirst();
        return QStringLiteral("%1 %2 %3 %4 %5").arg(journal::wordOf(problem.kind)).arg(problem.sequence).arg(problem.table, problem.row, problem.privacyClass);
    }
    // Closes and opens an embedded store again.
    void reopen()
    {
        m_desk.reset();
        m_store.reset();
        m_store = *m_files->open();
        m_desk = std::make_unique<casework::Desk>(casework::Desk{*m_store, m_rules, m_clock, m_random});
    }

private:
    void addSecond()
    {
        m_first = m_store->user().login;
        auto transaction = store::Transaction::begin(m_store->connection(), {m_store->user().uuid, noon, &m_random, {}});
        if (!store::insertUser(**transaction, base::uuid7(m_random, noon), QStringLiteral("second"), QStringLiteral("B. Second"), {QStringLiteral("dpo")})
            || !(*transaction)->record({QStringLiteral("add-user"), 0, {}}) || !(*transaction)->commit())
            qFatal("no second user");
    }

    rulebook::Rulebook m_rules;
    base::FixedClock m_clock;
    base::SeededRandom m_random;
    QString m_database;
    QString m_first;
    QUrl m_address;
    std::unique_ptr<TestStore> m_files;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<casework::Desk> m_desk;
};

// Rows "embedded" and, where a cluster is there, "postgresql".
inline void engineRows()
{
    QTest::addColumn<bool>("onServer");
    QTest::newRow("embedded") << false;
    if (serverUrl().isEmpty())
        qWarning("no CASEBOOK_TEST_POSTGRESQL: the server is not tested (packaging/postgresql/with-cluster)");
    else
        QTest::newRow("postgresql") << true;
}

}
