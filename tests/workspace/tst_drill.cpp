// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/keeping/drill.h"

#include "app/casework/registercase.h"
#include "app/workspace/keeping/automaticbackup.h"
#include "tests/support/teststore.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using workspace::AutomaticBackup;
using workspace::DrillReport;
using workspace::KeepingMemory;
using workspace::Workspace;

class DrillTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<Workspace> open(const QString &instant = u"2026-11-24T12:00:00Z"_s)
    {
        return *Workspace::open({m_files->file(), {}, {}, instant, false}, secret("right"));
    }
    static void registerCase(Workspace &office)
    {
        casework::RegisterCaseRequest request;
        request.kind = u"request"_s;
        request.title = u"a case"_s;
        request.received = QDate(2026, 9, 1);
        request.items = {{u"lines"_s, {{u"right"_s, u"access"_s}}}};
        VERIFY_DONE(casework::RegisterCase(office.desk()).run(request));
    }
    static QString backUp(Workspace &office) { return AutomaticBackup::of(office)->make()->made->file; }
    static base::Result<DrillReport> drill(Workspace &office, const QString &file = {}) { return workspace::drill(office, file, {}, secret("right")); }
    static QList<workspace::DrillRecord> memory(Workspace &office) { return KeepingMemory(Workspace::stateFolder(), office.store().facts().id).drills(); }
    static QString lastAction(Workspace &office)
    {
        const QString last = *office.connection().oneText(u"SELECT entry FROM journal ORDER BY sequence DESC LIMIT 1"_s);
        return last.section(u"\"action\":\""_s, 1).section(u'"', 0, 0);
    }
    QStringList around() const { return QDir(m_files->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); }

private slots:
    void init()
    {
        m_files = std::make_unique<TestStore>();
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_home->filePath(u"state"_s).toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toLocal8Bit());
    }

    void triesTheNewestBackupAndTakesTheCopyAway()
    {
        auto office = open();
        registerCase(*office);
        backUp(*office);
        office = open(u"2026-11-24T13:00:00Z"_s);
        registerCase(*office);
        const QString newest = backUp(*office);
        registerCase(*office);
        const qint64 present = store::journalHead(office->connection())->size;
        const QStringList before = around();
        const auto report = drill(*office);
        VERIFY_DONE(report);
        QVERIFY(report->hasPassed() && report->opensWithPassphrase);
        QCOMPARE(report->backup, newest);
        QCOMPARE(report->cases, 2);
        QCOMPARE(report->entries + report->entriesSince, present);
        QCOMPARE(report->entriesSince, 1);
        QCOMPARE(around(), before);
        QCOMPARE(lastAction(*office), u"backup.drill"_s);
        QCOMPARE(memory(*office), (QList<workspace::DrillRecord>{{QFileInfo(newest).fileName(), office->now(), report->milliseconds, {}}}));
    }

    void findsADamagedBackup_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::newRow("first page") << qint64{30};
        QTest::newRow("in the middle") << qint64{20 * 4096 + 7};
        QTest::newRow("last page") << qint64{-9};
    }

    void findsADamagedBackup()
    {
        QFETCH(qint64, offset);
        auto office = open();
        registerCase(*office);
        const QString file = backUp(*office);
        flipByte(file, offset < 0 ? QFileInfo(file).size() + offset : offset);
        const QStringList before = around();
        const auto report = drill(*office);
        VERIFY_DONE(report);
        QVERIFY(!report->hasPassed());
        QCOMPARE(around(), before);
        QCOMPARE(lastAction(*office), u"backup.drill-failed"_s);
        QVERIFY(!memory(*office).constLast().problem.isEmpty());
        QVERIFY(AutomaticBackup::of(*office)->status().isDue);  // it counts as none
    }

    void findsABackupOfAnotherHistory()
    {
        auto office = open();
        const QString file = backUp(*office);
        office.reset();
        {
            auto other = *Workspace::open({file, {}, {}, {}, false}, secret("right"));
            registerCase(*other);
        }
        office = open();
        registerCase(*office);
        const auto report = drill(*office, file);
        VERIFY_DONE(report);
        QVERIFY(!report->hasPassed());
        QCOMPARE(report->problem->arguments, QStringList{u"another history"_s});
    }

    void saysThatTheKeySlotsAreGone()
    {
        auto office = open();
        const QString file = backUp(*office);
        QVERIFY(QFile::remove(file + u".keys"_s));
        const auto report = drill(*office, file);
        VERIFY_DONE(report);
        QCOMPARE(report->problem->code, ErrorCode::KeySlotsMissing);
    }

    void saysThatThePassphraseWasAnotherOneThen()
    {
        auto office = open();
        backUp(*office);
        auto keys = *store::KeySlots::read(m_files->file());
        base::SecureRandom random;
        VERIFY_DONE(keys.seal(u"braun"_s, secret("later"), office->store().pageKey(), random));
        VERIFY_DONE(keys.write(m_files->file()));
        const auto report = workspace::drill(*office, {}, {}, secret("later"));
        VERIFY_DONE(report);
        QVERIFY(report->hasPassed() && !report->opensWithPassphrase);
    }

    void whatCouldNotBeTriedIsNoFinding()
    {
        auto office = open();
        QCOMPARE(drill(*office).error().code, ErrorCode::FileNotFound);
        QCOMPARE(drill(*office, u"/nowhere"_s).error().code, ErrorCode::FileNotFound);
        const TestStore others;
        auto other = *Workspace::open({others.file(), {}, {}, {}, false}, secret("right"));
        const QString foreign = backUp(*other);
        QCOMPARE(workspace::drill(*office, foreign, {}, secret("wrong")).error().code, ErrorCode::WrongPassphrase);
        QVERIFY(memory(*office).isEmpty());
        QCOMPARE(drill(*office, foreign)->problem->arguments, QStringList{u"another store"_s});
    }

    // What a drill left that was killed goes with the next one; two at once do not meet.
    void cleansUpBehindAnInterruptedOne()
    {
        auto office = open();
        backUp(*office);
        const QString scratch = m_files->beside(u".berlin.drill"_s);
        QVERIFY(QDir().mkpath(scratch));
        QFile left(scratch + u"/restored.casebook"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        {
            QLockFile other(scratch + u"/.lock"_s);
            QVERIFY(other.tryLock());
            QCOMPARE(drill(*office).error().code, ErrorCode::StoreBusy);
            QVERIFY(left.exists());
        }
        QVERIFY(drill(*office)->hasPassed());
        QVERIFY(!QFile::exists(scratch));
    }

private:
    std::unique_ptr<TestStore> m_files;
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(DrillTest)
#include "tst_drill.moc"
