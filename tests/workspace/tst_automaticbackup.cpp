// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/keeping/automaticbackup.h"

#include "app/casework/logread.h"
#include "tests/support/smalldisk.h"
#include "tests/support/teststore.h"

#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using workspace::AutomaticBackup;
using workspace::KeepingMemory;
using workspace::Workspace;

class AutomaticBackupTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<Workspace> open(const QString &instant = u"2026-11-24T12:00:00Z"_s)
    {
        return *Workspace::open({m_files->file(), {}, {}, instant, false}, secret("right"));
    }
    QStringList backups() const { return QDir(m_files->beside(u"berlin.backups"_s)).entryList({u"*.casebook"_s}, QDir::Files, QDir::Name); }
    KeepingMemory memory(Workspace &office) const { return KeepingMemory(Workspace::stateFolder(), office.store().facts().id); }
    static bool makesOne(Workspace &office)
    {
        const auto done = AutomaticBackup::of(office)->makeIfDue();
        return done && done->made && AutomaticBackup::record(office, *done);
    }

private slots:
    void init()
    {
        m_files = std::make_unique<TestStore>();
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_home->filePath(u"state"_s).toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toLocal8Bit());
    }

    void makesOneADayOfTheOffice()
    {
        auto office = open();
        auto status = AutomaticBackup::of(*office)->status();
        QVERIFY(status.isDue && status.isTooOld && !status.newest.isValid());
        QVERIFY(makesOne(*office));
        QVERIFY(!makesOne(*office));
        QCOMPARE(backups(), QStringList{u"berlin-20261124T120000Z.casebook"_s});
        status = AutomaticBackup::of(*office)->status();
        QVERIFY(!status.isDue && !status.isTooOld);
        QCOMPARE(status.newest, noon);
        QCOMPARE(*office->connection().oneNumber(u"SELECT count(*) FROM journal WHERE entry LIKE '%\"backup.made\"%'"_s), 1);
        office = open(u"2026-11-24T22:59:59Z"_s);
        QVERIFY(!makesOne(*office));
        office = open(u"2026-11-24T23:00:00Z"_s);  // midnight in Berlin
        QVERIFY(makesOne(*office));
        QCOMPARE(backups().size(), 2);
    }

    void aCopyIsAWholeStore()
    {
        auto office = open();
        QVERIFY(makesOne(*office));
        const auto copy = store::Store::open(m_files->beside(u"berlin.backups/"_s + backups().constFirst()), {}, secret("right"), true);
        VERIFY_DONE(copy);
        QCOMPARE((*copy)->facts().id, office->store().facts().id);
    }

    void anotherThreadCanMakeIt()
    {
        auto office = open();
        const AutomaticBackup backup = *AutomaticBackup::of(*office);
        base::Result<AutomaticBackup::Done> done = base::fail(ErrorCode::Internal);
        std::thread worker([&] { done = backup.make(); });
        VERIFY_DONE(casework::LogRead(office->desk()).record(domain::Action::Export, u"list"_s));  // meanwhile people go on
        worker.join();
        VERIFY_DONE(done);
        QVERIFY(done->made);
    }

    void severalProgramsAtOnceMakeOne()
    {
        QList<pid_t> children;
        for (int i = 0; i < 4; ++i) {
            const pid_t child = ::fork();
            if (child == 0) {
                auto office = open(u"2026-11-24T12:00:0%1Z"_s.arg(i));
                const auto done = AutomaticBackup::of(*office)->makeIfDue();
                ::_exit(!done ? 2 : done->made ? 1 : 0);
            }
            children.append(child);
        }
        int made = 0;
        for (const pid_t child : children) {
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) < 2);
            made += WEXITSTATUS(status);
        }
        QCOMPARE(made, 1);
        QCOMPARE(backups().size(), 1);
    }

    void oldOnesGoAndOthersStay()
    {
        QString foreign;
        QStringList removed;
        for (int day = 0; day < 20; ++day) {
            auto office = open(noon.addDays(day).toString(Qt::ISODate));
            const auto done = AutomaticBackup::of(*office)->makeIfDue();
            VERIFY_DONE(done);
            QVERIFY(done->made && !done->notRemoved);
            removed += done->removed;
            if (day == 0) {
                foreign = m_files->beside(u"berlin.backups/mine.casebook"_s);
                QVERIFY(QFile::copy(done->made->file, foreign));
            }
        }
        // 14 days, the end of a week before them (Sunday, 29 November) and of a month (30 November).
        QCOMPARE(removed, (QStringList{u"berlin-20261124T120000Z.casebook"_s, u"berlin-20261125T120000Z.casebook"_s, u"berlin-20261126T120000Z.casebook"_s,
                                       u"berlin-20261127T120000Z.casebook"_s, u"berlin-20261128T120000Z.casebook"_s}));
        QVERIFY(QFile::exists(foreign));
    }

    void aFailureNamesTheFolderAndLeavesWorkPossible()
    {
        QFile plain(m_files->beside(u"berlin.backups"_s));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        auto office = open();
        const auto done = AutomaticBackup::of(*office)->makeIfDue();
        QVERIFY(!done);
        QVERIFY(done.error().arguments.join(u' ').contains(u"berlin.backups"_s));
        VERIFY_DONE(casework::LogRead(office->desk()).record(domain::Action::Export, u"list"_s));
    }

    void aFullDiskLeavesNoPiece()
    {
        const SmallDisk disk("size=200k");
        if (!disk.isThere())
            QSKIP("no small disk: not root");
        auto office = open();
        VERIFY_DONE(memory(*office).choose(disk.folder()));
        const auto done = AutomaticBackup::of(*office)->makeIfDue();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::DiskFull);
        QVERIFY(done.error().arguments.join(u' ').contains(disk.folder()));
        QCOMPARE(filesIn(disk.folder()), QStringList());
        VERIFY_DONE(casework::LogRead(office->desk()).record(domain::Action::Export, u"list"_s));
    }

    void goesWhereItWasTold()
    {
        auto office = open();
        QVERIFY(QDir().mkpath(m_files->beside(u"elsewhere"_s)));
        VERIFY_DONE(memory(*office).choose(m_files->beside(u"elsewhere"_s)));
        QVERIFY(makesOne(*office));
        QCOMPARE(filesIn(m_files->beside(u"elsewhere"_s)).filter(u".casebook"_s).size(), 2);
        QVERIFY(backups().isEmpty());
    }

    void oneThatADrillFoundDamagedStandsForNothing()
    {
        auto office = open();
        QVERIFY(makesOne(*office));
        const QString name = backups().constFirst();
        VERIFY_DONE(memory(*office).remember({name, noon, 900, u"page"_s}));
        QVERIFY(AutomaticBackup::of(*office)->status().isDue);
        QVERIFY(!AutomaticBackup::of(*office)->status().newest.isValid());
        office = open(u"2026-11-24T13:00:00Z"_s);
        const auto done = AutomaticBackup::of(*office)->makeIfDue();
        VERIFY_DONE(done);
        QCOMPARE(done->removed, QStringList{name});
        VERIFY_DONE(memory(*office).remember({backups().constFirst(), noon, 900, u"page"_s}));
        VERIFY_DONE(memory(*office).remember({backups().constFirst(), noon, 900, {}}));
        QVERIFY(!AutomaticBackup::of(*office)->status().isDue);
    }

    void needsThePermission()
    {
        auto office = open();
        base::SecureRandom random;
        auto transaction = store::Transaction::begin(office->connection(), {office->user().uuid, noon, &random, {}});
        QVERIFY((*transaction)->update(store::tables::users, 1, -1, store::Row().set("roles", u"intake"_s)));
        QVERIFY((*transaction)->record({u"edit-user"_s, 0, {}}));
        QVERIFY((*transaction)->commit());
        transaction->reset();
        office = open();
        const auto refused = AutomaticBackup::of(*office);
        QVERIFY(!refused && refused.error().code == ErrorCode::NotPermitted);
    }

private:
    std::unique_ptr<TestStore> m_files;
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(AutomaticBackupTest)
#include "tst_automaticbackup.moc"
