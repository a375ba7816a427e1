// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/users.h"

#include "app/base/files.h"
#include "app/store/embeddedconnection.h"
#include "tests/support/testoffice.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::AddUser;
using casework::ChangePassphrase;
using casework::RemoveUser;

class UsersTest final : public QObject {
    Q_OBJECT
private slots:
    void letsANewPersonIn()
    {
        TestOffice office;
        VERIFY_DONE(AddUser(office.desk()).run({u"yilmaz"_s, u"B. Yilmaz"_s, {u"officer"_s}}, secret("hers")));
        QCOMPARE(office.journalProblem(), QString());
        const auto store = office.files().open("hers", u"yilmaz"_s);
        VERIFY_DONE(store);
        QCOMPARE((*store)->user().roles, QStringList{u"officer"_s});
        QCOMPARE(office.files().open("right", u"yilmaz"_s).error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(AddUser(office.desk()).run({u"yilmaz"_s, u"B. Yilmaz"_s, {u"officer"_s}}, secret("hers")).error().code, ErrorCode::Conflict);
    }

    void refusesWhatIsNoUser_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QStringList>("roles");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("no login") << QString() << QStringList{u"officer"_s} << "x"_ba;
        QTest::newRow("line feed") << u"a\nb"_s << QStringList{u"officer"_s} << "x"_ba;
        QTest::newRow("trailing line feed") << u"ab\n"_s << QStringList{u"officer"_s} << "x"_ba;
        QTest::newRow("no role") << u"a"_s << QStringList() << "x"_ba;
        QTest::newRow("unknown role") << u"a"_s << QStringList{u"king"_s} << "x"_ba;
        QTest::newRow("blank passphrase") << u"a"_s << QStringList{u"officer"_s} << " \t"_ba;
    }

    void refusesWhatIsNoUser()
    {
        QFETCH(QString, login);
        QFETCH(QStringList, roles);
        QFETCH(QByteArray, passphrase);
        TestOffice office;
        const QByteArray slotsBefore = bytesOf(office.files().file() + u".keys"_s);
        QCOMPARE(AddUser(office.desk()).run({login, u"x"_s, roles}, secret(passphrase.constData())).error().code, ErrorCode::InputInvalid);
        QCOMPARE(bytesOf(office.files().file() + u".keys"_s), slotsBefore);
    }

    void takesAccessAwayAndGivesItBackUnderTheSamePseudonym()
    {
        TestOffice office;
        QVERIFY(AddUser(office.desk()).run({u"yilmaz"_s, u"B. Yilmaz"_s, {u"officer"_s}}, secret("hers")));
        const QString uuid = store::userByLogin(office.connection(), u"yilmaz"_s)->uuid;
        VERIFY_DONE(RemoveUser(office.desk()).run(u"yilmaz"_s));
        QVERIFY(!store::KeySlots::read(office.files().file())->users().contains(u"yilmaz"_s));
        QCOMPARE(office.files().open("hers", u"yilmaz"_s).error().code, ErrorCode::KeySlotUnknown);
        QCOMPARE(RemoveUser(office.desk()).run(u"yilmaz"_s).error().code, ErrorCode::NotFound);
        VERIFY_DONE(AddUser(office.desk()).run({u"yilmaz"_s, u"B. Yilmaz"_s, {u"intake"_s}}, secret("again")));
        const auto store = office.files().open("again", u"yilmaz"_s);
        VERIFY_DONE(store);
        QCOMPARE((*store)->user().uuid, uuid);
        QCOMPARE((*store)->user().roles, QStringList{u"intake"_s});
        QCOMPARE(office.journalProblem(), QString());
    }

    void keepsTheLastOneWhoMayManageUsers()
    {
        TestOffice office;
        VERIFY_DONE(RemoveUser(office.desk()).run(u"second"_s));
        const auto refused = RemoveUser(office.desk()).run(office.first());
        QCOMPARE(refused.error().code, ErrorCode::GateNotMet);
        QCOMPARE(refused.error().arguments, QStringList{u"user-manager"_s});
        VERIFY_DONE(office.files().open());
    }

    void obeysThePermission()
    {
        TestOffice office;
        QVERIFY(AddUser(office.desk()).run({u"yilmaz"_s, u"B. Yilmaz"_s, {u"officer"_s}}, secret("hers")));
        QVERIFY(office.store().actAs(u"yilmaz"_s));
        QCOMPARE(AddUser(office.desk()).run({u"x"_s, u"x"_s, {u"officer"_s}}, secret("x")).error().code, ErrorCode::NotPermitted);
        QCOMPARE(RemoveUser(office.desk()).run(u"second"_s).error().code, ErrorCode::NotPermitted);
        QCOMPARE(ChangePassphrase(office.desk()).run({u"braun"_s}, {}, secret("x")).error().code, ErrorCode::NotPermitted);
    }

    void changesOnesOwnPassphraseWithThePresentOne()
    {
        TestOffice office;
        QCOMPARE(ChangePassphrase(office.desk()).run({}, secret("wrong"), secret("new")).error().code, ErrorCode::WrongPassphrase);
        VERIFY_DONE(office.files().open());
        VERIFY_DONE(ChangePassphrase(office.desk()).run({}, secret("right"), secret("new")));
        QCOMPARE(office.files().open().error().code, ErrorCode::WrongPassphrase);
        VERIFY_DONE(office.files().open("new"));
    }

    void letsSomebodyBackInWithTheRecoveryKey_data()
    {
        QTest::addColumn<QByteArray>("keyFile");  // what became of it; empty: lost
        QTest::addColumn<QStringList>("without");
        QTest::newRow("passphrase forgotten") << "as it was"_ba << QStringList{u"second"_s};
        QTest::newRow("key file lost") << QByteArray() << QStringList{u"second"_s, u"yilmaz"_s};
        QTest::newRow("key file damaged") << "{\"format\": 1, \"sl"_ba << QStringList{u"second"_s, u"yilmaz"_s};
    }

    void letsSomebodyBackInWithTheRecoveryKey()
    {
        QFETCH(QByteArray, keyFile);
        QFETCH(QStringList, without);
        TestOffice office;
        VERIFY_DONE(AddUser(office.desk()).run({u"yilmaz"_s, u"B. Yilmaz"_s, {u"officer"_s}}, secret("hers")));
        const QString keys = office.files().file() + u".keys"_s;
        if (keyFile != "as it was")
            QVERIFY(QFile::remove(keys));
        if (keyFile.startsWith('{'))
            QVERIFY(base::writeFileAtomically(keys, keyFile));
        const auto done = casework::RecoverAccess(office.desk()).run(office.files().recoveryKey(), secret("found again"));
        VERIFY_DONE(done);
        QCOMPARE(*done, without);
        VERIFY_DONE(office.files().open("found again", u"braun"_s));
        QCOMPARE(QFile::exists(keys + u".damaged"_s), keyFile.startsWith('{'));
        QCOMPARE(office.journalProblem(), QString());
    }

    void takesNoOtherKeyForRecovery()
    {
        TestOffice office;
        const TestOffice other;
        const QByteArray slotsBefore = bytesOf(office.files().file() + u".keys"_s);
        for (const QString &key : {other.files().recoveryKey(), u"ABCDE"_s, QString()})
            QCOMPARE(casework::RecoverAccess(office.desk()).run(key, secret("new")).error().code, ErrorCode::RecoveryKeyInvalid);
        QCOMPARE(casework::RecoverAccess(office.desk()).run(office.files().recoveryKey(), secret(" ")).error().code, ErrorCode::InputInvalid);
        QCOMPARE(bytesOf(office.files().file() + u".keys"_s), slotsBefore);
    }

    void givesSomebodyElseANewOne()
    {
        TestOffice office;
        VERIFY_DONE(ChangePassphrase(office.desk()).run({u"second"_s}, {}, secret("theirs")));
        VERIFY_DONE(office.files().open("theirs", u"second"_s));
        QCOMPARE(ChangePassphrase(office.desk()).run({u"nobody"_s}, {}, secret("x")).error().code, ErrorCode::NotFound);
        QCOMPARE(office.journalProblem(), QString());
    }

    void writesOnlyTheRowOnAServer()
    {
        if (serverUrl().isEmpty())
            QSKIP("no CASEBOOK_TEST_POSTGRESQL: run under packaging/postgresql/with-cluster");
        TestOffice office(true);
        QCOMPARE(AddUser(office.desk()).run({u"care_nobody"_s, u"x"_s, {u"officer"_s}}, {}).error().code, ErrorCode::NotFound);
        onCluster(u"CREATE ROLE care_yilmaz LOGIN"_s);
        VERIFY_DONE(AddUser(office.desk()).run({u"care_yilmaz"_s, u"B. Yilmaz"_s, {u"officer"_s}}, {}));
        QVERIFY(store::userByLogin(office.connection(), u"care_yilmaz"_s));
        QCOMPARE(ChangePassphrase(office.desk()).run({}, {}, secret("x")).error().code, ErrorCode::UsageWrong);
        VERIFY_DONE(RemoveUser(office.desk()).run(u"care_yilmaz"_s));
        QCOMPARE(office.journalProblem(), QString());
        onCluster(u"DROP ROLE care_yilmaz"_s);
    }
};

QTEST_GUILESS_MAIN(UsersTest)
#include "tst_users.moc"
