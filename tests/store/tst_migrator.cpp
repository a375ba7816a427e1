// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/digest.h"
#include "app/store/embeddedconnection.h"
#include "app/store/migrator.h"
#include "app/store/serverconnection.h"
#include "tests/support/teststore.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUrl>

using namespace casebook;
using namespace casebook::support;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using store::Migrator;

namespace {

QString serverUrl()
{
    return qEnvironmentVariable("CASEBOOK_TEST_POSTGRESQL");
}

void onCluster(const QString &sql)
{
    const QUrl url(serverUrl());
    {
        QSqlDatabase server = QSqlDatabase::addDatabase(u"QPSQL"_s, u"cluster"_s);
        server.setHostName(url.host());
        server.setPort(url.port());
        server.setUserName(url.userName());
        server.setPassword(url.password());
        server.setDatabaseName(u"postgres"_s);
        if (!server.open() || !QSqlQuery(server).exec(sql))
            qFatal("the cluster refuses");
    }
    QSqlDatabase::removeDatabase(u"cluster"_s);
}

const QByteArray firstStep = "-- What every store has.\nCREATE TABLE store_info (\n    name @TEXT@ PRIMARY KEY,\n    value @TEXT@ NOT NULL\n@END@\n"
                             "CREATE TABLE things (\n    id @ID@,\n    name @TEXT@ NOT NULL\n@END@\nINSERT INTO things (id, name) VALUES (1, 'old');\n";
const QByteArray secondStep = "CREATE TABLE more (\n    id @ID@\n@END@\nUPDATE things SET name = 'new' WHERE id = 1;\n";

}

// Steps of a schema of our own in a folder, so that there can be more of them than the program has.
class MigratorTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (serverUrl().isEmpty())
            qWarning("no CASEBOOK_TEST_POSTGRESQL: the server is not tested (packaging/postgresql/with-cluster)");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        step(u"0001_first"_s, firstStep);
    }
    void cleanup()
    {
        m_connection.reset();
        if (!m_database.isEmpty())
            onCluster(u"DROP DATABASE "_s + m_database);
        m_database.clear();
    }

    void makesAnEmptyStoreAndThenFindsItUpToDate_data() { engines(); }
    void makesAnEmptyStoreAndThenFindsItUpToDate()
    {
        open();
        QCOMPARE(outcome(), Migrator::Outcome::Upgraded);
        QCOMPARE(text(u"SELECT value FROM store_info WHERE name = 'schema'"_s), u"1"_s);
        QCOMPARE(text(u"SELECT value FROM store_info WHERE name = 'schema:0001'"_s), QString::fromLatin1(base::sha256(firstStep).toHex()));
        QCOMPARE(outcome(), Migrator::Outcome::UpToDate);
        QCOMPARE(text(u"SELECT name FROM things"_s), u"old"_s);
    }

    void upgradesAnOlderStore_data() { engines(); }
    void upgradesAnOlderStore()
    {
        open();
        QCOMPARE(outcome(), Migrator::Outcome::Upgraded);
        step(u"0002_second"_s, secondStep);
        step(u"0003_third"_s, "UPDATE things SET name = name || 'er' WHERE id = 1;\n");
        QCOMPARE(outcome(), Migrator::Outcome::Upgraded);
        QCOMPARE(text(u"SELECT name FROM things"_s), u"newer"_s);
        QCOMPARE(text(u"SELECT value FROM store_info WHERE name = 'schema'"_s), u"3"_s);
        QCOMPARE(outcome(), Migrator::Outcome::UpToDate);
    }

    void asksForABackupBeforeAnUpgradeOnly_data() { engines(); }
    void asksForABackupBeforeAnUpgradeOnly()
    {
        open();
        int asked = 0;
        bool isRefused = true;
        const auto run = [&] {
            return Migrator(*m_connection, m_folder->path()).run([&]() -> base::Result<void> {
                ++asked;
                return isRefused ? base::Result<void>(base::fail(ErrorCode::DiskFull)) : base::Result<void>();
            });
        };
        QCOMPARE(*run(), Migrator::Outcome::Upgraded);
        QCOMPARE(*run(), Migrator::Outcome::UpToDate);
        QCOMPARE(asked, 0);
        step(u"0002_second"_s, secondStep);
        step(u"0003_third"_s, "UPDATE things SET name = name || 'er' WHERE id = 1;\n");
        QCOMPARE(run().error().code, ErrorCode::DiskFull);
        QCOMPARE(text(u"SELECT value FROM store_info WHERE name = 'schema'"_s), u"1"_s);
        isRefused = false;
        QCOMPARE(*run(), Migrator::Outcome::Upgraded);
        QCOMPARE(asked, 2);
        QCOMPARE(text(u"SELECT name FROM things"_s), u"newer"_s);
    }

    void leavesTheOldStateWhenAStepFails_data() { engines(); }
    void leavesTheOldStateWhenAStepFails()
    {
        open();
        step(u"0002_second"_s, secondStep);
        step(u"0003_third"_s, "CREATE TABLE late (\n    id @ID@\n@END@\nUPDATE things SET name = 'broken' WHERE id = 1;\nUPDATE nowhere SET id = 1;\n");
        QCOMPARE(Migrator(*m_connection, m_folder->path()).run().error().code, ErrorCode::StatementFailed);
        QCOMPARE(text(u"SELECT value FROM store_info WHERE name = 'schema'"_s), u"2"_s);
        QCOMPARE(text(u"SELECT name FROM things"_s), u"new"_s);
        QCOMPARE(*m_connection->oneNumber(m_connection->dialect().tableExists(u"late"_s)), 0);
        QCOMPARE(text(u"SELECT count(*) FROM store_info WHERE name LIKE 'schema:%'"_s), u"2"_s);
        step(u"0003_third"_s, "CREATE TABLE late (\n    id @ID@\n@END@\n");
        QCOMPARE(outcome(), Migrator::Outcome::Upgraded);
    }

    void refusesAStoreOfALaterProgram_data() { engines(); }
    void refusesAStoreOfALaterProgram()
    {
        open();
        step(u"0002_second"_s, secondStep);
        QCOMPARE(outcome(), Migrator::Outcome::Upgraded);
        QVERIFY(QDir(m_folder->filePath(u"0002_second"_s)).removeRecursively());
        const base::Error error = refusal();
        QCOMPARE(error.code, ErrorCode::StoreNewer);
        QCOMPARE(error.arguments.mid(1), (QStringList{u"2"_s, u"1"_s}));
    }

    void refusesASchemaThatIsNotTheShippedOne_data()
    {
        QTest::addColumn<bool>("onServer");
        QTest::addColumn<QString>("change");
        for (const bool onServer : serverUrl().isEmpty() ? QList<bool>{false} : QList<bool>{false, true})
            for (const char *change : {"UPDATE store_info SET value = 'x' WHERE name = 'schema:0001'", "UPDATE store_info SET value = upper(value) WHERE name = 'schema:0001'",
                                       "DELETE FROM store_info WHERE name = 'schema:0001'", "DELETE FROM store_info WHERE name = 'schema:0002'",
                                       "UPDATE store_info SET value = '0' WHERE name = 'schema'", "UPDATE store_info SET value = '-1' WHERE name = 'schema'",
                                       "UPDATE store_info SET value = 'two' WHERE name = 'schema'", "DELETE FROM store_info WHERE name = 'schema'"})
                QTest::addRow("%s: %s", onServer ? "postgresql" : "embedded", change) << onServer << QString::fromLatin1(change);
    }
    void refusesASchemaThatIsNotTheShippedOne()
    {
        QFETCH(QString, change);
        open();
        step(u"0002_second"_s, secondStep);
        QCOMPARE(outcome(), Migrator::Outcome::Upgraded);
        VERIFY_DONE(m_connection->execute(change));
        step(u"0003_third"_s, "UPDATE things SET name = 'touched' WHERE id = 1;\n");
        QCOMPARE(refusal().code, ErrorCode::StoreDamaged);
        QCOMPARE(text(u"SELECT name FROM things"_s), u"new"_s);
    }

    void refusesAStepThatWasEdited()
    {
        open(false);
        QCOMPARE(outcome(), Migrator::Outcome::Upgraded);
        step(u"0001_first"_s, firstStep + "-- one line more\n");
        QCOMPARE(refusal().code, ErrorCode::StoreDamaged);
    }

    void opensNoStoreThatItRefuses_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("code");
        QTest::newRow("newer") << u"UPDATE store_info SET value = '99' WHERE name = 'schema'"_s << int(ErrorCode::StoreNewer);
        QTest::newRow("another schema") << u"UPDATE store_info SET value = 'x' WHERE name = 'schema:0001'"_s << int(ErrorCode::StoreDamaged);
    }
    void opensNoStoreThatItRefuses()
    {
        QFETCH(QString, change);
        QFETCH(int, code);
        const TestStore files;
        {
            const auto store = files.open();
            VERIFY_DONE((*store)->connection().execute(change));
        }
        const QByteArray before = bytesOf(files.file());
        const QByteArray keys = bytesOf(files.file() + u".keys"_s);
        QCOMPARE(int(files.open().error().code), code);
        QCOMPARE(int(store::Store::open(files.file(), {}, secret("right"), true).error().code), code);
        QCOMPARE(int(store::Store::openWithRecoveryKey(files.file(), u"braun"_s, files.recoveryKey()).error().code), code);
        QCOMPARE(bytesOf(files.file()), before);
        QCOMPARE(bytesOf(files.file() + u".keys"_s), keys);
        QCOMPARE(filesIn(files.folder()), (QStringList{u"berlin.casebook"_s, u"berlin.casebook.keys"_s}));
    }

private:
    void engines()
    {
        QTest::addColumn<bool>("onServer");
        QTest::newRow("embedded") << false;
        if (!serverUrl().isEmpty())
            QTest::newRow("postgresql") << true;
    }
    void open()
    {
        QFETCH(bool, onServer);
        open(onServer);
    }
    void open(bool onServer)
    {
        if (!onServer) {
            base::SeededRandom random(3);
            QByteArray bytes = random.bytes(32);
            m_connection = std::move(*store::EmbeddedConnection::open(m_folder->filePath(u"x.casebook"_s), base::Secret::take(bytes), store::EmbeddedConnection::Access::Create));
            return;
        }
        m_database = u"migrator_%1"_s.arg(QCoreApplication::applicationPid());
        onCluster(u"CREATE DATABASE "_s + m_database);
        QUrl address(serverUrl());
        address.setPath(u'/' + m_database);
        m_connection = std::move(*store::ServerConnection::open(address, base::Secret()));
    }
    void step(const QString &name, const QByteArray &sql)
    {
        QDir(m_folder->path()).mkpath(name);
        QFile file(m_folder->filePath(name + u"/common.sql"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(sql), sql.size());
    }
    Migrator::Outcome outcome()
    {
        const auto done = Migrator(*m_connection, m_folder->path()).run();
        if (!done)
            qFatal("%s", why(done).constData());
        return *done;
    }
    base::Error refusal()
    {
        const auto done = Migrator(*m_connection, m_folder->path()).run();
        return done ? base::Error{ErrorCode::Internal, {u"was not refused"_s}} : done.error();
    }
    QString text(const QString &sql) { return *m_connection->oneText(sql); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Connection> m_connection;
    QString m_database;
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
