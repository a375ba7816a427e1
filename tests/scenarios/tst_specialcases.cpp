// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/work.h"
#include "app/cli/exitcode.h"
#include "app/queries/verifyjournal.h"
#include "app/store/transaction.h"
#include "app/store/users.h"
#include "tests/scenarios/hands.h"
#include "tests/scenarios/serverdatabase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace casebook;
using namespace casebook::tests;
using namespace Qt::StringLiterals;
using Facts = Hands::Facts;

namespace {

constexpr int gateNotMet = 4;
constexpr int notPermitted = 7;
const QString today = u"2026-11-24"_s;
const QString officer = u"yilmaz"_s;
const QString approver = u"keller"_s;
const QString counsel = u"vogt"_s;

}

// A report of a child account and requests of authorities, one of them an emergency, from the first paper to the end: by the classes of
// casework and by the command line, on either engine, with the same refusals on the way and the same case in the end.
class SpecialCasesTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isServer");
        QTest::newRow("embedded") << false;
        QTest::newRow("postgresql") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, isServer);
        const QString server = qEnvironmentVariable("CASEBOOK_TEST_POSTGRESQL");
        if (isServer && server.isEmpty())
            QSKIP("no PostgreSQL server (CASEBOOK_TEST_POSTGRESQL)");
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toLocal8Bit());
        m_database = isServer ? std::make_unique<ServerDatabase>(server, u"special"_s) : nullptr;
        QVERIFY(makeStore(isServer ? m_database->address() : m_folder->filePath(u"berlin.casebook"_s)));
    }
    void cleanup()
    {
        if (!m_folder)
            return;
        m_pictures.clear();
        m_hands.reset();
        m_database.reset();
        m_folder.reset();
    }

    void aChildAccountIsRemoved() { withBothHands(&SpecialCasesTest::tellChild); }
    void anOrderIsCompliedWith() { withBothHands(&SpecialCasesTest::tellOrder); }
    void anEmergencyIsApprovedOnceAndASecondTimeWithinADay() { withBothHands(&SpecialCasesTest::tellEmergency); }
    void anOrderOfTheUnionCountsHours()
    {
        m_hands = caseworkHands(m_door, QByteArray(m_passphrase));
        tellHours();
        m_hands.reset();
        verify();
    }

private:
    bool makeStore(const QString &address)
    {
        m_door.address = address;
        m_door.standingClock = today + u"T09:00:00.000Z"_s;
        QByteArray passphrase(m_passphrase);
        auto created = workspace::Workspace::create(m_door, {u"xapix"_s, store::StoreMode::Test, {u"braun"_s, u"A. Braun"_s, {u"dpo"_s}}},
                                                    m_door.isServer() ? base::Secret() : base::Secret::take(passphrase));
        if (!created)
            return false;
        casework::Desk &desk = created->workspace->desk();
        m_dpo = created->workspace->user().login;
        m_door.user = m_door.isServer() ? QString() : m_dpo;
        auto transaction = store::Transaction::begin(desk.connection(), {desk.user().uuid, desk.clock.now(), &desk.random, {}});
        for (const auto &[login, role] : {std::pair{officer, u"officer"_s}, {approver, u"approver"_s}, {counsel, u"counsel"_s}})
            if (!store::insertUser(**transaction, base::uuid7(desk.random, desk.clock.now()), login, login, {role}))
                return false;
        if (!(*transaction)->record({u"add-user"_s, 0, {}}) || !(*transaction)->commit())
            return false;
        QFile file(m_folder->filePath(u"passphrase"_s));
        // A server wants the password of the role.
        const QByteArray secret = m_door.isServer() ? QUrl(address).password(QUrl::FullyDecoded).toUtf8() : m_passphrase;
        return file.open(QIODevice::WriteOnly) && file.write(secret + '\n') > 0;
    }

    void withBothHands(void (SpecialCasesTest::*story)())
    {
        const QByteArray passphrase(m_passphrase);
        m_hands = caseworkHands(m_door, passphrase);
        (this->*story)();
        if (QTest::currentTestFailed())
            return;
        m_hands = commandLineHands(m_door, passphrase, m_folder->filePath(u"passphrase"_s));
        (this->*story)();
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_pictures.size(), 2);
        QCOMPARE(m_pictures[0], m_pictures[1]);
        QVERIFY2(!m_pictures[0].contains("running"_L1), qPrintable(m_pictures[0]));
        m_hands.reset();
        verify();
    }
    void verify()
    {
        QByteArray passphrase(m_passphrase);
        const auto workspace = workspace::Workspace::open(m_door, m_door.isServer() ? base::Secret() : base::Secret::take(passphrase));
        QVERIFY(workspace);
        const auto report = queries::verifyJournal((*workspace)->connection(), (*workspace)->rules(), {});
        QVERIFY(report && report->isVerified());
    }

    void set(const Facts &facts) { QCOMPARE(m_hands->set(officer, facts), 0); }
    void add(const QString &list, const Facts &facts) { QCOMPARE(m_hands->add(officer, list, facts), 0); }
    // Refused before what is missing is there, done afterwards.
    void refuse(const QString &to, const QString &outcome = {}) { QCOMPARE(m_hands->move(officer, to, outcome), gateNotMet); }
    void move(const QString &to, const QString &outcome = {}) { QCOMPARE(m_hands->move(officer, to, outcome), 0); }

    void tellChild()
    {
        QCOMPARE(m_hands->begin(officer, u"child"_s, u"parent"_s, u"Paula Lang"_s, {{u"report-text"_s, u"My daughter is eleven."_s}}), 0);
        refuse(u"safety"_s);
        set({{u"account-hint"_s, u"lena@example.org"_s}, {u"age-claimed"_s, u"11"_s}});
        move(u"safety"_s);
        set({{u"danger"_s, u"exploitation"_s}});
        refuse(u"locate"_s);
        move(u"exploitation"_s);
        refuse(u"locate"_s);
        set({{u"kept-apart"_s, u"report-only"_s}, {u"material-untouched"_s, u"true"_s}, {u"report-reference"_s, u"CT 4711"_s}, {u"reported-on"_s, today}, {u"preserved-until"_s, u"2027-11-24"_s}, {u"counsel"_s, counsel}});
        move(u"locate"_s);
        set({{u"searched"_s, u"account system"_s}, {u"search-result"_s, u"found"_s}, {u"account"_s, u"AC 17"_s}});
        move(u"age"_s);
        refuse(u"restrict"_s);
        add(u"evidence"_s, {{u"words"_s, u"Born in 2015"_s}, {u"weight"_s, u"strong"_s}});
        set({{u"threshold"_s, u"unknown-16"_s}, {u"belief"_s, u"precaution"_s}, {u"no-identity-document"_s, u"true"_s}});
        move(u"restrict"_s);
        set({{u"login"_s, u"done"_s}, {u"marketing"_s, u"done"_s}, {u"keys"_s, u"not-applicable"_s}, {u"freeze"_s, u"done"_s}, {u"restricted-on"_s, today}});
        move(u"contact"_s);
        set({{u"heard"_s, u"holder"_s}, {u"heard-on"_s, today}, {u"hearing-result"_s, u"no-answer"_s}});
        refuse(u"remove"_s);
        QCOMPARE(m_hands->send(officer, u"Please show us your age."_s), 0);
        move(u"remove"_s);
        for (const QString &sort : {u"account"_s, u"crm"_s, u"tickets"_s, u"mailing"_s, u"logs"_s, u"processors"_s})
            add(u"systems"_s, {{u"class"_s, sort}, {u"result"_s, u"removed"_s}, {u"done-by"_s, officer}, {u"done-on"_s, today}});
        set({{u"hold-check"_s, u"none"_s}, {u"removed-on"_s, today}});
        refuse(u"verify"_s);
        add(u"systems"_s, {{u"class"_s, u"backups"_s}, {u"result"_s, u"flagged"_s}, {u"done-by"_s, officer}, {u"done-on"_s, today}});
        move(u"verify"_s);
        checkAndClose();
    }
    void checkAndClose()
    {
        Facts checks;
        for (int i = 1; i <= 7; ++i)
            checks.insert({{u"systems[%1].checked-by"_s.arg(i), officer}, {u"systems[%1].check-result"_s.arg(i), u"confirmed"_s}});
        set(checks);
        refuse(u"notify"_s);
        for (int i = 1; i <= 7; ++i)
            checks.insert(u"systems[%1].checked-by"_s.arg(i), m_dpo);
        set(checks);
        move(u"notify"_s);
        QCOMPARE(m_hands->send(officer, u"We did what was needed."_s), 0);
        set({{u"answer-way"_s, u"mail"_s}, {u"answered-on"_s, today}, {u"answer-minimal"_s, u"true"_s}, {u"guardian-verified"_s, u"not-verified"_s}});
        refuse(u"closed"_s);
        move(u"closed"_s, u"removed-precaution"_s);
        m_pictures << m_hands->picture();
        QVERIFY(m_pictures.constLast().contains("removal eu-1182 working-days:10 2026-11-24 2026-12-08 2026-11-24 met"_L1));
        QVERIFY(m_pictures.constLast().contains("reporter Paula Lang"_L1));
    }

    void begin(const QString &instrument, const Facts &day)
    {
        QCOMPARE(m_hands->begin(officer, u"disclosure"_s, instrument, u"Detective Rowe"_s, {{u"service"_s, u"mail"_s}, {u"agency"_s, u"County sheriff"_s}, {u"country"_s, u"US"_s},
                     {u"external-reference"_s, u"SW 26-114"_s}, {u"request-text"_s, u"Logs of one user."_s}, {u"secrecy"_s, u"no"_s}}), 0);
        refuse(u"verify"_s);
        set(day);
        move(u"verify"_s);
        set({{u"directory"_s, u"found"_s}, {u"sender-domain"_s, u"matches"_s}, {u"call-back"_s, u"+1 555 0100"_s}, {u"called-on"_s, today}, {u"verified-by"_s, officer}});
        refuse(u"classify"_s);
        set({{u"verdict"_s, u"genuine"_s}});
        move(u"classify"_s);
        add(u"targets"_s, {{u"identifier"_s, u"max@example.org"_s}});
        set({{u"matter"_s, u"criminal"_s}, {u"categories"_s, u"subscriber,traffic"_s}, {u"period"_s, u"October"_s}});
    }
    void match()
    {
        set({{u"targets[1].match"_s, u"matched"_s}, {u"targets[1].account"_s, u"AC 4"_s}});
    }
    Facts decided() const
    {
        return {{u"targets[1].subscriber"_s, u"produce"_s}, {u"targets[1].traffic"_s, u"produce"_s}, {u"targets[1].content"_s, u"not-asked"_s}, {u"minimised"_s, u"true"_s}, {u"package"_s, u"P-17 9f86d081"_s}};
    }
    // Neither who prepared it nor one person alone: counsel and the officer for data protection, one after the other.
    void approveByTwo(const QString &first, const QString &second)
    {
        QCOMPARE(m_hands->askApproval(m_dpo), 0);
        QCOMPARE(m_hands->approve(m_dpo), cli::exitCodeOf(base::ErrorCode::ApproverIsPreparer));
        QCOMPARE(m_hands->askApproval(officer), 0);
        QCOMPARE(m_hands->approve(officer), notPermitted);
        QCOMPARE(m_hands->approve(first), 0);
        refuse(u"disclose"_s);
        QCOMPARE(m_hands->askApproval(officer), 0);
        QCOMPARE(m_hands->approve(first), 0);
        refuse(u"disclose"_s);
        QCOMPARE(m_hands->askApproval(officer), 0);
        QCOMPARE(m_hands->approve(second), 0);
    }
    void deliver()
    {
        set({{u"recipient"_s, u"Detective Rowe"_s}, {u"delivery"_s, u"portal"_s}, {u"answered-on"_s, today}, {u"receipt"_s, u"4711"_s}});
    }

    void tellOrder()
    {
        begin(u"search-warrant"_s, {{u"return-date"_s, u"2026-12-06"_s}});  // a Sunday stays as written
        set({{u"ground"_s, u"compelled"_s}});
        refuse(u"emergency"_s);
        move(u"preserve"_s);
        set({{u"preservation"_s, u"placed"_s}});
        refuse(u"validity"_s);
        add(u"preserved"_s, {{u"account"_s, u"AC 4"_s}, {u"until"_s, u"2027-02-22"_s}});
        move(u"validity"_s);
        refuse(u"match"_s);
        Facts checks{{u"counsel"_s, counsel}, {u"counsel-verdict"_s, u"valid"_s}};
        for (const QString &point : {u"authority"_s, u"competent"_s, u"addressee"_s, u"jurisdiction"_s, u"strength"_s, u"signed"_s, u"basis"_s, u"in-force"_s, u"identifiers"_s, u"particular"_s,
                                     u"proportionate"_s, u"no-conflict"_s, u"secrecy-valid"_s, u"served"_s, u"translated"_s, u"ours"_s})
            checks.insert(u"check-"_s + point, u"yes"_s);
        QCOMPARE(m_hands->set(counsel, checks), 0);
        QCOMPARE(m_hands->move(counsel, u"match"_s), notPermitted);
        move(u"match"_s);
        match();
        move(u"notice"_s);
        add(u"notices"_s, {{u"account"_s, u"AC 4"_s}, {u"decision"_s, u"now"_s}});
        refuse(u"window"_s);
        set({{u"notices[1].sent-on"_s, today}});
        move(u"window"_s);
        set({{u"customer-reaction"_s, u"silent"_s}});
        move(u"produce"_s);
        set(decided());
        move(u"approve"_s);
        approveByTwo(counsel, m_dpo);
        move(u"disclose"_s);
        deliver();
        set({{u"detail"_s, u"full"_s}, {u"notice-result"_s, u"before"_s}, {u"costs"_s, u"not-claimed"_s}});
        refuse(u"closed"_s, u"non-content-disclosed"_s);
        set({{u"preserved[1].released-on"_s, today}});
        refuse(u"closed"_s, u"content-disclosed"_s);
        move(u"closed"_s, u"non-content-disclosed"_s);
        m_pictures << m_hands->picture();
        QVERIFY(m_pictures.constLast().contains("return eu-1182 as-written 2026-11-24 2026-12-06 2026-11-24 met"_L1));
        QVERIFY(m_pictures.constLast().contains("officer Detective Rowe"_L1));
    }

    void tellEmergency()
    {
        begin(u"emergency-request"_s, {{u"no-return-date"_s, u"true"_s}});
        set({{u"ground"_s, u"emergency"_s}});
        refuse(u"preserve"_s);
        move(u"emergency"_s);
        match();
        add(u"notices"_s, {{u"account"_s, u"AC 4"_s}, {u"decision"_s, u"after-danger"_s}, {u"reason"_s, u"danger"_s}, {u"due-on"_s, u"2027-02-22"_s}});
        set(decided());
        refuse(u"disclose"_s);
        set({{u"danger"_s, u"A missing person."_s}, {u"necessity"_s, u"The address shows the place."_s}, {u"good-faith"_s, u"Called back."_s}, {u"process-follows"_s, u"asked"_s}});
        QCOMPARE(m_hands->askApproval(officer), 0);
        QCOMPARE(m_hands->approve(officer), notPermitted);
        QCOMPARE(m_hands->approve(approver), 0);
        move(u"disclose"_s);
        deliver();
        refuse(u"after"_s);
        QCOMPARE(m_hands->askApproval(officer), 0);
        QCOMPARE(m_hands->approve(approver), 0);
        refuse(u"after"_s);
        QCOMPARE(m_hands->askApproval(officer), 0);
        QCOMPARE(m_hands->approve(counsel), 0);
        move(u"after"_s);
        set({{u"notice-due-on"_s, u"2027-02-22"_s}, {u"detail"_s, u"full"_s}, {u"notice-result"_s, u"after"_s}, {u"costs"_s, u"not-claimed"_s}});
        refuse(u"closed"_s, u"non-content-disclosed"_s);
        set({{u"notices[1].sent-on"_s, today}, {u"notice-sent-on"_s, today}});
        move(u"closed"_s, u"non-content-disclosed"_s);
        m_pictures << m_hands->picture();
        QVERIFY(m_pictures.constLast().contains("deferred-notice eu-1182 as-written 2026-11-24 2027-02-22 2026-11-24 met"_L1));
        QVERIFY(m_pictures.constLast().contains("ratification eu-1182 hours:24 2026-11-24 2026-11-25 2026-11-24 met"_L1));
        QVERIFY(!m_pictures.constLast().contains("return eu-1182"_L1));
    }

    // Served at 9:20 of Berlin: 17:20 is safe, 18:00 the last moment (Regulation 2023/1543 Art. 10(4), Regulation 1182/71 Art. 3(1)).
    void tellHours()
    {
        begin(u"epoc-emergency"_s, {{u"no-return-date"_s, u"true"_s}, {u"served-at"_s, u"2026-11-24T09:20"_s}});
        set({{u"ground"_s, u"emergency"_s}});
        move(u"emergency"_s);
        add(u"notices"_s, {{u"account"_s, u"AC 4"_s}, {u"decision"_s, u"not-promised"_s}, {u"reason"_s, u"the authority tells the person"_s}});
        match();
        set(decided());
        set({{u"danger"_s, u"A missing person."_s}, {u"necessity"_s, u"The address shows the place."_s}, {u"good-faith"_s, u"Called back."_s}, {u"process-follows"_s, u"asked"_s}});
        approveByOneAfterTheOther(approver, counsel);
        move(u"disclose"_s);
        deliver();
        set({{u"detail"_s, u"full"_s}, {u"notice-result"_s, u"after"_s}, {u"costs"_s, u"not-claimed"_s}});
        refuse(u"closed"_s, u"non-content-disclosed"_s);
        set({{u"answered-at"_s, u"2026-11-24 18:30"_s}});
        move(u"closed"_s, u"non-content-disclosed"_s);
        m_pictures << m_hands->picture();
        QVERIFY2(m_pictures.constLast().contains("epoc-emergency e-evidence epoc-emergency 2026-11-24 2026-11-24 2026-11-24 missed"_L1), qPrintable(m_pictures.constLast()));
        QVERIFY(!m_pictures.constLast().contains("ratification"_L1));
    }
    // Both before anything is disclosed.
    void approveByOneAfterTheOther(const QString &first, const QString &second)
    {
        for (const QString &person : {first, second}) {
            QCOMPARE(m_hands->askApproval(officer), 0);
            QCOMPARE(m_hands->approve(person), 0);
        }
    }

    const QByteArray m_passphrase = "correct horse";
    workspace::Door m_door;
    QString m_dpo;
    QStringList m_pictures;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerDatabase> m_database;
    std::unique_ptr<Hands> m_hands;
};

QTEST_GUILESS_MAIN(SpecialCasesTest)
#include "tst_specialcases.moc"
