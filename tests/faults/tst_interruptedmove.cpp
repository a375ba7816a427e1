// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/demo.h"
#include "app/workspace/migration.h"
#include "tests/faults/writerrun.h"
#include "tests/scenarios/serverdatabase.h"
#include "tests/support/anyplace.h"

#include "app/casework/users.h"

#include <QRandomGenerator>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using workspace::Workspace;

class InterruptedMoveTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Run {
        bool wasKilled = false;
        int beforeCommit = 0;
        int told = 0;
        QByteArray output;
    };
    static Run move(const QString &from, const QString &user, const QString &to, int killAt)
    {
        QProcess process;
        process.start(QStringLiteral(CASEBOOK_MOVER), {from, user, to, QString::number(killAt)});
        process.waitForFinished(60000);
        Run run{process.exitStatus() == QProcess::CrashExit, 0, 0, process.readAllStandardOutput().trimmed()};
        run.beforeCommit = run.output.split(' ').value(0).toInt();
        run.told = run.output.split(' ').value(1).toInt();
        return run;
    }
    base::Result<std::unique_ptr<Workspace>> open(const QString &address) { return Workspace::open(doorOf(address), secretOf(address)); }
    void verifyWhole(const QString &address)
    {
        auto office = open(address);
        VERIFY_DONE(office);
        QVERIFY(queries::verifyJournal((*office)->connection(), (*office)->rules(), {})->isVerified());
        QVERIFY(store::checkStore((*office)->connection())->isSound());
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
        qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
    }

    void eitherSideIsWhole_data()
    {
        QTest::addColumn<bool>("fromServer");
        QTest::addColumn<bool>("toServer");
        QTest::newRow("file to file") << false << false;
        if (serverUrl().isEmpty()) {
            qWarning("no CASEBOOK_TEST_POSTGRESQL: the server is not tested (packaging/postgresql/with-cluster)");
            return;
        }
        QTest::newRow("file to server") << false << true;
        QTest::newRow("server to file") << true << false;
    }

    // Killed at 20 moments before the copy is committed: each time the store that was left is whole and open for work, nothing
    // is at the new place, and the next try begins afresh. Killed once more behind the commit: a file has no name yet, a server
    // has the whole store, and the store that was left is not sealed. The next try ends the move.
    void eitherSideIsWhole()
    {
        QFETCH(bool, fromServer);
        QFETCH(bool, toServer);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        const QString demo = m_folder.filePath(name + u"-demo.casebook"_s);
        VERIFY_DONE(workspace::makeDemo({demo, 12, 5, {}}));
        const QString role = serverUrl().isEmpty() ? QString() : QUrl(serverUrl()).userName();
        if (fromServer || toServer)
            VERIFY_DONE(casework::AddUser((*open(demo))->desk()).run({role, u"The role"_s, {u"dpo"_s}}, secret("demo")));
        const tests::ServerDatabase database(serverUrl(), u"moving"_s);
        QString from = demo;
        Run whole;
        if (fromServer) {
            from = database.address();
            whole = move(demo, u"a.braun"_s, from, 0);
        } else {
            const QString probe = m_folder.filePath(name + u"-probe.casebook"_s);
            QFile::copy(demo, probe);
            QFile::copy(demo + u".keys"_s, probe + u".keys"_s);
            whole = move(probe, u"a.braun"_s, probe + u"-moved"_s, 0);
        }
        QVERIFY2(whole.beforeCommit > 30, whole.output.constData());

        const QString user = fromServer ? role : u"a.braun"_s;
        const QString to = toServer ? database.address() : m_folder.filePath(name + u"-moved.casebook"_s);
        const QStringList files = filesIn(m_folder.path());
        QRandomGenerator random(20);
        for (int i = 0; i < 20; ++i) {
            const int killAt = i == 0 ? 1 : i == 1 ? whole.beforeCommit - 1 : 1 + static_cast<int>(random.bounded(static_cast<quint32>(whole.beforeCommit - 1)));
            const Run run = move(from, user, to, killAt);
            QVERIFY2(run.wasKilled, qPrintable(u"moment %1 of %2: %3"_s.arg(killAt).arg(whole.beforeCommit).arg(QString::fromLatin1(run.output))));
            verifyWhole(from);
            const auto there = open(to);
            QVERIFY(!there && (there.error().code == base::ErrorCode::FileNotFound || there.error().code == base::ErrorCode::NotACasebook));
        }
        QVERIFY(move(from, user, to, whole.told).wasKilled);
        verifyWhole(from);
        QCOMPARE(open(to).has_value(), toServer);
        const Run last = move(from, user, to, 0);
        QCOMPARE(last.output, toServer ? QByteArray("0 0") : last.output);
        QCOMPARE(open(from).error().code, base::ErrorCode::StoreMoved);
        verifyWhole(to);
        qInfo("%s: killed at 20 moments of %d before the commit and at one behind it, 0 lost", qPrintable(name), whole.beforeCommit);
        // What the killed ones had begun is gone too.
        QStringList now = filesIn(m_folder.path());
        now.removeIf([&](const QString &file) { return files.contains(file) || (file.contains("-moved"_L1) && !file.contains(".part-"_L1)); });
        now.removeIf([](const QString &file) { return file.endsWith("-wal"_L1) || file.endsWith("-shm"_L1); });
        QCOMPARE(now, QStringList());
    }
};

QTEST_GUILESS_MAIN(InterruptedMoveTest)
#include "tst_interruptedmove.moc"
