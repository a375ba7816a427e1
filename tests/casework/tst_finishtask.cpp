// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/finishtask.h"

#include "app/casework/addtask.h"
#include "app/casework/movecase.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::AddTask;
using casework::FinishTask;

class FinishTaskTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_number = m_cases->request();
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void addsATask()
    {
        CHANGES(*m_cases, m_number, AddTask(m_cases->desk()).run({m_number, u"  ask the \n shop "_s, u"second"_s, m_cases->today().addDays(3), {}}), u"add-task"_s, u"tasks"_s);
        const domain::TaskRecord task = m_cases->file(m_number).tasks.constFirst();
        QCOMPARE(task.title, u"ask the shop"_s);
        QCOMPARE(task.assignee, u"second"_s);
        QCOMPARE(task.due, m_cases->today().addDays(3));
        QCOMPARE(task.state, u"open"_s);
        // A task is not the deadline of the case, and may be nobody's yet.
        CHANGES(*m_cases, m_number, AddTask(m_cases->desk()).run({m_number, u"ask the archive"_s, {}, {}, {}}), u"add-task"_s, u"tasks"_s);
    }

    void refusesATask()
    {
        REFUSES(*m_cases, AddTask(m_cases->desk()).run({m_number, u" \n "_s, {}, {}, {}}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, AddTask(m_cases->desk()).run({u"R-2026-00099"_s, u"x"_s, {}, {}, {}}), ErrorCode::NotFound);
        VERIFY_DONE(casework::MoveCase(m_cases->desk()).run({m_number, u"spam"_s, u"advertisement"_s}));
        REFUSES(*m_cases, AddTask(m_cases->desk()).run({m_number, u"x"_s, {}, {}, {}}), ErrorCode::AlreadyClosed);
    }

    void finishesWithAResult_data()
    {
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("note");
        QTest::newRow("done") << u"done"_s << QString();
        QTest::newRow("not found") << u"not-found"_s << u"looked twice"_s;
        QTest::newRow("exception") << u"exception"_s << u"a hold"_s;
        QTest::newRow("not applicable") << u"not-applicable"_s << QString();
    }
    void finishesWithAResult()
    {
        QFETCH(QString, result);
        QFETCH(QString, note);
        addTwo();
        CHANGES(*m_cases, m_number, FinishTask(m_cases->desk()).run({m_number, 2, result, note, {}}), u"finish-task"_s, u"tasks"_s);
        const QList<domain::TaskRecord> tasks = m_cases->file(m_number).tasks;
        QCOMPARE(tasks[0].state, u"open"_s);
        QCOMPARE(tasks[0].result, QString());
        QCOMPARE(tasks[1].state, u"done"_s);
        QCOMPARE(tasks[1].result, result);
        QCOMPARE(tasks[1].note, note);
    }

    void refusesToFinish()
    {
        addTwo();
        FinishTask finish(m_cases->desk());
        REFUSES(*m_cases, finish.run({m_number, 0}), ErrorCode::NotFound);
        REFUSES(*m_cases, finish.run({m_number, 3}), ErrorCode::NotFound);
        REFUSES(*m_cases, finish.run({m_number, -1}), ErrorCode::NotFound);
        REFUSES(*m_cases, finish.run({u"R-2026-00099"_s, 1}), ErrorCode::NotFound);
        REFUSES(*m_cases, finish.run({m_number, 1, u"perfect"_s}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, finish.run({m_number, 1, QString()}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, finish.run({m_number, 1, u"exception"_s, u" "_s}), ErrorCode::InputInvalid);
        VERIFY_DONE(finish.run({m_number, 1}));
        REFUSES(*m_cases, finish.run({m_number, 1}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, finish.run({m_number, 1, u"exception"_s, u"on second thought"_s}), ErrorCode::InputInvalid);
    }

    void needsThePermission()
    {
        addTwo();
        m_cases->addPerson(u"desk"_s, u"intake"_s);
        const auto acting = m_cases->as(u"desk"_s);
        REFUSES(*m_cases, AddTask(m_cases->desk()).run({m_number, u"x"_s, {}, {}, {}}), ErrorCode::NotPermitted);
        REFUSES(*m_cases, FinishTask(m_cases->desk()).run({m_number, 1}), ErrorCode::NotPermitted);
    }

private:
    void addTwo()
    {
        for (const QString &title : {u"ask the shop"_s, u"ask the archive"_s})
            VERIFY_DONE(AddTask(m_cases->desk()).run({m_number, title, {}, {}, {}}));
    }

    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
};

QTEST_GUILESS_MAIN(FinishTaskTest)
#include "tst_finishtask.moc"
