// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/erasing/minimisecase.h"

#include "app/casework/addtask.h"
#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/several/linkcases.h"
#include "app/casework/movecase.h"
#include "app/queries/duedeletions.h"
#include "app/queries/filefacts.h"
#include "tests/casework/holds.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::MinimiseCase;

namespace {

// The same store on another day.
class LaterDesk {
public:
    LaterDesk(CaseDesk &cases, int days) : m_clock(noon.addDays(days)), m_desk{cases.desk().store, cases.desk().rules, m_clock, cases.desk().random} {}
    casework::Desk &operator*() { return m_desk; }

private:
    base::FixedClock m_clock;
    casework::Desk m_desk;
};

}

class MinimiseCaseTest final : public QObject {
    Q_OBJECT

    // A report of a child's account with marker words in every class, closed on the day of `noon`.
    static QString report(CaseDesk &cases)
    {
        casework::RegisterCaseRequest request;
        request.kind = u"child"_s;
        request.title = u"Zacharias plays"_s;
        request.received = cases.today().addDays(-5);
        request.facts = {{u"report-text"_s, u"Zacharias is a child"_s}, {u"account-hint"_s, u"zacharias-account"_s}, {u"age-claimed"_s, u"9"_s}, {u"reporter"_s, u"parent"_s}};
        request.person = {u"Zacharias Beispiel"_s, u"person"_s, u"de"_s, u"DE"_s, {u"mail:zacharias@example.org"_s}, u"reporter"_s};
        casework::NewMessage message;
        message.sender = u"zacharias@example.org"_s;
        message.body = u"I am Zacharias."_s;
        message.attachments = {{u"zacharias.pdf"_s, u"application/pdf"_s, "passport"_ba, u"received"_s}};
        request.messages = {message};
        return cases.registered(request);
    }
    static void close(CaseDesk &cases, const QString &number)
    {
        VERIFY_DONE(casework::AskApproval(cases.desk()).run({number, u"void"_s, u"a test"_s}));
        {
            const auto acting = cases.as(u"second"_s);
            VERIFY_DONE(casework::Approve(cases.desk()).run({number, u"void"_s, true, u"agreed"_s}));
        }
        VERIFY_DONE(casework::MoveCase(cases.desk()).run({number, u"void"_s, u"a test"_s}));
    }
    static QStringList refusal(CaseDesk &cases, const QString &number, int days = 40)
    {
        LaterDesk later(cases, days);
        const QByteArray before = cases.everything();
        const auto answer = MinimiseCase(*later).run({number, {}});
        if (answer || answer.error().code != ErrorCode::GateNotMet || cases.everything() != before)
            return {u"not refused cleanly"_s};
        return answer.error().arguments;
    }

private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void takesThePersonOutAndKeepsTheFigures()
    {
        CaseDesk &cases = *m_cases;
        const QString number = report(cases);
        close(cases, number);
        const domain::CaseFile before = cases.file(number);
        QVERIFY(cases.everything().contains("acharias"));
        LaterDesk later(cases, 30);
        const auto minimised = MinimiseCase(*later).run({number, {}});
        VERIFY_DONE(minimised);
        QVERIFY(minimised->isPurged);
        QCOMPARE(minimised->rule.rule, u"xapix/child-file"_s);
        QVERIFY(!cases.everything().contains("acharias"));

        const domain::CaseFile after = cases.file(number);
        QCOMPARE(after.title, QString());
        QCOMPARE(after.personName(), QString());
        QVERIFY(!after.details.contains(u"age-claimed"_s));
        QCOMPARE(after.details.value(u"reporter"_s).toString(), u"parent"_s);
        QCOMPARE(after.received, before.received);
        QCOMPARE(after.closed, before.closed);
        QCOMPARE(after.outcome, before.outcome);
        QCOMPARE(after.clocks.size(), before.clocks.size());
        QCOMPARE(queries::minimisedOn(after), noon.addDays(30).date());
        QCOMPARE(due(4000, {u"child"_s}), QStringList());
    }

    void waitsForTheDay()
    {
        const QString number = report(*m_cases);
        close(*m_cases, number);
        QCOMPARE(refusal(*m_cases, number, 29), QStringList{u"not-due"_s});
        QCOMPARE(due(29, {u"child"_s}), QStringList());
        QCOMPARE(due(30, {u"child"_s}), QStringList{number + u" due"_s});
        QCOMPARE(due(4000, {u"request"_s}), QStringList());
    }

    // The list across the store says of every file what the question about one case says.
    void theListAgreesWithEachCase()
    {
        CaseDesk &cases = *m_cases;
        QStringList numbers;
        for (int i = 0; i < 8; ++i) {
            numbers << report(cases);
            if (i % 2 == 1)
                VERIFY_DONE(casework::AddTask(cases.desk()).run({numbers.constLast(), u"look again"_s, {}, {}, {}}));
            if (i % 4 == 2)
                VERIFY_DONE(casework::LinkCases(cases.desk()).run({numbers.constLast(), cases.dispute(), u"related"_s, {}}));
            if (i != 5)
                close(cases, numbers.constLast());
        }
        placed(cases, anOrder(numbers.at(3)));
        casework::PlaceHoldRequest order = anOrder();
        order.scope = domain::HoldScope::Class;
        order.dataClass = u"request-file-us"_s;  // not the files of children
        placed(cases, order);
        {
            LaterDesk later(cases, 40);
            VERIFY_DONE(MinimiseCase(*later).run({numbers.at(4), {}}));
        }
        for (const int days : {0, 29, 30, 40, 4000}) {
            QStringList wanted;
            for (const QString &number : std::as_const(numbers)) {
                const auto judged = queries::minimisation(cases.connection(), cases.desk().rules, cases.file(number), cases.today().addDays(days));
                const bool isInTime = days >= 30 && cases.file(number).closed.isValid();
                if (isInTime && (judged->state == domain::MinimisationState::Due || judged->state == domain::MinimisationState::Blocked))
                    wanted << QStringList{number, domain::name(judged->state)}.join(u' ') + (judged->reasons + judged->holds).join(QString());
            }
            QCOMPARE(due(days, {u"child"_s}), wanted);
        }
    }

    void refusesAnOpenCase()
    {
        const QString number = report(*m_cases);
        LaterDesk later(*m_cases, 40);
        REFUSES(*m_cases, MinimiseCase(*later).run({number, {}}), ErrorCode::NotClosed);
    }

    void refusesTwice()
    {
        const QString number = report(*m_cases);
        close(*m_cases, number);
        LaterDesk later(*m_cases, 30);
        VERIFY_DONE(MinimiseCase(*later).run({number, {}}));
        QCOMPARE(refusal(*m_cases, number), QStringList{u"done"_s});
    }

    void aHoldWins()
    {
        CaseDesk &cases = *m_cases;
        const QString number = report(cases);
        close(cases, number);
        const QString hold = placed(cases, anOrder(number));
        for (const int days : {40, 4000}) {
            LaterDesk later(cases, days);
            const auto refused = MinimiseCase(*later).run({number, {}});
            QCOMPARE(refused.error().arguments, (QStringList{number, hold, u"Privacy statement: retention"_s}));
            REFUSES(cases, MinimiseCase(*later).run({number, {}}), ErrorCode::UnderHold);
        }
        release(cases, hold);
        LaterDesk later(cases, 40);
        VERIFY_DONE(MinimiseCase(*later).run({number, {}}));
        QVERIFY(cases.file(number).holds.constFirst().title.isEmpty());  // what it said goes with the case
    }

    // The account of a hold says who it was about.
    void whatAReleasedHoldSaysGoesWithItsPerson()
    {
        CaseDesk &cases = *m_cases;
        const QString number = report(cases);
        close(cases, number);
        casework::PlaceHoldRequest order = anOrder();
        order.scope = domain::HoldScope::Account;
        order.subject = u"mail:Zacharias@example.org"_s;
        order.title = u"Zacharias v. us"_s;
        release(cases, placed(cases, order));
        LaterDesk later(cases, 40);
        VERIFY_DONE(MinimiseCase(*later).run({number, {}}));
        QVERIFY(!cases.everything().contains("acharias"));
    }

    void aHoldOnTheClassOfTheFileWins()
    {
        CaseDesk &cases = *m_cases;
        const QString number = report(cases);
        close(cases, number);
        casework::PlaceHoldRequest order = anOrder();
        order.scope = domain::HoldScope::Class;
        order.dataClass = u"crm"_s;
        const QString other = placed(cases, order);
        order.dataClass = u"child-file"_s;
        const QString hold = placed(cases, order);
        LaterDesk later(cases, 40);
        REFUSES(cases, MinimiseCase(*later).run({number, {}}), ErrorCode::UnderHold);
        release(cases, hold);
        VERIFY_DONE(MinimiseCase(*later).run({number, {}}));
        QVERIFY(!cases.file(number).holds.constFirst().title.isEmpty());  // in force for others
    }

    void refusesWhileALinkedCaseOrATaskIsOpen()
    {
        CaseDesk &cases = *m_cases;
        const QString number = report(cases);
        const QString dispute = cases.dispute();
        VERIFY_DONE(casework::LinkCases(cases.desk()).run({dispute, number, u"related"_s, {}}));
        VERIFY_DONE(casework::AddTask(cases.desk()).run({number, u"look again"_s, {}, {}, {}}));
        close(cases, number);
        QCOMPARE(refusal(cases, number), (QStringList{u"task"_s, u"linked"_s}));
        close(cases, dispute);
        QCOMPARE(refusal(cases, number), QStringList{u"task"_s});
    }

    void needsThePermission()
    {
        CaseDesk &cases = *m_cases;
        const QString number = report(cases);
        close(cases, number);
        cases.addPerson(u"officer"_s, u"officer"_s);
        const auto acting = cases.as(u"officer"_s);
        LaterDesk later(cases, 40);
        REFUSES(cases, MinimiseCase(*later).run({number, {}}), ErrorCode::NotPermitted);
    }

    void doesItOnceForOneOperation()
    {
        CaseDesk &cases = *m_cases;
        const QString number = report(cases);
        close(cases, number);
        const QString operation = u"019ab000-0000-7000-8000-000000000001"_s;
        LaterDesk later(cases, 30);
        VERIFY_DONE(MinimiseCase(*later).run({number, operation}));
        const qint64 size = cases.entries();
        const auto again = MinimiseCase(*later).run({number, operation});
        VERIFY_DONE(again);
        QVERIFY(again->done.wasDoneBefore);
        QCOMPARE(cases.entries(), size);
    }

private:
    QStringList due(int days, const QStringList &kinds)
    {
        QStringList lines;
        const auto files = queries::dueFiles(m_cases->connection(), m_cases->desk().user().clearance, m_cases->desk().rules, kinds, m_cases->today().addDays(days));
        for (const queries::DueFile &file : *files)
            lines << QStringList{file.number, domain::name(file.rule.state)}.join(u' ') + (file.rule.reasons + file.rule.holds).join(QString());
        return lines;
    }

    std::unique_ptr<CaseDesk> m_cases;
};

QTEST_GUILESS_MAIN(MinimiseCaseTest)
#include "tst_minimisecase.moc"
