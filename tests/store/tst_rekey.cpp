// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/rekey.h"

#include "app/store/care/check.h"
#include "app/store/embeddedconnection.h"
#include "app/store/journalwriter.h"
#include "app/store/transaction.h"
#include "app/store/users.h"
#include "tests/support/teststore.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using store::RekeyStep;

namespace {

store::RekeyRequest requestFor(const TestStore &files)
{
    return {files.file(), {}, files.beside(u"before.casebook"_s)};
}

// A second user with a slot, as the office adds one.
void addYilmaz(const TestStore &files)
{
    base::SecureRandom random;
    auto store = files.open();
    auto transaction = store::Transaction::begin((*store)->connection(), {(*store)->user().uuid, noon, &random, {}});
    QVERIFY(store::insertUser(**transaction, base::uuid7(random, noon), u"yilmaz"_s, u"B. Yilmaz"_s, {u"officer"_s}));
    QVERIFY((*transaction)->record({u"add-user"_s, 0, {}}));
    QVERIFY((*transaction)->commit());
    auto keys = store::KeySlots::read(files.file());
    QVERIFY(keys->seal(u"yilmaz"_s, secret("other"), (*store)->pageKey(), random));
    QVERIFY(keys->write(files.file()));
}

}

class RekeyTest final : public QObject {
    Q_OBJECT
private slots:
    void givesTheStoreAnotherKey()
    {
        const TestStore files;
        addYilmaz(files);
        base::SecureRandom random;
        auto request = requestFor(files);
        request.user = u"braun"_s;
        const auto done = store::rekey(request, secret("right"), random, noon);
        VERIFY_DONE(done);
        QCOMPARE(done->usersWithoutSlot, QStringList{u"yilmaz"_s});
        QVERIFY(done->recoveryKey != files.recoveryKey());
        {
            auto store = files.open();
            VERIFY_DONE(store);
            QCOMPARE(store::journalHead((*store)->connection())->size, 3);
            QVERIFY(store::checkStore((*store)->connection())->isSound());
        }
        VERIFY_DONE(store::Store::openWithRecoveryKey(files.file(), u"braun"_s, done->recoveryKey));
        QCOMPARE(store::Store::openWithRecoveryKey(files.file(), u"braun"_s, files.recoveryKey()).error().code, ErrorCode::NotACasebook);
        QCOMPARE(files.open("other", u"yilmaz"_s).error().code, ErrorCode::KeySlotUnknown);
        VERIFY_DONE(store::Store::openWithRecoveryKey(files.beside(u"before.casebook"_s), u"braun"_s, files.recoveryKey()));
        QCOMPARE(filesIn(files.folder()),
                 (QStringList{u"before.casebook"_s, u"before.casebook.keys"_s, u"berlin.casebook"_s, u"berlin.casebook.keys"_s}));
    }

    void refusesWhileSomebodyHasItOpen()
    {
        const TestStore files;
        base::SecureRandom random;
        {
            auto store = files.open();
            QCOMPARE(store::rekey(requestFor(files), secret("right"), random, noon).error().code, ErrorCode::StoreBusy);
        }
        QCOMPARE(store::rekey(requestFor(files), secret("wrong"), random, noon).error().code, ErrorCode::WrongPassphrase);
        VERIFY_DONE(files.open());
    }

    void losesNothingOfTheLogToAWrongKey()
    {
        const TestStore files;
        const TestStore others;
        const pid_t child = ::fork();
        if (child == 0) {
            auto store = files.open();
            base::SecureRandom random;
            auto transaction = store::Transaction::begin((*store)->connection(), {(*store)->user().uuid, noon, &random, {}});
            const bool done = (*transaction)->record({u"read"_s, 0, {}}) && (*transaction)->commit();
            ::_exit(done ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QVERIFY(QFileInfo(files.file() + u"-wal"_s).size() > 0);
        QCOMPARE(store::Store::openWithRecoveryKey(files.file(), u"braun"_s, others.recoveryKey()).error().code, ErrorCode::NotACasebook);
        auto store = files.open();
        VERIFY_DONE(store);
        QCOMPARE(store::journalHead((*store)->connection())->size, 2);
    }

    void needsABackupFirst()
    {
        const TestStore files;
        base::SecureRandom random;
        auto request = requestFor(files);
        request.backup = files.file();
        QCOMPARE(store::rekey(request, secret("right"), random, noon).error().code, ErrorCode::FileExists);
        VERIFY_DONE(store::Store::openWithRecoveryKey(files.file(), u"braun"_s, files.recoveryKey()));
    }

    void survivesDeathAtEveryStep_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("isNewKey");
        QTest::newRow("backed up") << int(RekeyStep::BackedUp) << false;
        QTest::newRow("copied") << int(RekeyStep::Copied) << false;
        QTest::newRow("rekeyed") << int(RekeyStep::Rekeyed) << false;
        QTest::newRow("slots written") << int(RekeyStep::SlotsWritten) << false;
        QTest::newRow("store replaced") << int(RekeyStep::StoreReplaced) << true;
        QTest::newRow("slots replaced") << int(RekeyStep::SlotsReplaced) << true;
    }

    void survivesDeathAtEveryStep()
    {
        QFETCH(int, step);
        QFETCH(bool, isNewKey);
        const TestStore files;
        const pid_t child = ::fork();
        if (child == 0) {
            base::SecureRandom random;
            const auto done = store::rekey(requestFor(files), secret("right"), random, noon, [&](RekeyStep reached) {
                if (int(reached) == step)
                    ::raise(SIGKILL);
            });
            ::_exit(done ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY2(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, "the step was not reached");
        for (int again = 0; again < 2; ++again) {
            auto store = files.open();
            VERIFY_DONE(store);
            QVERIFY(store::checkStore((*store)->connection())->isSound());
            QCOMPARE(store::journalHead((*store)->connection())->size, isNewKey ? 2 : 1);
        }
        QCOMPARE(store::Store::openWithRecoveryKey(files.file(), u"braun"_s, files.recoveryKey()).has_value(), !isNewKey);
        QVERIFY(!store::isRekeyPending(files.file()));
        // Doing it again works whatever was left behind.
        base::SecureRandom random;
        auto request = requestFor(files);
        request.backup = files.beside(u"second.casebook"_s);
        VERIFY_DONE(store::rekey(request, secret("right"), random, noon));
        VERIFY_DONE(files.open());
        QVERIFY(!filesIn(files.folder()).filter(u"rekeyed"_s).size());
    }
};

QTEST_GUILESS_MAIN(RekeyTest)
#include "tst_rekey.moc"
