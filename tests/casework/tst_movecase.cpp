// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/movecase.h"

#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/editcase.h"
#include "app/casework/frame/work.h"
#include "app/casework/recordmessage.h"
#include "tests/casework/casedesk.h"
#include "tests/support/systemwork.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::MoveCase;

class MoveCaseTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        if (std::exchange(m_isUntouched, false) && m_cases->isOnServer() == onServer)
            return;
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_number = m_cases->request();
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        if (!m_isUntouched)
            m_cases.reset();
    }

    // Art. 12(3), the straight way of a request for access: what each step changes and nothing else.
    void goesFromReceiptToTheAnswer()
    {
        MoveCase move(m_cases->desk());
        readyForTriage();
        CHANGES(*m_cases, m_number, move.run({m_number, u"triage"_s}), u"move"_s, u"phase"_s, u"state"_s);
        readyToCollect();
        CHANGES(*m_cases, m_number, move.run({m_number, u"collect"_s}), u"move"_s, u"clocks"_s, u"phase"_s, u"state"_s, u"tasks"_s);
        set({{u"hold-check"_s, u"none"_s}});
        REFUSES(*m_cases, move.run({m_number, u"review"_s}), ErrorCode::GateNotMet);
        VERIFY_DONE(answerSystems(m_cases->desk(), m_number));
        CHANGES(*m_cases, m_number, move.run({m_number, u"review"_s}), u"move"_s, u"state"_s);
        set({{u"others-check"_s, u"nothing-found"_s}, {u"redaction"_s, u"not-needed"_s}, {u"special-categories"_s, u"no"_s}, {u"preparation"_s, u"package"_s}});
        CHANGES(*m_cases, m_number, move.run({m_number, u"decide"_s}), u"move"_s, u"phase"_s, u"state"_s);
        setLine({{u"outcome"_s, u"fulfilled"_s}});
        CHANGES(*m_cases, m_number, move.run({m_number, u"respond"_s}), u"move"_s, u"phase"_s, u"state"_s);
        send();
        set({{u"letter-checked"_s, u"yes"_s}, {u"delivery"_s, u"mail"_s}, {u"sent-on"_s, u"2026-11-24"_s}, {u"delivery-proof"_s, u"message id"_s}});
        CHANGES(*m_cases, m_number, move.run({m_number, u"closed"_s, u"answered"_s}), u"close"_s, u"clocks"_s, u"closed"_s, u"due"_s, u"outcome"_s,
                u"outcome-reason"_s, u"phase"_s, u"state"_s);
        const domain::CaseFile file = m_cases->file(m_number);
        QCOMPARE(file.outcome, u"fulfilled"_s);
        QCOMPARE(file.closed, m_cases->today());
        for (const domain::ClockRecord &clock : file.clocks)
            QVERIFY2(clock.state != "running"_L1, qPrintable(clock.clock));
    }

    void namesEveryGateAtOnce()
    {
        casework::RegisterCaseRequest bare;
        bare.kind = u"request"_s;
        bare.received = m_cases->today();
        const QString number = m_cases->registered(bare);
        const auto refused = MoveCase(m_cases->desk()).run({number, u"triage"_s});
        QCOMPARE(refused.error().code, ErrorCode::GateNotMet);
        QCOMPARE(refused.error().arguments, (QStringList{u"evidence-set"_s, u"person-set"_s, u"lines-set"_s, u"statement-set"_s, u"region-set"_s}));
        REFUSES(*m_cases, MoveCase(m_cases->desk()).run({number, u"triage"_s}), ErrorCode::GateNotMet);
    }

    void keepsTheReasonOfAStepAsANote()
    {
        readyForTriage();
        CHANGES(*m_cases, m_number, MoveCase(m_cases->desk()).run({m_number, u"triage"_s, u"complete now"_s}), u"move"_s, u"messages"_s, u"phase"_s, u"state"_s);
        QCOMPARE(m_cases->file(m_number).messages.constLast().body, u"complete now"_s);
        QVERIFY(m_cases->file(m_number).messages.constLast().isInternal());
    }

    void refusesWhatIsNoWay_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &to, const QString &reason, ErrorCode code) { QTest::newRow(name) << to << reason << static_cast<int>(code); };
        row("unknown state", u"moon"_s, {}, ErrorCode::MoveNotAllowed);
        row("no state", QString(), {}, ErrorCode::MoveNotAllowed);
        row("a state too far", u"respond"_s, {}, ErrorCode::MoveNotAllowed);
        row("the state it is in", u"new"_s, {}, ErrorCode::MoveNotAllowed);
        row("without its reason", u"spam"_s, u" \n"_s, ErrorCode::InputInvalid);
        row("with an endless reason", u"spam"_s, QString(2001, u'x'), ErrorCode::ValueTooLong);
        row("void without a second person", u"void"_s, u"twice"_s, ErrorCode::GateNotMet);
    }
    void refusesWhatIsNoWay()
    {
        QFETCH(QString, to);
        QFETCH(QString, reason);
        QFETCH(int, code);
        REFUSES(*m_cases, MoveCase(m_cases->desk()).run({m_number, to, reason}), static_cast<ErrorCode>(code));
        m_isUntouched = true;
    }

    void refusesAnUnknownCaseAndAStaleOne()
    {
        REFUSES(*m_cases, MoveCase(m_cases->desk()).run({u"R-2026-00099"_s, u"spam"_s, u"x"_s}), ErrorCode::NotFound);
        const qint64 revision = m_cases->file(m_number).revision;
        REFUSES(*m_cases, MoveCase(m_cases->desk()).run({m_number, u"spam"_s, u"x"_s, {}, revision - 1}), ErrorCode::Conflict);
        REFUSES(*m_cases, MoveCase(m_cases->desk()).run({m_number, u"spam"_s, u"x"_s, {}, revision + 1}), ErrorCode::Conflict);
        VERIFY_DONE(MoveCase(m_cases->desk()).run({m_number, u"spam"_s, u"x"_s, {}, revision}));
    }

    void closedStaysClosed()
    {
        VERIFY_DONE(MoveCase(m_cases->desk()).run({m_number, u"spam"_s, u"advertisement"_s}));
        QCOMPARE(m_cases->file(m_number).outcome, u"not-a-request"_s);
        for (const QString &to : {u"spam"_s, u"triage"_s, u"void"_s, u"closed"_s})
            REFUSES(*m_cases, MoveCase(m_cases->desk()).run({m_number, to, u"x"_s}), ErrorCode::MoveNotAllowed);
    }

    // The lines decide; what somebody chooses beside them does not.
    void takesTheOutcomeFromTheLines()
    {
        readyForTriage();
        setLine({{u"outcome"_s, u"withdrawn"_s}});
        MoveCase move(m_cases->desk());
        VERIFY_DONE(move.run({m_number, u"triage"_s}));
        VERIFY_DONE(move.run({m_number, u"respond"_s}));
        send();
        set({{u"letter-checked"_s, u"yes"_s}, {u"delivery"_s, u"mail"_s}, {u"sent-on"_s, u"2026-11-24"_s}, {u"delivery-proof"_s, u"message id"_s}});
        VERIFY_DONE(move.run({m_number, u"closed"_s, {}, u"fulfilled"_s}));
        QCOMPARE(m_cases->file(m_number).outcome, u"withdrawn"_s);
    }

    void refusesAnOutcomeNobodyMayChoose()
    {
        const QString number = disputeReadyToClose();
        REFUSES(*m_cases, MoveCase(m_cases->desk()).run({number, u"closed"_s, {}, u"perfect"_s}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, MoveCase(m_cases->desk()).run({number, u"closed"_s, {}, u"entered-by-mistake"_s}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, MoveCase(m_cases->desk()).run({number, u"closed"_s}), ErrorCode::GateNotMet);
        VERIFY_DONE(MoveCase(m_cases->desk()).run({number, u"closed"_s, {}, u"not-upheld"_s}));
        QCOMPARE(m_cases->file(number).outcome, u"not-upheld"_s);
    }

    void needsThePermission()
    {
        m_cases->addPerson(u"desk"_s, u"intake"_s);
        const auto acting = m_cases->as(u"desk"_s);
        REFUSES(*m_cases, MoveCase(m_cases->desk()).run({m_number, u"spam"_s, u"x"_s}), ErrorCode::NotPermitted);
    }

private:
    void set(const QMap<QString, QString> &facts, const QMap<QString, QString> &fields = {}, const QString &number = {})
    {
        casework::EditCaseRequest request;
        request.number = number.isEmpty() ? m_number : number;
        request.fields = fields;
        request.facts = facts;
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(request));
    }
    void setLine(const QMap<QString, QString> &facts)
    {
        casework::EditCaseRequest request;
        request.number = m_number;
        request.items = {{u"lines"_s, 1, facts, false}};
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(request));
    }
    void readyForTriage() { set({{u"statement-version"_s, u"2018-05-25"_s}, {u"region-declared"_s, u"DE"_s}}, {{u"evidence"_s, u"message"_s}}); }
    void readyToCollect()
    {
        set({{u"acknowledgement"_s, u"sent"_s}, {u"acknowledged-on"_s, u"2026-11-20"_s}, {u"duplicate-check"_s, u"none-found"_s}, {u"flags"_s, u"none"_s},
             {u"regime-reason"_s, u"Lives in Germany"_s}, {u"identity-level"_s, u"none"_s}});
        setLine({{u"role-decision"_s, u"controller"_s}});
    }
    void send()
    {
        casework::NewMessage message;
        message.direction = u"sent"_s;
        message.body = u"Dear Clara"_s;
        VERIFY_DONE(casework::RecordMessage(m_cases->desk()).run({m_number, message, {}}));
    }
    // A dispute in its last open state but one: only the outcome is missing.
    QString disputeReadyToClose()
    {
        const QString number = m_cases->dispute();
        set({{u"root-cause"_s, u"process"_s}, {u"lessons"_s, u"no"_s}}, {}, number);
        auto transaction = store::Transaction::begin(m_cases->connection(), {m_cases->desk().user().uuid, noon, &m_cases->desk().random, {}});
        const auto row = store::Row().set("state", u"remedy"_s).set("phase", u"aftercare"_s);
        if (!(*transaction)->update(store::tables::cases, m_cases->file(number).id.value(), -1, row, (*m_cases->desk().rules.kind(u"dispute"_s))->factClasses)
            || !(*transaction)->record({u"move"_s, m_cases->file(number).id.value(), m_cases->file(number).uuid}) || !(*transaction)->commit())
            qFatal("no dispute");
        return number;
    }

    std::unique_ptr<CaseDesk> m_cases;
    bool m_isUntouched = false;  // the next row of refusals can go on with this office
    QString m_number;
};

QTEST_GUILESS_MAIN(MoveCaseTest)
#include "tst_movecase.moc"
