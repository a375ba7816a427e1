// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/storecare.h"

#include "app/casework/addnote.h"
#include "app/casework/registercase.h"
#include "app/queries/verifyjournal.h"
#include "app/store/journalwriter.h"
#include "app/store/embeddedconnection.h"
#include "tests/support/teststore.h"

#include <QSet>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using workspace::Workspace;

namespace {

void registerCase(Workspace &office)
{
    casework::RegisterCaseRequest request;
    request.kind = u"request"_s;
    request.title = u"a case"_s;
    request.received = QDate(2026, 9, 1);
    request.items = {{u"lines"_s, {{u"right"_s, u"access"_s}}}};
    VERIFY_DONE(casework::RegisterCase(office.desk()).run(request));
}

}

class StoreCareTest final : public QObject {
    Q_OBJECT

    base::Result<std::unique_ptr<Workspace>> open(const QString &file, const char *passphrase = "right")
    {
        return Workspace::open({file, {}, {}, {}, false}, secret(passphrase));
    }

    static void fill(Workspace &office)
    {
        VERIFY_DONE(office.connection().execute(u"INSERT INTO quarantine (id, source, reason, at, bytes) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
                                                "SELECT i, '', '', '', randomblob(3000) FROM n"_s));
    }

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_home->filePath(u"state"_s).toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toLocal8Bit());
    }

    void longCareStopsWhereItIsTold_data()
    {
        QTest::addColumn<store::CareStage>("at");
        QTest::newRow("copying") << store::CareStage::CopyingPages;
        QTest::newRow("reading") << store::CareStage::ReadingPages;
        QTest::newRow("structure") << store::CareStage::CheckingStructure;
        QTest::newRow("journal") << store::CareStage::VerifyingJournal;
    }

    // Told at every stage, and where it is stopped nothing is left: no copy, no entry, no damage that is none.
    void longCareStopsWhereItIsTold()
    {
        QFETCH(store::CareStage, at);
        const TestStore files;
        auto office = open(files.file());
        VERIFY_DONE(office);
        // Long enough for the engine to ask while it copies.
        for (int i = 0; i < 40; ++i)
            registerCase(**office);
        fill(**office);
        const QStringList before = filesIn(files.folder());
        const qint64 entries = store::journalHead((*office)->connection())->size;
        QSet<store::CareStage> seen;
        const auto stopAt = [&](store::CareStage stage, qint64, qint64) {
            seen << stage;
            return stage != at;
        };
        const QString copy = files.beside(u"copy.casebook"_s);
        const auto stopped = workspace::backUp(**office, copy, stopAt);
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        QCOMPARE(filesIn(files.folder()), before);
        QCOMPARE(store::journalHead((*office)->connection())->size, entries);
        if (at == store::CareStage::ReadingPages || at == store::CareStage::CheckingStructure) {
            const auto checked = workspace::check(**office, stopAt);
            QVERIFY(!checked && checked.error().code == ErrorCode::Cancelled);
        }
        qint64 last = 0;
        qint64 whole = 0;
        VERIFY_DONE(workspace::backUp(**office, copy, [&](store::CareStage stage, qint64 done, qint64 all) {
            seen << stage;
            if (stage == store::CareStage::ReadingPages) {
                last = done;
                whole = all;
            }
            return done <= all;
        }));
        QVERIFY(last > 0 && last <= whole);
        QCOMPARE(seen.size(), 4);
        QVERIFY(workspace::check(**office)->isSound());
    }

    void backsUpChecksAndRestores()
    {
        const TestStore files;
        const QString copy = files.beside(u"copy.casebook"_s);
        {
            auto office = open(files.file());
            VERIFY_DONE(office);
            registerCase(**office);
            VERIFY_DONE(workspace::backUp(**office, copy));
            QVERIFY(workspace::check(**office)->isSound());
            const QString last = *(*office)->connection().oneText(u"SELECT entry FROM journal ORDER BY sequence DESC LIMIT 1"_s);
            QVERIFY(last.contains(u"\"action\":\"backup.made\""_s));
            registerCase(**office);
        }
        const auto key = store::pageKeyOf(copy, {}, secret("right"));
        const auto refused = workspace::restore({copy, files.file(), noon}, *key);
        QCOMPARE(refused.error().code, ErrorCode::EntriesWouldBeLost);
        QCOMPARE(refused.error().arguments.constFirst(), u"2"_s);  // that the backup was made, and the second case
        const auto done = workspace::restore({copy, files.file(), noon}, *key, workspace::Loss::Accept);
        VERIFY_DONE(done);
        QCOMPARE(done->entriesMissing, 2);
        auto office = open(files.file());
        VERIFY_DONE(office);
        QCOMPARE(*(*office)->connection().oneNumber(u"SELECT count(*) FROM cases"_s), 1);
    }

    void saysWhatTheRestoreWouldCost()
    {
        const TestStore files;
        const QString copy = files.beside(u"copy.casebook"_s);
        { auto office = open(files.file()); VERIFY_DONE(workspace::backUp(**office, copy)); }
        const auto key = store::pageKeyOf(copy, {}, secret("right"));
        const auto refusal = [&] { return workspace::restore({copy, files.file(), noon}, *key).error(); };
        // The backup goes another way from here on: two entries of the store are not in it, however long it is.
        { auto other = open(copy); for (int i = 0; i < 5; ++i) registerCase(**other); }
        { auto office = open(files.file()); registerCase(**office); }
        QCOMPARE(refusal().code, ErrorCode::EntriesWouldBeLost);
        QCOMPARE(refusal().arguments.constFirst(), u"2"_s);
    }

    void countsWhatThisComputerSawOfAStoreThatCannotBeRead()
    {
        const TestStore files;
        const QString copy = files.beside(u"copy.casebook"_s);
        { auto office = open(files.file()); VERIFY_DONE(workspace::backUp(**office, copy)); registerCase(**office); }
        const auto key = store::pageKeyOf(copy, {}, secret("right"));
        flipByte(files.file(), 100);
        const auto refused = workspace::restore({copy, files.file(), noon}, *key);
        QCOMPARE(refused.error().code, ErrorCode::EntriesWouldBeLost);
        QCOMPARE(refused.error().arguments, (QStringList{u"2"_s, u"2026-11-24 12:00 UTC"_s}));  // since the backup's last
        const auto done = workspace::restore({copy, files.file(), noon}, *key, workspace::Loss::Accept);
        VERIFY_DONE(done);
        QCOMPARE(done->entriesMissing, 2);
        VERIFY_DONE(open(files.file()));
    }

    void asksNothingWhereNothingIsLost()
    {
        const TestStore files;
        const QString copy = files.beside(u"copy.casebook"_s);
        { auto store = files.open(); VERIFY_DONE(store::backUp(**store, copy)); }
        VERIFY_DONE(workspace::restore({copy, files.file(), noon}, *store::pageKeyOf(copy, {}, secret("right"))));
    }

    void anotherStoreDoesNotGiveWay()
    {
        const TestStore files;
        const TestStore others;
        const QString copy = files.beside(u"copy.casebook"_s);
        { auto office = open(files.file()); VERIFY_DONE(workspace::backUp(**office, copy)); }
        const QByteArray before = bytesOf(others.file());
        const auto refused = workspace::restore({copy, others.file(), noon}, *store::pageKeyOf(copy, {}, secret("right")), workspace::Loss::Accept);
        QCOMPARE(refused.error().code, ErrorCode::StoreExists);
        QCOMPARE(bytesOf(others.file()), before);
    }

    void obeysThePermission()
    {
        const TestStore files;
        auto office = open(files.file());
        base::SecureRandom random;
        auto transaction = store::Transaction::begin((*office)->connection(), {(*office)->user().uuid, noon, &random, {}});
        QVERIFY((*transaction)->update(store::tables::users, 1, -1, store::Row().set("roles", u"intake"_s)));
        QVERIFY((*transaction)->record({u"edit-user"_s, 0, {}}));
        QVERIFY((*transaction)->commit());
        transaction->reset();
        office = open(files.file());
        QCOMPARE(workspace::backUp(**office, files.beside(u"x.casebook"_s)).error().code, ErrorCode::NotPermitted);
        QCOMPARE(workspace::check(**office).error().code, ErrorCode::NotPermitted);
        office = base::fail(ErrorCode::Internal);
        QCOMPARE(workspace::rekey({files.file(), {}, files.beside(u"y.casebook"_s)}, secret("right")).error().code, ErrorCode::NotPermitted);
    }

    void saysThatAnOlderCopyTookThePlaceOfTheStore()
    {
        const TestStore files;
        { auto office = open(files.file()); registerCase(**office); }
        const QString older = files.beside(u"older"_s);
        QVERIFY(QFile::copy(files.file(), older));
        qint64 added = 0;
        {
            auto office = open(files.file());
            const qint64 before = store::journalHead((*office)->connection())->size;
            registerCase(**office);
            registerCase(**office);
            added = store::journalHead((*office)->connection())->size - before;
        }
        QVERIFY(QFile::remove(files.file()));
        QVERIFY(QFile::rename(older, files.file()));
        auto office = open(files.file());
        VERIFY_DONE(office);
        QVERIFY(workspace::check(**office)->isSound());
        QCOMPARE((*office)->comparedWithMemory(), (journal::Comparison{journal::Comparison::Kind::EntriesMissing, added}));
    }

    // As after a crash: the last commits stand in the write-ahead log only. SQLite takes a damaged frame for the end of the
    // log and drops what follows without a word.
    void saysThatTheLogLostCommits()
    {
        const TestStore files;
        auto office = open(files.file());
        for (int i = 0; i < 5; ++i)
            registerCase(**office);
        const qint64 size = store::journalHead((*office)->connection())->size;
        const QString copy = files.beside(u"crashed.casebook"_s);
        for (const QString &ending : {u""_s, u"-wal"_s, u".keys"_s})
            QVERIFY(QFile::copy(files.file() + ending, copy + ending));
        QFile log(copy + u"-wal"_s);
        QVERIFY(log.open(QIODevice::ReadWrite) && log.seek(log.size() / 2));
        const char byte = log.read(1).at(0);
        QVERIFY(log.seek(log.size() / 2) && log.putChar(static_cast<char>(byte ^ 1)));
        log.close();

        auto crashed = open(copy);
        VERIFY_DONE(crashed);
        const qint64 left = store::journalHead((*crashed)->connection())->size;
        QVERIFY(left < size);
        QCOMPARE((*crashed)->comparedWithMemory(), (journal::Comparison{journal::Comparison::Kind::EntriesMissing, size - left}));
    }

    // By somebody who has the file and a passphrase and leaves the journal itself alone.
    void namesTheValueThatSomebodyChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("table");
        QTest::newRow("a byte of an earlier value") << u"UPDATE history SET value = replace(value, 'a case', 'b case') WHERE table_name = 'cases' AND privacy_class = 'narrative'"_s
                                                    << u"value-changed"_s << u"cases"_s;
        QTest::newRow("a salt") << u"UPDATE history SET salt = zeroblob(32) WHERE table_name = 'case_items' AND privacy_class = 'operational'"_s << u"value-changed"_s << u"case_items"_s;
        QTest::newRow("the row itself") << u"UPDATE cases SET title = 'another'"_s << u"state-differs"_s << u"cases"_s;
        QTest::newRow("erased by hand") << u"UPDATE history SET salt = NULL, value = NULL WHERE table_name = 'case_items' AND privacy_class = 'operational'"_s
                                        << u"erased-without-entry"_s << u"case_items"_s;
        QTest::newRow("whose history it is") << u"UPDATE history SET case_id = 0 WHERE table_name = 'cases' AND privacy_class = 'narrative'"_s << u"opening-misfiled"_s << u"cases"_s;
        QTest::newRow("a fact twice") << u"UPDATE case_items SET details = '{\"right\":\"erasure\",' || substr(details, 2)"_s << u"state-differs"_s << u"case_items"_s;
        QTest::newRow("an entry") << u"UPDATE journal SET entry = replace(entry, 'register', 'registed') WHERE sequence = 2"_s << u"entry-changed"_s << QString();
    }

    void namesTheValueThatSomebodyChanged()
    {
        QFETCH(QString, sql);
        QFETCH(QString, problem);
        QFETCH(QString, table);
        const TestStore files;
        auto office = open(files.file());
        registerCase(**office);
        QVERIFY(queries::verifyJournal((*office)->connection(), (*office)->rules(), {})->isVerified());
        VERIFY_DONE((*office)->connection().execute(sql));
        const auto report = queries::verifyJournal((*office)->connection(), (*office)->rules(), {});
        VERIFY_DONE(report);
        QVERIFY(!report->isVerified());
        QCOMPARE(journal::wordOf(report->problems.constFirst().kind), problem);
        QCOMPARE(report->problems.constFirst().table, table);
        QCOMPARE(report->problems.constFirst().sequence, 2);
        QCOMPARE(workspace::backUp(**office, files.beside(u"x.casebook"_s)).error().arguments, QStringList{u"journal"_s});
    }

    // The ids of openings follow the entries: what claims to belong elsewhere, or stands before all of them, is named.
    void namesTheOpeningThatIsNotWhereItBelongs_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("sequence");
        QTest::newRow("of another entry") << u"UPDATE history SET sequence = 1 WHERE table_name = 'case_items' AND privacy_class = 'operational'"_s << qint64{1};
        QTest::newRow("before the first") << u"INSERT INTO history (id, sequence, case_id, table_name, row_id, privacy_class, salt, value) "
                                              "VALUES (5, 2, 1, 'cases', 1, 'narrative', zeroblob(32), '{}')"_s << qint64{2};
    }

    void namesTheOpeningThatIsNotWhereItBelongs()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, sequence);
        const TestStore files;
        auto office = open(files.file());
        registerCase(**office);
        VERIFY_DONE((*office)->connection().execute(sql));
        const auto report = queries::verifyJournal((*office)->connection(), (*office)->rules(), {});
        VERIFY_DONE(report);
        const auto isIt = [&](const journal::Problem &problem) {
            return problem.kind == journal::Problem::Kind::OpeningUnknown && problem.sequence == sequence;
        };
        QVERIFY(std::any_of(report->problems.cbegin(), report->problems.cend(), isIt));
    }

    void changesTheKey()
    {
        const TestStore files;
        const auto done = workspace::rekey({files.file(), {}, files.beside(u"before.casebook"_s)}, secret("right"));
        VERIFY_DONE(done);
        auto office = open(files.file());
        VERIFY_DONE(office);
        QCOMPARE((*office)->comparedWithMemory(), journal::Comparison());
        QVERIFY(queries::verifyJournal((*office)->connection(), (*office)->rules(), {})->isVerified());
    }

    void aChangeOfTheKeyStopsWhereItIsTold_data()
    {
        QTest::addColumn<store::CareStage>("at");
        QTest::newRow("backup") << store::CareStage::ReadingPages;
        QTest::newRow("key") << store::CareStage::ChangingKey;
        QTest::newRow("after the key") << store::CareStage::CheckingStructure;
    }

    // The store still opens with what opened it, and nothing is there but a backup that was complete.
    void aChangeOfTheKeyStopsWhereItIsTold()
    {
        QFETCH(store::CareStage, at);
        const TestStore files;
        fill(**open(files.file()));
        bool isChanging = false;
        bool isBackedUp = false;
        const auto stopped = workspace::rekey({files.file(), {}, files.beside(u"before.casebook"_s)}, secret("right"),
            [&](store::RekeyStep step) { isBackedUp = isBackedUp || step == store::RekeyStep::BackedUp; },
            [&](store::CareStage stage, qint64, qint64) {
                isChanging = isChanging || stage == store::CareStage::ChangingKey;
                return stage != at || (at == store::CareStage::CheckingStructure && !isChanging);
            });
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        QStringList left{u"berlin.casebook"_s, u"berlin.casebook.keys"_s};
        if (isBackedUp)
            left << u"before.casebook"_s << u"before.casebook.keys"_s;
        left.sort();
        QCOMPARE(filesIn(files.folder()), left);
        QCOMPARE(isBackedUp, at != store::CareStage::ReadingPages);
        auto office = open(files.file());
        VERIFY_DONE(office);
        VERIFY_DONE(store::Store::openWithRecoveryKey(files.file(), u"braun"_s, files.recoveryKey()));
        QVERIFY(queries::verifyJournal((*office)->connection(), (*office)->rules(), {})->isVerified());
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(StoreCareTest)
#include "tst_storecare.moc"
