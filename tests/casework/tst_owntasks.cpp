// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/owntasks.h"

#include "app/casework/addtask.h"
#include "app/casework/editcase.h"
#include "app/casework/finishtask.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;

// What a case promises beyond its next step becomes a task by itself: the customer is told when a secrecy ends, a preservation is
// renewed or released before it lapses. On both engines.
class OwnTasksTest final : public QObject {
    Q_OBJECT

    using Facts = QMap<QString, QString>;

    void edit(const Facts &facts, const QList<casework::ItemEdit> &items = {})
    {
        casework::EditCaseRequest request;
        request.number = m_number;
        request.facts = facts;
        request.items = items;
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(request));
    }
    static casework::ItemEdit item(const QString &list, int position, const Facts &facts)
    {
        casework::ItemEdit edit;
        edit.list = list;
        edit.position = position;
        edit.facts = facts;
        return edit;
    }
    // "2026-12-28 open", "- done not-applicable": day, state and result of the case's own tasks
    QStringList tasks()
    {
        QStringList lines;
        for (const domain::TaskRecord &task : m_cases->file(m_number).tasks)
            if (!task.ownTask.isEmpty())
                lines << u"%1 %2 %3"_s.arg(task.due.isValid() ? task.due.toString(Qt::ISODate) : u"-"_s, task.state, task.result).trimmed();
        return lines;
    }
    QStringList clock()
    {
        QStringList lines;
        for (const domain::ClockRecord &one : m_cases->file(m_number).clocks)
            if (one.clock == "notice-after-secrecy"_L1)
                lines << u"%1 %2"_s.arg(one.due.toString(Qt::ISODate), one.state);
        return lines;
    }

private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_number = m_cases->caseOf(u"disclosure"_s);
        m_cases->putInState(m_number, u"disclose"_s);
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    // 25 December 2026 is a Friday and a holiday in Berlin, the next working day is the Monday.
    void theCustomerIsToldOnTheFirstWorkingDayAfterTheSecrecy()
    {
        edit({{u"secrecy"_s, u"yes"_s}, {u"secrecy-end"_s, u"dated"_s}}, {item(u"notices"_s, 0, {{u"account"_s, u"AC 4"_s}, {u"decision"_s, u"forbidden"_s}})});
        QCOMPARE(tasks(), QStringList{u"- open"_s});  // nobody has said until when
        QCOMPARE(clock(), QStringList());
        edit({{u"secrecy-until"_s, u"2026-12-25"_s}});
        QCOMPARE(tasks(), QStringList{u"2026-12-28 open"_s});
        QCOMPARE(clock(), QStringList{u"2026-12-28 running"_s});
    }

    void itsDayMovesWithTheSecrecyAndItEndsWithTheNotice()
    {
        edit({{u"secrecy"_s, u"yes"_s}, {u"secrecy-end"_s, u"dated"_s}, {u"secrecy-until"_s, u"2026-12-25"_s}},
             {item(u"notices"_s, 0, {{u"account"_s, u"AC 4"_s}, {u"decision"_s, u"deferred"_s}})});
        edit({{u"secrecy-until"_s, u"2027-03-31"_s}});
        QCOMPARE(tasks(), QStringList{u"2027-04-01 open"_s});
        QCOMPARE(clock(), QStringList{u"2027-04-01 running"_s});
        edit({}, {item(u"notices"_s, 1, {{u"sent-on"_s, u"2027-04-01"_s}})});
        QCOMPARE(tasks(), QStringList{u"2027-04-01 done done"_s});
    }

    void whatIsNoLongerAskedForEnds()
    {
        edit({{u"secrecy"_s, u"yes"_s}, {u"secrecy-end"_s, u"dated"_s}, {u"secrecy-until"_s, u"2026-12-25"_s}},
             {item(u"notices"_s, 0, {{u"account"_s, u"AC 4"_s}, {u"decision"_s, u"deferred"_s}})});
        edit({}, {item(u"notices"_s, 1, {{u"decision"_s, u"now"_s}})});
        QCOMPARE(tasks(), QStringList{u"2026-12-28 done not-applicable"_s});
    }

    void eachPreservedAccountHasItsOwn()
    {
        edit({}, {item(u"preserved"_s, 0, {{u"account"_s, u"AC 4"_s}, {u"until"_s, u"2027-02-22"_s}}), item(u"preserved"_s, 0, {{u"account"_s, u"AC 5"_s}, {u"until"_s, u"2027-02-23"_s}})});
        QCOMPARE(tasks(), (QStringList{u"2027-02-22 open"_s, u"2027-02-23 open"_s}));
        edit({}, {item(u"preserved"_s, 1, {{u"renewed-until"_s, u"2027-05-23"_s}}), item(u"preserved"_s, 2, {{u"released-on"_s, u"2026-11-24"_s}})});
        QCOMPARE(tasks(), (QStringList{u"2027-05-23 open"_s, u"2027-02-23 done done"_s}));
    }

    void aFinishedOneStaysFinishedAndOnesOfPeopleStayAsTheyAre()
    {
        VERIFY_DONE(casework::AddTask(m_cases->desk()).run({m_number, u"Look it up"_s, {}, m_cases->today(), {}}));
        edit({}, {item(u"preserved"_s, 0, {{u"account"_s, u"AC 4"_s}, {u"until"_s, u"2027-02-22"_s}})});
        VERIFY_DONE(casework::FinishTask(m_cases->desk()).run({m_number, 2, u"done"_s, u"released by phone"_s, {}}));
        edit({{u"matter"_s, u"civil"_s}}, {item(u"preserved"_s, 1, {{u"until"_s, u"2027-03-22"_s}})});
        QCOMPARE(tasks(), QStringList{u"2027-02-22 done done"_s});
        QCOMPARE(m_cases->file(m_number).tasks.constFirst().state, u"open"_s);
        QCOMPARE(m_cases->file(m_number).tasks.size(), 2);
    }

private:
    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
};

QTEST_GUILESS_MAIN(OwnTasksTest)
#include "tst_owntasks.moc"
