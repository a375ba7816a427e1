// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/systemtasks.h"

#include "app/casework/editcase.h"
#include "app/casework/extendclock.h"
#include "app/casework/finishtask.h"
#include "app/casework/movecase.h"
#include "app/casework/reopencase.h"
#include "app/casework/several/mergecases.h"
#include "app/domain/tasks/systemtask.h"
#include "tests/casework/casedesk.h"
#include "tests/support/systemwork.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::FinishTask;
using casework::FinishTaskRequest;

// A request asks every system that holds data of its lines, and follows what people find there. On both engines. The office is that
// of Xapix in Berlin, the day is Tuesday, 24 November 2026, the request came five days before.
class SystemTasksTest final : public QObject {
    Q_OBJECT

    using Facts = QMap<QString, QString>;

    void edit(const QList<casework::ItemEdit> &items, const Facts &facts = {})
    {
        casework::EditCaseRequest request;
        request.number = m_number;
        request.items = items;
        request.facts = facts;
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(request));
    }
    static casework::ItemEdit line(int position, const Facts &facts) { return {u"lines"_s, position, facts, false}; }
    // A touch, so that the case looks at what it has to do.
    void putInState(const QString &state)
    {
        m_cases->putInState(m_number, state);
        edit({}, {{u"decision-note"_s, u"in "_s + state}});
    }
    // "crm:1+2 open", "crm:1 done not-found": system and lines by their places, state and result
    QStringList tasks(const QString &task)
    {
        QStringList lines;
        const domain::CaseFile file = m_cases->file(m_number);
        for (const domain::TaskRecord &one : file.tasks) {
            const auto key = domain::systemTaskKey(one);
            if (!key || key->task != task)
                continue;
            QStringList places;
            for (const int place : domain::servedLines(**m_cases->desk().rules.kind(file.kind), file, one))
                places << QString::number(place);
            lines << u"%1:%2 %3 %4"_s.arg(key->system, places.join(u'+'), one.state, one.result).trimmed();
        }
        return lines;
    }
    domain::TaskRecord taskIn(const QString &system, const QString &task = u"search"_s)
    {
        domain::TaskRecord last;
        for (const domain::TaskRecord &one : m_cases->file(m_number).tasks)
            if (const auto key = domain::systemTaskKey(one); key && key->system == system && key->task == task)
                last = one;
        return last;
    }
    int placeOf(const QString &system, const QString &task = u"search"_s)
    {
        const domain::TaskId id = taskIn(system, task).id;
        const QList<domain::TaskRecord> all = m_cases->file(m_number).tasks;
        for (qsizetype i = 0; i < all.size(); ++i)
            if (all[i].id == id)
                return static_cast<int>(i) + 1;
        return 0;
    }
    void finish(const QString &system, const QString &result = u"done"_s, const QString &task = u"search"_s)
    {
        VERIFY_DONE(FinishTask(m_cases->desk()).run({m_number, placeOf(system, task), result, {}, {}, u"by mail address"_s}));
    }
    static QStringList searches(const QString &behind)
    {
        QStringList lines;
        for (const char *system : {"accounts", "crm", "support", "accounting", "payments", "marketing", "web-analytics"})
            lines << QLatin1StringView(system) + behind;
        return lines;
    }

private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        casework::RegisterCaseRequest request = m_cases->aRequest();
        request.items[0].facts.insert(u"data-class"_s, u"account-data"_s);
        request.language = u"de"_s;
        m_number = m_cases->registered(request);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void eachSystemThatHoldsTheDataIsAskedOnce()
    {
        QCOMPARE(tasks(u"search"_s), QStringList());
        putInState(u"collect"_s);
        QCOMPARE(tasks(u"search"_s), searches(u":1 open"_s));
        const domain::TaskRecord task = taskIn(u"crm"_s);
        QCOMPARE(task.title, u"Suche: CRM"_s);
        QCOMPARE(task.assignee, u"Vertrieb"_s);
        // Received on the 19th, due on Monday, 21 December: 40 % of 32 days are 12, the 1st of December.
        QCOMPARE(task.due, QDate(2026, 12, 1));
        QCOMPARE(tasks(u"copy"_s), QStringList());
        edit({}, {{u"decision-note"_s, u"nothing else"_s}});
        QCOMPARE(m_cases->file(m_number).tasks.size(), 7);
    }

    void whoIsAskedLateHasTwoWorkingDaysAtTheLeast()
    {
        casework::RegisterCaseRequest request = m_cases->aRequest();
        request.received = m_cases->today().addDays(-40);
        m_number = m_cases->registered(request);
        putInState(u"collect"_s);
        QCOMPARE(taskIn(u"crm"_s).due, QDate(2026, 11, 26));
    }

    void aDayMovesBackWithTheDeadlineAndNeverForward()
    {
        putInState(u"collect"_s);
        VERIFY_DONE(casework::ExtendClock(m_cases->desk()).run({m_number, {}, u"Seven systems."_s, m_cases->today(), {}}));
        const QDate later = taskIn(u"crm"_s).due;  // received on the 19th, 40 % of 92 days to 19 February
        QCOMPARE(later, QDate(2026, 12, 28));      // 36 days: Christmas Day, then a weekend
        casework::EditCaseRequest request;
        request.number = m_number;
        request.fields = {{u"received"_s, u"2026-10-20"_s}};
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(request));
        QCOMPARE(taskIn(u"crm"_s).due, later);
    }

    void whatIsFoundIsCopiedAndWhatIsNotIsNot()
    {
        putInState(u"collect"_s);
        CHANGES(*m_cases, m_number, FinishTask(m_cases->desk()).run({m_number, placeOf(u"crm"_s), u"done"_s, u"two contacts"_s, {}, u"contacts by mail address"_s}), u"finish-task"_s, u"tasks"_s);
        const domain::TaskRecord done = taskIn(u"crm"_s);
        QCOMPARE(done.searched, u"contacts by mail address"_s);
        QCOMPARE(done.note, u"two contacts"_s);
        QCOMPARE(done.doneBy, m_cases->desk().user().login);
        QCOMPARE(done.doneOn, m_cases->today());
        QCOMPARE(tasks(u"copy"_s), QStringList{u"crm:1 open"_s});
        finish(u"support"_s, u"not-found"_s);
        QCOMPARE(tasks(u"copy"_s), QStringList{u"crm:1 open"_s});
        QVERIFY(m_cases->found(u"contacts"_s) == 1);  // the search of the register knows it
    }

    void aSearchSaysWhereAndAnExceptionWhy()
    {
        putInState(u"collect"_s);
        FinishTask finish(m_cases->desk());
        const int task = placeOf(u"crm"_s);
        for (const QString &result : {u"done"_s, u"not-found"_s})
            REFUSES(*m_cases, finish.run({m_number, task, result, u"a note"_s, {}, u" "_s}), ErrorCode::InputInvalid);
        for (const QString &note : {QString(), u"a claim"_s, u"other"_s, u"taxes"_s})
            REFUSES(*m_cases, finish.run({m_number, task, u"exception"_s, note, {}, {}}), ErrorCode::InputInvalid);
        VERIFY_DONE(finish.run({m_number, task, u"exception"_s, u"legal-claims: H-2026-00001"_s, {}, {}}));
        VERIFY_DONE(finish.run({m_number, placeOf(u"support"_s), u"exception"_s, u"The archive of that year cannot be read."_s, {}, {}}));
        VERIFY_DONE(finish.run({m_number, placeOf(u"payments"_s), u"not-applicable"_s, {}, {}, {}}));
    }

    void aLineThatComesLaterIsAskedForByItself()
    {
        putInState(u"collect"_s);
        finish(u"crm"_s);
        edit({line(0, {{u"right"_s, u"erasure"_s}, {u"data-class"_s, u"account-data"_s}})});
        QStringList expected = searches(u":1+2 open"_s);
        expected[1] = u"crm:1 done done"_s;
        QCOMPARE(tasks(u"search"_s), expected + QStringList{u"crm:2 open"_s});
        QCOMPARE(tasks(u"copy"_s), QStringList{u"crm:1 open"_s});
        edit({line(2, {{u"outcome"_s, u"withdrawn"_s}})});
        expected = searches(u":1 open"_s);
        expected[1] = u"crm:1 done done"_s;
        QCOMPARE(tasks(u"search"_s), expected + QStringList{u"crm:2 done not-applicable"_s});
        edit({line(2, {{u"outcome"_s, {}}})});  // she wants it after all: the same task goes on
        QCOMPARE(tasks(u"search"_s).constLast(), u"crm:2 open"_s);
        QCOMPARE(tasks(u"search"_s).size(), 8);
    }

    void whatIsGrantedIsDoneWhereItWasFound()
    {
        edit({line(1, {{u"right"_s, u"erasure"_s}})});
        putInState(u"collect"_s);
        VERIFY_DONE(answerSystems(m_cases->desk(), m_number, u"not-found"_s));
        edit({line(0, {{u"right"_s, u"account-closure"_s}, {u"data-class"_s, u"account-data"_s}})});
        VERIFY_DONE(answerSystems(m_cases->desk(), m_number));
        m_cases->putInState(m_number, u"execute"_s);
        edit({line(1, {{u"outcome"_s, u"fulfilled"_s}}), line(2, {{u"outcome"_s, u"partial"_s}})});
        QCOMPARE(tasks(u"close"_s), QStringList{u"accounts:2 open"_s});
        // Nothing of the first line was found; the rest of the account waits for its day by the statement.
        QCOMPARE(tasks(u"erase"_s), (QStringList{u"payments:2 open"_s, u"marketing:2 open"_s, u"web-analytics:2 open"_s}));
    }

    void aStepBackEndsThemAndAnotherForwardGoesOn()
    {
        edit({line(1, {{u"right"_s, u"marketing-opt-out"_s}})});
        putInState(u"triage"_s);
        QCOMPARE(tasks(u"suppress"_s), QStringList{u"marketing:1 open"_s});
        QCOMPARE(taskIn(u"marketing"_s, u"suppress"_s).due, QDate(2026, 11, 25));
        putInState(u"new"_s);
        QCOMPARE(tasks(u"suppress"_s), QStringList{u"marketing:1 done not-applicable"_s});
        QCOMPARE(taskIn(u"marketing"_s, u"suppress"_s).doneBy, QString());
        putInState(u"triage"_s);
        QCOMPARE(tasks(u"suppress"_s), QStringList{u"marketing:1 open"_s});
        finish(u"marketing"_s, u"done"_s, u"suppress"_s);
        putInState(u"new"_s);
        putInState(u"triage"_s);
        QCOMPARE(tasks(u"suppress"_s), QStringList{u"marketing:1 done done"_s});
    }

    void aReopenedCaseAsksAnew()
    {
        putInState(u"collect"_s);
        VERIFY_DONE(answerSystems(m_cases->desk(), m_number, u"not-found"_s));
        m_cases->putInState(m_number, u"closed"_s);
        VERIFY_DONE(casework::ReopenCase(m_cases->desk()).run({m_number, u"She came back."_s, {}}));
        putInState(u"collect"_s);
        QCOMPARE(tasks(u"search"_s), searches(u":1 done not-found"_s) + searches(u":1 open"_s));
    }

    void theCaseThatGivesWayEndsItsOwnAndTheOtherTakesUpItsLines()
    {
        putInState(u"collect"_s);
        const QString first = m_number;
        casework::RegisterCaseRequest second = m_cases->aRequest(u"erasure"_s);
        second.items[0].facts.insert(u"data-class"_s, u"account-data"_s);
        m_number = m_cases->registered(second);
        putInState(u"collect"_s);
        casework::MergeCasesRequest merge;
        merge.number = m_number;
        merge.into = first;
        merge.reason = u"The same person."_s;
        VERIFY_DONE(casework::MergeCases(m_cases->desk()).run(merge));
        QCOMPARE(tasks(u"search"_s), searches(u":1 done not-applicable"_s));
        m_number = first;
        QCOMPARE(tasks(u"search"_s), searches(u":1+2 open"_s));
    }

    void theStepNamesTheSystemsThatHaveNotAnswered()
    {
        putInState(u"collect"_s);
        for (const char *system : {"accounts", "crm", "support", "accounting", "payments"})
            finish(QLatin1StringView(system), u"not-found"_s);
        const domain::CaseFile file = m_cases->file(m_number);
        const domain::Kind &kind = **m_cases->desk().rules.kind(file.kind);
        QString words;
        for (const domain::MissingThing &thing : domain::missingFor(kind, *kind.transition(u"collect"_s, u"review"_s), file))
            if (thing.gate == "tasks-finished"_L1)
                words = thing.words.in(u"de"_s);
        QCOMPARE(words, u"Eine Aufgabe ist noch offen: Suche: Werbeverteiler, Suche: Website-Analyse."_s);
        REFUSES(*m_cases, casework::MoveCase(m_cases->desk()).run({m_number, u"review"_s}), ErrorCode::GateNotMet);
    }

    void needsThePermission()
    {
        putInState(u"collect"_s);
        m_cases->addPerson(u"desk"_s, u"intake"_s);
        const auto acting = m_cases->as(u"desk"_s);
        REFUSES(*m_cases, FinishTask(m_cases->desk()).run({m_number, 1, u"done"_s, {}, {}, u"by name"_s}), ErrorCode::NotPermitted);
    }

private:
    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
};

QTEST_GUILESS_MAIN(SystemTasksTest)
#include "tst_systemtasks.moc"
