// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/checkpoints.h"

#include "app/casework/logread.h"
#include "app/store/embeddedconnection.h"
#include "app/store/journalwriter.h"
#include "tests/support/teststore.h"

#include <QProcess>
#include <QStandardPaths>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using workspace::Checkpoints;
using workspace::Workspace;

class CheckpointsTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<Workspace> open() { return *Workspace::open({m_files->file(), {}, {}, {}, false}, secret("right")); }
    static base::Result<void> act(Workspace &office) { return casework::LogRead(office.desk()).record(domain::Action::Export, u"list"_s); }

private slots:
    void init()
    {
        m_files = std::make_unique<TestStore>();
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_home->filePath(u"state"_s).toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toLocal8Bit());
    }

    void signsTheJournalWithItsOwnEntryAsTheLast()
    {
        auto office = open();
        Checkpoints checkpoints(*office);
        QCOMPARE(checkpoints.make(m_home->path(), secret("key")).error().code, ErrorCode::SigningKeyMissing);
        VERIFY_DONE(checkpoints.newSigningKey(secret("key")));
        QCOMPARE(checkpoints.newSigningKey(secret("key")).error().code, ErrorCode::FileExists);
        const qint64 before = store::journalHead(office->connection())->size;
        QCOMPARE(checkpoints.make(m_home->path(), secret("wrong")).error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(store::journalHead(office->connection())->size, before);
        QCOMPARE(checkpoints.make(m_home->filePath(u"no"_s), secret("key")).error().code, ErrorCode::FileNotFound);
        const auto made = checkpoints.make(m_home->path(), secret("key"));
        VERIFY_DONE(made);
        QCOMPARE(made->checkpoint.size, before + 1);
        QCOMPARE(made->checkpoint.root, store::journalHead(office->connection())->root);
        QVERIFY(checkpoints.verify({made->file})->isVerified());
    }

    void isAcceptedByMinisign()
    {
        const QString minisign = QStandardPaths::findExecutable(u"minisign"_s);
        if (minisign.isEmpty())
            QSKIP("NOT TESTED: minisign is not installed");
        auto office = open();
        Checkpoints checkpoints(*office);
        QVERIFY(checkpoints.newSigningKey(secret("key")));
        const auto made = checkpoints.make(m_home->path(), secret("key"));
        const QString key = m_home->filePath(u"office.pub"_s);
        VERIFY_DONE(checkpoints.exportPublicKey(key));
        QCOMPARE(checkpoints.exportPublicKey(key).error().code, ErrorCode::FileExists);
        QCOMPARE(QProcess::execute(minisign, {u"-Vq"_s, u"-m"_s, made->file, u"-p"_s, key}), 0);
    }

    void chainsEachCheckpointToTheOneBefore()
    {
        auto office = open();
        Checkpoints checkpoints(*office);
        QVERIFY(checkpoints.newSigningKey(secret("key")));
        const auto first = checkpoints.make(m_home->path(), secret("key"));
        QVERIFY(first->checkpoint.previous.isEmpty());
        office.reset();
        office = open();
        const auto second = Checkpoints(*office).make(m_home->path(), secret("key"));
        VERIFY_DONE(second);
        QCOMPARE(second->checkpoint.previous, journal::digestOf(bytesOf(first->file)));
        QVERIFY(Checkpoints(*office).verify({first->file, second->file})->isVerified());
    }

    void findsWhatWasRewrittenSince()
    {
        QString file;
        const QString older = m_files->beside(u"older"_s);
        {
            auto office = open();
            QVERIFY(Checkpoints(*office).newSigningKey(secret("key")));
        }
        QVERIFY(QFile::copy(m_files->file(), older));
        {
            auto office = open();
            QVERIFY(act(*office));
            file = Checkpoints(*office).make(m_home->path(), secret("key"))->file;
        }
        // Yesterday's store with a day of other work in it, as long as the true one, on a computer that never saw that.
        QVERIFY(QFile::remove(m_files->file()));
        QVERIFY(QFile::rename(older, m_files->file()));
        QVERIFY(QDir(m_home->filePath(u"state"_s)).removeRecursively());
        auto office = open();
        QVERIFY(act(*office) && act(*office) && act(*office));
        QVERIFY(Checkpoints(*office).verify({})->isVerified());
        const auto report = Checkpoints(*office).verify({file});
        VERIFY_DONE(report);
        QCOMPARE(report->problemCount, 1);
        QCOMPARE(journal::wordOf(report->problems.constFirst().kind), u"checkpoint-contradicted"_s);
    }

    void holdsTheJournalAgainstWhatThisComputerSaw()
    {
        const QString older = m_files->beside(u"older"_s);
        { auto office = open(); }
        QVERIFY(QFile::copy(m_files->file(), older));
        { auto office = open(); QVERIFY(act(*office)); }
        QVERIFY(QFile::remove(m_files->file()));
        QVERIFY(QFile::rename(older, m_files->file()));
        auto office = open();
        const auto report = Checkpoints(*office).verify({});
        VERIFY_DONE(report);
        QVERIFY(!report->isVerified());
        QCOMPARE(journal::wordOf(report->problems.constFirst().kind), u"entry-missing"_s);
    }

    void believesNoUnsignedWord()
    {
        auto office = open();
        Checkpoints checkpoints(*office);
        const auto key = checkpoints.newSigningKey(secret("key"));
        const auto made = checkpoints.make(m_home->path(), secret("key"));
        flipByte(made->file, 60);
        QCOMPARE(checkpoints.verify({made->file}).error().code, ErrorCode::SignatureInvalid);
        flipByte(made->file, 60);
        VERIFY_DONE(checkpoints.verify({made->file}));
        auto stranger = *key;
        stranger.key[0] = static_cast<char>(stranger.key[0] ^ 1);
        QCOMPARE(checkpoints.verify({made->file}, stranger).error().code, ErrorCode::SignatureInvalid);
        // One of another store, rightly signed.
        const TestStore other;
        auto elsewhere = Workspace::open({other.file(), {}, {}, {}, false}, secret("right"));
        QCOMPARE(Checkpoints(**elsewhere).verify({made->file}).error().code, ErrorCode::CheckpointInvalid);
    }

private:
    std::unique_ptr<TestStore> m_files;
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(CheckpointsTest)
#include "tst_checkpoints.moc"
