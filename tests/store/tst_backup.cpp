// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/backup.h"

#include "app/base/digest.h"
#include "app/store/embeddedconnection.h"
#include "app/store/transaction.h"
#include "tests/support/teststore.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;

namespace {

base::Result<void> addEntry(store::Store &store)
{
    base::SecureRandom random;
    CASEBOOK_TRY(const auto transaction, store::Transaction::begin(store.connection(), {store.user().uuid, noon, &random, {}}));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction->record({u"read"_s, 0, {}}));
    return transaction->commit();
}

}

namespace {

// What another program sees: the engine's shared lock on the file (510 bytes behind 2^30 + 2).
bool isLockedForOthers(const QString &file)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR);
        struct flock wanted = {};
        wanted.l_type = F_WRLCK;
        wanted.l_whence = SEEK_SET;
        wanted.l_start = 0x40000002;
        wanted.l_len = 510;
        ::_exit(::fcntl(descriptor, F_GETLK, &wanted) == 0 && wanted.l_type != F_UNLCK ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return status == 0;
}

}

class BackupTest final : public QObject {
    Q_OBJECT
private slots:
    void makesACopyThatOpensWithTheSamePassphrase()
    {
        const TestStore files;
        auto store = files.open();
        QVERIFY(addEntry(**store));
        const QString target = files.beside(u"copy.casebook"_s);
        const auto done = store::backUp(**store, target);
        VERIFY_DONE(done);
        QCOMPARE(done->head.size, 2);
        QCOMPARE(done->sha256, base::sha256(bytesOf(target)));
        QVERIFY(!(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(!bytesOf(target).startsWith("SQLite format 3"));
        QVERIFY(!bytesOf(target).contains("braun"));
        auto copy = store::Store::open(target, {}, secret("right"));
        VERIFY_DONE(copy);
        QCOMPARE(store::journalHead((*copy)->connection())->root, done->head.root);
        copy = base::fail(ErrorCode::Internal);
        store = base::fail(ErrorCode::Internal);
        QCOMPARE(filesIn(files.folder()), (QStringList{u"berlin.casebook"_s, u"berlin.casebook.keys"_s, u"copy.casebook"_s, u"copy.casebook.keys"_s}));
    }

    void holdsWhatOnlyTheLogHad()
    {
        const TestStore files;
        auto store = files.open();
        QVERIFY(addEntry(**store));
        QVERIFY(QFileInfo(files.file() + u"-wal"_s).size() > 0);
        QCOMPARE(store::backUp(**store, files.beside(u"copy.casebook"_s))->head.size, 2);
    }

    void overwritesNothing()
    {
        const TestStore files;
        auto store = files.open();
        const QByteArray before = bytesOf(files.file());
        QCOMPARE(store::backUp(**store, files.file()).error().code, ErrorCode::FileExists);
        QCOMPARE(bytesOf(files.file()), before);
        QFile keys(files.beside(u"other.casebook.keys"_s));
        QVERIFY(keys.open(QIODevice::WriteOnly));
        QCOMPARE(store::backUp(**store, files.beside(u"other.casebook"_s)).error().code, ErrorCode::FileExists);
        QVERIFY(QFile::link(u"/nowhere"_s, files.beside(u"link.casebook"_s)));
        QCOMPARE(store::backUp(**store, files.beside(u"link.casebook"_s)).error().code, ErrorCode::FileExists);
        QCOMPARE(store::backUp(**store, files.beside(u"no/folder/x.casebook"_s)).error().code, ErrorCode::FileNotFound);
    }

    void leavesNoPieceWhenTheCopyIsRefused()
    {
        const TestStore files;
        auto store = files.open();
        const QStringList before = filesIn(files.folder());
        const auto refused = store::backUp(**store, files.beside(u"copy.casebook"_s), [](store::Connection &) -> base::Result<void> {
            return base::fail(ErrorCode::BackupInvalid, {u"journal"_s});
        });
        QCOMPARE(refused.error().code, ErrorCode::BackupInvalid);
        QCOMPARE(filesIn(files.folder()), before);
    }

    void makesNoCopyOfADamagedStore()
    {
        const TestStore files;
        qint64 page = 0;
        {
            auto store = files.open();
            page = *(*store)->connection().oneNumber(u"SELECT rootpage FROM sqlite_master WHERE name = 'history'"_s);
        }
        flipByte(files.file(), (page - 1) * 4096 + 100);
        auto store = files.open();
        VERIFY_DONE(store);
        const QStringList before = filesIn(files.folder());
        QVERIFY(!store::backUp(**store, files.beside(u"copy.casebook"_s)));
        QCOMPARE(filesIn(files.folder()), before);
    }

    void copiesAStoreBeforeItsUpgrade()
    {
        const TestStore files;
        auto store = files.open();
        auto *connection = dynamic_cast<store::EmbeddedConnection *>(&(*store)->connection());
        // A table that this program does not know as it is: only pages and structure can be verified.
        VERIFY_DONE(connection->execute(u"ALTER TABLE attachments RENAME TO papers"_s));
        QVERIFY(!store::backUp(**store, files.beside(u"x.casebook"_s)));
        const store::BackupFolder folder(files.file());
        VERIFY_DONE(store::backUpBeforeUpgrade(*connection, (*store)->pageKey(), folder, noon));
        QCOMPARE(folder.backups().size(), 1);
        QVERIFY(folder.backups().constFirst().isBeforeUpgrade);
        auto copy = store::EmbeddedConnection::open(folder.fileOf(folder.backups().constFirst()), (*store)->pageKey(), store::EmbeddedConnection::Access::ReadOnly);
        VERIFY_DONE(copy);
        QCOMPARE(*(*copy)->oneNumber(u"SELECT count(*) FROM papers"_s), 0);
        // The folder can't be made: no backup, and the caller hears why.
        const store::BackupFolder none(files.file(), files.file() + u"/under"_s);
        QCOMPARE(store::backUpBeforeUpgrade(*connection, (*store)->pageKey(), none, noon).error().code, ErrorCode::FileNotWritable);
    }

    void weighsTheBackupAgainstTheStoreThatWouldGiveWay()
    {
        const TestStore files;
        const QString copy = backup(files);
        const auto key = store::pageKeyOf(copy, {}, secret("right"));
        {
            auto store = files.open();
            QVERIFY(addEntry(**store));
        }
        const QByteArray before = bytesOf(files.file());
        const QStringList there = filesIn(files.folder());
        QList<qint64> sizes;
        const auto refuse = [&](store::Connection &older, store::Connection *present) -> base::Result<void> {
            sizes = {store::journalHead(older)->size, present ? store::journalHead(*present)->size : -1};
            return base::fail(ErrorCode::EntriesWouldBeLost);
        };
        QCOMPARE(store::restore({copy, files.file(), noon}, *key, {}, refuse).error().code, ErrorCode::EntriesWouldBeLost);
        QCOMPARE(sizes, (QList<qint64>{1, 2}));
        QCOMPARE(bytesOf(files.file()), before);
        QCOMPARE(filesIn(files.folder()), there);
        VERIFY_DONE(files.open());
        flipByte(files.file(), 100);
        QCOMPARE(store::restore({copy, files.file(), noon}, *key, {}, refuse).error().code, ErrorCode::EntriesWouldBeLost);
        QCOMPARE(sizes, (QList<qint64>{1, -1}));
        QVERIFY(store::restore({copy, files.beside(u"new.casebook"_s), noon}, *key, {}, refuse));  // nothing gives way there
    }

    // What a crash left in the log belongs to the store: the last commits may stand there only.
    void weighsWithTheLogOfACrashedStore()
    {
        const TestStore files;
        const QString copy = backup(files);
        const auto key = store::pageKeyOf(copy, {}, secret("right"));
        const QString crashed = files.beside(u"crashed.casebook"_s);
        {
            auto store = files.open();
            QVERIFY(addEntry(**store));
            for (const QString &ending : {u""_s, u"-wal"_s, u".keys"_s})
                QVERIFY(QFile::copy(files.file() + ending, crashed + ending));
        }
        qint64 size = 0;
        VERIFY_DONE(store::restore({copy, crashed, noon}, *key, {}, [&](store::Connection &, store::Connection *present) -> base::Result<void> {
            size = present ? store::journalHead(*present)->size : -1;
            return {};
        }));
        QCOMPARE(size, 2);
    }

    void restoresToANewPlace()
    {
        const TestStore files;
        const QString copy = backup(files);
        const QString target = files.beside(u"elsewhere.casebook"_s);
        const auto key = store::pageKeyOf(copy, {}, secret("right"));
        VERIFY_DONE(key);
        const auto done = store::restore({copy, target, noon}, *key);
        VERIFY_DONE(done);
        QVERIFY(done->replaced.isEmpty());
        VERIFY_DONE(store::Store::open(target, {}, secret("right")));
    }

    void keepsTheStoreThatGivesWay()
    {
        const TestStore files;
        const QString copy = backup(files);
        {
            auto store = files.open();
            QVERIFY(addEntry(**store));
        }
        const auto key = store::pageKeyOf(copy, {}, secret("right"));
        const auto done = store::restore({copy, files.file(), noon}, *key);
        VERIFY_DONE(done);
        QCOMPARE(done->replaced, files.file() + u".before-restore-20261124-120000000"_s);
        QCOMPARE(store::journalHead((*files.open())->connection())->size, 1);
        auto old = store::Store::open(done->replaced, {}, secret("right"));
        VERIFY_DONE(old);
        QCOMPARE(store::journalHead((*old)->connection())->size, 2);
    }

    void restoresOverADamagedStoreWithItsLog()
    {
        const TestStore files;
        const QString copy = backup(files);
        flipByte(files.file(), 100);
        QVERIFY(!files.open());
        QFile log(files.file() + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("what a crash left");
        log.close();
        const auto done = store::restore({copy, files.file(), noon}, *store::pageKeyOf(copy, {}, secret("right")));
        VERIFY_DONE(done);
        VERIFY_DONE(files.open());
        QCOMPARE(bytesOf(done->replaced + u"-wal"_s), "what a crash left"_ba);
    }

    void refusesAStoreThatSomebodyHasOpen()
    {
        const TestStore files;
        const QString copy = backup(files);
        const auto key = store::pageKeyOf(copy, {}, secret("right"));
        auto store = files.open();
        VERIFY_DONE(store);
        QCOMPARE(store::restore({copy, files.file(), noon}, *key).error().code, ErrorCode::StoreBusy);
        // Neither the refusal nor a second connection of this process may take the first one's lock away.
        QVERIFY(isLockedForOthers(files.file()));
        { QVERIFY((*store)->anotherConnection()); }
        QVERIFY(isLockedForOthers(files.file()));
        QCOMPARE(store::restore({copy, files.file(), noon}, *key).error().code, ErrorCode::StoreBusy);
        QVERIFY(addEntry(**store));
        store = base::fail(ErrorCode::Internal);
        QCOMPARE(store::journalHead((*files.open())->connection())->size, 2);
    }

    void refusesABackupThatIsNotSound_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::newRow("first page") << qint64{30};
        QTest::newRow("second page") << qint64{4096 + 30};
        QTest::newRow("last byte") << qint64{-1};
    }

    void refusesABackupThatIsNotSound()
    {
        QFETCH(qint64, offset);
        const TestStore files;
        const QString copy = backup(files);
        const auto key = store::pageKeyOf(copy, {}, secret("right"));
        flipByte(copy, offset < 0 ? QFileInfo(copy).size() + offset : offset);
        const QStringList before = filesIn(files.folder());
        const QByteArray store = bytesOf(files.file());
        QVERIFY(!store::restore({copy, files.file(), noon}, *key));
        QCOMPARE(filesIn(files.folder()), before);
        QCOMPARE(bytesOf(files.file()), store);
    }

    void refusesAStoreInUseAsABackup()
    {
        const TestStore files;
        auto store = files.open();
        QVERIFY(addEntry(**store));
        const auto refused = store::restore({files.file(), files.beside(u"x.casebook"_s), noon}, (*store)->pageKey());
        QCOMPARE(refused.error().code, ErrorCode::BackupInvalid);
    }

    void restoresWithTheRecoveryKeyAlone()
    {
        const TestStore files;
        const QString copy = backup(files);
        QVERIFY(QFile::remove(copy + u".keys"_s));
        const QString target = files.beside(u"new.casebook"_s);
        const auto done = store::restore({copy, target, noon}, *store::pageKeyFromRecovery(files.recoveryKey()));
        VERIFY_DONE(done);
        QVERIFY(!done->hasKeySlots);
        VERIFY_DONE(store::Store::openWithRecoveryKey(target, u"braun"_s, files.recoveryKey()));
    }

private:
    static QString backup(const TestStore &files)
    {
        auto store = files.open();
        const QString copy = files.beside(u"backup.casebook"_s);
        if (!store || !store::backUp(**store, copy))
            qFatal("no backup");
        return copy;
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
