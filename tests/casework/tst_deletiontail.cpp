// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/deletiontail.h"

#include "app/casework/addtask.h"
#include "app/casework/editcase.h"
#include "app/casework/erasing/minimisecase.h"
#include "app/casework/finishtask.h"
#include "app/casework/movecase.h"
#include "app/casework/recordmessage.h"
#include "app/queries/duedeletions.h"
#include "tests/casework/holds.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::FinishTask;

// A promise to delete is kept on its day: by itself it becomes a task for each system, and a hold moves the day.
class DeletionTailTest final : public QObject {
    Q_OBJECT

    // A request whose answer is on its way, with lines that were decided and carried out.
    QString answered(const QList<QMap<QString, QString>> &lines)
    {
        CaseDesk &cases = *m_cases;
        casework::RegisterCaseRequest request = cases.aRequest();
        request.items.clear();
        for (const auto &line : lines)
            request.items << casework::NewItem{u"lines"_s, line};
        request.facts = {{u"letter-checked"_s, u"true"_s}, {u"redress"_s, u"authority-and-court"_s}, {u"delivery"_s, u"mail"_s}, {u"delivery-proof"_s, u"mail server"_s},
                         {u"sent-on"_s, cases.today().toString(Qt::ISODate)}};
        const QString number = cases.registered(request);
        casework::NewMessage answer;
        answer.direction = u"sent"_s;
        answer.medium = u"mail"_s;
        answer.body = u"It is done."_s;
        if (!casework::RecordMessage(cases.desk()).run({number, answer, {}}))
            qFatal("no answer");
        cases.putInState(number, u"respond"_s);
        return number;
    }
    QString closed(const QList<QMap<QString, QString>> &lines)
    {
        const QString number = answered(lines);
        const auto done = casework::MoveCase(m_cases->desk()).run({number, u"closed"_s, {}, {}, -1, {}});
        if (!done)
            qFatal("%s %s", why(done).constData(), qPrintable(done.error().arguments.join(u' ')));
        return number;
    }
    QStringList tasks(const QString &number)
    {
        QStringList lines;
        for (const domain::TaskRecord &task : m_cases->file(number).tasks)
            if (task.isDeletion())
                lines << QStringList{task.system, task.dataClass, task.due.isValid() ? task.due.toString(Qt::ISODate) : u"-"_s, task.state}.join(u'|');
        return lines;
    }
    static QMap<QString, QString> closure() { return {{u"right"_s, u"account-closure"_s}, {u"outcome"_s, u"fulfilled"_s}, {u"executed-on"_s, u"2026-11-20"_s}}; }
    static QMap<QString, QString> erasure(const QString &outcome)
    {
        return {{u"right"_s, u"erasure"_s}, {u"outcome"_s, outcome}, {u"ground"_s, u"tax"_s}, {u"executed-on"_s, u"2026-11-22"_s}};
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

    void closingAnAccountLeavesATaskForEachSystem()
    {
        const QString number = closed({closure()});
        QCOMPARE(tasks(number), (QStringList{u"accounts|cad-other|2027-01-19|open"_s, u"support|support|2029-11-20|open"_s, u"crm|crm|2033-11-20|open"_s,
                                             u"accounting|invoice-de invoice-us|2035-01-01|open"_s}));
    }

    void aPartialErasureLeavesTheInvoicesAndAFullOneNothing()
    {
        QCOMPARE(tasks(closed({erasure(u"fulfilled"_s)})), QStringList());
        QCOMPARE(tasks(closed({erasure(u"partial"_s)})), QStringList{u"accounting|invoice-de invoice-us|2035-01-01|open"_s});
        QCOMPARE(tasks(closed({{{u"right"_s, u"access"_s}, {u"outcome"_s, u"fulfilled"_s}}})), QStringList());
    }

    void ofTwoLinesTheLaterDayCounts()
    {
        QMap<QString, QString> later = erasure(u"partial"_s);
        later.insert(u"executed-on"_s, u"2026-11-22"_s);
        const QString number = closed({closure(), later});
        QCOMPARE(tasks(number).size(), 4);
        QCOMPARE(m_cases->file(number).tasks.constLast().countedFrom, QDate(2026, 11, 22));
    }

    void aHoldMovesTheDayAndItsReleaseMovesItBack()
    {
        CaseDesk &cases = *m_cases;
        const QString number = closed({closure()});
        casework::PlaceHoldRequest order = anOrder();
        order.scope = domain::HoldScope::Account;
        order.subject = u"mail:clara@example.org"_s;
        const QString hold = placed(cases, order);
        QVERIFY(tasks(number).constFirst().startsWith(u"accounts|cad-other|-"_s));
        QCOMPARE(cases.lastAction(), u"move-deletions"_s);
        REFUSES(cases, FinishTask(cases.desk()).run({number, 1, u"done"_s, u"CHG-7"_s, {}}), ErrorCode::UnderHold);
        release(cases, hold);
        QCOMPARE(tasks(number).constFirst(), u"accounts|cad-other|2027-01-19|open"_s);
    }

    void aHoldThatOutlastsThePeriodGivesThirtyDays()
    {
        CaseDesk &cases = *m_cases;
        QMap<QString, QString> old = closure();
        old.insert(u"executed-on"_s, u"2026-08-01"_s);
        const QString number = closed({old});
        QCOMPARE(tasks(number).constFirst(), u"accounts|cad-other|2026-09-30|open"_s);
        const QString hold = placed(cases, anOrder(number));
        release(cases, hold);
        QCOMPARE(tasks(number).constFirst(), u"accounts|cad-other|2026-12-24|open"_s);
    }

    void aHoldOnAClassMovesItsDeletionsOnly()
    {
        CaseDesk &cases = *m_cases;
        const QString number = closed({closure()});
        casework::PlaceHoldRequest order = anOrder();
        order.scope = domain::HoldScope::Class;
        order.dataClass = u"invoice-de"_s;
        order.ground = u"tax-assessment"_s;
        placed(cases, order);
        QCOMPARE(tasks(number).constLast(), u"accounting|invoice-de invoice-us|-|open"_s);
        QCOMPARE(tasks(number).constFirst(), u"accounts|cad-other|2027-01-19|open"_s);
    }

    void aCaseThatIsHeldAlreadyLeavesTasksWithoutADay()
    {
        CaseDesk &cases = *m_cases;
        const QString number = answered({closure()});
        placed(cases, anOrder(number));
        VERIFY_DONE(casework::MoveCase(cases.desk()).run({number, u"closed"_s, {}, {}, -1, {}}));
        QCOMPARE(tasks(number).size(), 4);
        QVERIFY(tasks(number).constFirst().contains(u"|-|"_s));
    }

    void finishingTakesEvidenceAndTheDay()
    {
        CaseDesk &cases = *m_cases;
        const QString number = closed({closure()});
        FinishTask finish(cases.desk());
        REFUSES(cases, finish.run({number, 1, u"done"_s, u" "_s, {}}), ErrorCode::InputInvalid);
        REFUSES(cases, finish.run({number, 4, u"done"_s, u"CHG-7"_s, {}}), ErrorCode::InputInvalid);  // the law keeps them
        QCOMPARE(finish.run({number, 4, u"done"_s, u"CHG-7"_s, {}}).error().arguments.value(2), u"2034-12-31 (AO § 147(3); HGB § 257(4); UStG § 14b(1))"_s);
        VERIFY_DONE(finish.run({number, 1, u"done"_s, u"CHG-7"_s, {}}));  // a maximum may be met early
        QVERIFY(tasks(number).constFirst().endsWith(u"done"_s));
    }

    void theFileStaysWhileADeletionWaits()
    {
        CaseDesk &cases = *m_cases;
        const QString number = closed({closure()});
        base::FixedClock years(noon.addYears(20));
        casework::Desk later{cases.desk().store, cases.desk().rules, years, cases.desk().random};
        QCOMPARE(casework::MinimiseCase(later).run({number, {}}).error().arguments, QStringList{u"task"_s});
        for (int task = 1; task <= 4; ++task)
            VERIFY_DONE(FinishTask(later).run({number, task, u"done"_s, u"CHG-7"_s, {}}));
        VERIFY_DONE(casework::MinimiseCase(later).run({number, {}}));
    }

    void whatIsDueAcrossTheStore()
    {
        CaseDesk &cases = *m_cases;
        const QString number = closed({closure()});
        const auto due = [&](const QDate &until) {
            QStringList lines;
            const auto found = queries::dueDeletions(cases.connection(), cases.desk().user().clearance, cases.desk().rules, {u"request"_s}, until);
            for (const queries::DueDeletion &one : *found)
                lines << QStringList{one.number, one.task.system, domain::name(one.plan.state), one.plan.openCase, one.plan.rule}.join(u'|');
            return lines;
        };
        QCOMPARE(due(QDate(2027, 1, 18)), QStringList());
        QCOMPARE(due(QDate(2027, 1, 19)), QStringList{number + u"|accounts|due||xapix/cad-other"_s});
        QCOMPARE(due(QDate(2035, 1, 1)).size(), 4);
        const QString open = cases.request();  // of the same person
        QCOMPARE(due(QDate(2027, 1, 19)), QStringList{number + u"|accounts|held|"_s + open + u"|xapix/cad-other"_s});
        placed(cases, anOrder(number));
        QCOMPARE(due(QDate(2027, 1, 19)).size(), 4);  // none of them has a day
    }

    void isPlannedOnce()
    {
        CaseDesk &cases = *m_cases;
        const QString number = closed({closure()});
        cases.putInState(number, u"respond"_s);
        VERIFY_DONE(casework::MoveCase(cases.desk()).run({number, u"closed"_s, {}, {}, -1, {}}));
        QCOMPARE(tasks(number).size(), 4);
    }

private:
    std::unique_ptr<CaseDesk> m_cases;
};

QTEST_GUILESS_MAIN(DeletionTailTest)
#include "tst_deletiontail.moc"
