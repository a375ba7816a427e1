// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/tasks/systemtask.h"

#include "app/domain/organisation.h"
#include "app/domain/systems/system.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

namespace {

OwnTask task(const QString &id, const QString &work, const QStringList &states, const QStringList &rights, const QString &due = u"working-days:2"_s)
{
    OwnTask made;
    made.id = id;
    made.title = LocalText({{u"en"_s, u"Do "_s + work}, {u"de"_s, u"Tu "_s + work}});
    made.work = work;
    made.states = states;
    made.list = u"lines"_s;
    made.where = u"right"_s;
    made.is = rights;
    made.classFact = u"data-class"_s;
    made.dueRule = due;
    return made;
}

State state(const QString &id, Phase phase)
{
    State made;
    made.id = id;
    made.phase = phase;
    return made;
}

Outcome outcome(const QString &id, bool needsAction)
{
    Outcome made;
    made.id = id;
    made.needsAction = needsAction;
    return made;
}

Ground ground(const QString &id)
{
    Ground made;
    made.id = id;
    return made;
}

Kind kind()
{
    const QStringList rights{u"access"_s, u"erasure"_s, u"closure"_s};
    Kind made;
    made.id = u"request"_s;
    made.titleList = made.outcomeList = u"lines"_s;
    made.titleFact = u"right"_s;
    made.states = {state(u"triage"_s, Phase::Assess), state(u"collect"_s, Phase::Work), state(u"execute"_s, Phase::Deliver)};
    made.outcomes = {outcome(u"fulfilled"_s, true), outcome(u"partial"_s, true), outcome(u"denied"_s, false)};
    made.grounds = {ground(u"tax"_s), ground(u"other"_s)};
    made.tasks = {task(u"copy"_s, u"export"_s, {u"collect"_s}, {u"access"_s}), task(u"search"_s, u"search"_s, {u"collect"_s}, rights, u"share:40|working-days:2"_s),
                  task(u"suppress"_s, u"suppress"_s, {u"triage"_s, u"collect"_s, u"execute"_s}, {u"opt-out"_s}), task(u"erase"_s, u"erase"_s, {u"execute"_s}, {u"erasure"_s, u"closure"_s}),
                  OwnTask()};  // one of another sort
    made.tasks.last().id = u"call"_s;
    made.tasks.last().states = {u"collect"_s};
    return made;
}

System system(const QString &id, const QStringList &classes, const QStringList &does)
{
    System made;
    made.id = id;
    made.label = LocalText({{u"en"_s, id.toUpper()}, {u"de"_s, u"Das "_s + id}});
    made.owner = LocalText({{u"en"_s, u"owner of "_s + id}, {u"de"_s, u"Stelle für "_s + id}});
    made.dataClasses = classes;
    made.does = does;
    return made;
}

Organisation organisation()
{
    Organisation made;
    made.systems = std::make_shared<SystemRegister>(SystemRegister{
        {system(u"crm"_s, {u"account"_s}, {u"search"_s, u"export"_s, u"erase"_s}), system(u"logs"_s, {u"usage"_s}, {u"search"_s, u"erase"_s}),
         system(u"list"_s, {u"account"_s}, {u"suppress"_s})}});
    return made;
}

CaseItem line(qint64 id, const QString &right, QJsonObject more = {})
{
    CaseItem item;
    item.id = casebook::domain::ItemId(id);
    item.list = u"lines"_s;
    more.insert(u"right"_s, right);
    item.details = more;
    return item;
}

TaskRecord record(const QString &key, const QString &result = {})
{
    TaskRecord made;
    made.ownTask = key;
    made.system = key.section(u':', 1, 1);
    made.state = result.isEmpty() ? u"open"_s : u"done"_s;
    made.result = result;
    return made;
}

// "search:crm:4 done": a key, and a result behind it
QList<TaskRecord> records(const QStringList &tasks)
{
    QList<TaskRecord> made;
    for (const QString &one : tasks)
        made << record(one.section(u' ', 0, 0), one.section(u' ', 1));
    return made;
}

CaseFile file(const QString &state, const QList<CaseItem> &lines, const QList<TaskRecord> &tasks = {})
{
    CaseFile made;
    made.state = state;
    made.received = QDate(2026, 3, 2);
    made.language = u"en"_s;
    made.items = lines;
    made.tasks = tasks;
    ClockRecord clock;
    clock.isMain = true;
    clock.state = u"running"_s;
    clock.due = QDate(2026, 4, 2);
    made.clocks = {clock};
    return made;
}

QString planned(const CaseFile &file, const Organisation &organisation = ::organisation())
{
    QStringList keys;
    for (const PlannedTask &one : systemTasks(kind(), file, organisation))
        keys << one.key;
    return keys.join(u' ');
}

}

class SystemTaskTest final : public QObject {
    Q_OBJECT
private slots:
    void eachRightAsksTheSystemsThatHoldItsData_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QList<CaseItem>>("lines");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char *name, const QString &state, const QList<CaseItem> &lines, const QString &keys) { QTest::newRow(name) << state << lines << keys; };
        const QJsonObject fulfilled{{u"outcome"_s, u"fulfilled"_s}};
        const QJsonObject denied{{u"outcome"_s, u"denied"_s}};
        row("access to all", u"collect"_s, {line(4, u"access"_s)}, u"search:crm:4 search:logs:4"_s);
        row("access to a class", u"collect"_s, {line(4, u"access"_s, {{u"data-class"_s, QJsonArray{u"usage"_s}}})}, u"search:logs:4=usage"_s);
        row("access to a class that nobody holds", u"collect"_s, {line(4, u"access"_s, {{u"data-class"_s, QJsonArray{u"content"_s}}})}, {});
        row("two lines, one task", u"collect"_s, {line(4, u"access"_s), line(7, u"erasure"_s, {{u"data-class"_s, QJsonArray{u"account"_s}}})}, u"search:crm:4+7=account search:logs:4"_s);
        row("a right without work", u"collect"_s, {line(4, u"information"_s)}, {});
        row("a line of somebody else's data", u"collect"_s, {line(4, u"access"_s, {{u"role-decision"_s, u"processor"_s}})}, {});
        row("a line that was refused meanwhile", u"collect"_s, {line(4, u"access"_s, denied)}, {});
        row("a line that was granted already", u"collect"_s, {line(4, u"access"_s, fulfilled)}, u"search:crm:4 search:logs:4"_s);
        row("another state", u"review"_s, {line(4, u"access"_s)}, {});
        row("an opt-out before anything is decided", u"triage"_s, {line(4, u"opt-out"_s)}, u"suppress:list:4"_s);
        row("an erasure that was granted", u"execute"_s, {line(4, u"erasure"_s, fulfilled)}, u"erase:crm:4 erase:logs:4"_s);
        row("an erasure that was refused", u"execute"_s, {line(4, u"erasure"_s, denied)}, {});
        row("an erasure without a decision", u"execute"_s, {line(4, u"erasure"_s)}, {});
        row("no line", u"collect"_s, {}, {});
    }
    void eachRightAsksTheSystemsThatHoldItsData()
    {
        QFETCH(QString, state);
        QFETCH(QList<CaseItem>, lines);
        QTEST(planned(file(state, lines)), "keys");
    }

    void whatWasDoneCountsForItsLines_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QStringList>("tasks");  // key, and a result behind it
        QTest::addColumn<QString>("keys");
        const auto row = [](const char *name, const QString &state, const QStringList &tasks, const QString &keys) { QTest::newRow(name) << state << tasks << keys; };
        const QString both = u"search:logs:4+7"_s;
        row("an open one stays", u"collect"_s, {u"search:crm:4"_s, both}, u"search:crm:4+7 search:logs:4+7"_s);
        row("found: it is copied", u"collect"_s, {u"search:crm:4+7 done"_s, both + u" done"_s}, u"copy:crm:4"_s);
        row("not found: it is not", u"collect"_s, {u"search:crm:4+7 not-found"_s, both + u" done"_s}, {});
        row("does not apply: it is not", u"collect"_s, {u"search:crm:4+7 not-applicable"_s, both + u" done"_s}, {});
        row("an exception may still be copied", u"collect"_s, {u"search:crm:4+7 exception"_s, both + u" done"_s}, u"copy:crm:4"_s);
        row("a line that came later", u"collect"_s, {u"search:crm:4 done"_s, both + u" done"_s}, u"search:crm:7 copy:crm:4"_s);
        row("copied already", u"collect"_s, {u"search:crm:4+7 done"_s, both + u" done"_s, u"copy:crm:4 done"_s}, {});
        row("it had ended by itself", u"collect"_s, {u"search:crm:4+7:ended not-applicable"_s, both + u" done"_s}, u"search:crm:4+7"_s);
        row("before it was reopened", u"collect"_s, {u"search:crm:4+7:earlier done"_s, both + u":earlier done"_s}, u"search:crm:4+7 search:logs:4+7"_s);
        row("only where something was found", u"execute"_s, {u"search:crm:4+7 not-found"_s, both + u" done"_s}, u"erase:logs:7"_s);
        row("a line that nobody searched for", u"execute"_s, {u"search:crm:4 not-found"_s, u"search:logs:4 not-found"_s}, u"erase:crm:7 erase:logs:7"_s);
    }
    void whatWasDoneCountsForItsLines()
    {
        QFETCH(QString, state);
        QFETCH(QStringList, tasks);
        QTEST(planned(file(state, {line(4, u"access"_s), line(7, u"erasure"_s, state == "execute"_L1 ? QJsonObject{{u"outcome"_s, u"partial"_s}} : QJsonObject())}, records(tasks))), "keys");
    }

    // A line that names another class of data later is searched for again, and only where that class is.
    void whatWasDoneCountsForTheClassesOfThatDay_data()
    {
        QTest::addColumn<QStringList>("classes");
        QTest::addColumn<QStringList>("tasks");  // key, and a result behind it
        QTest::addColumn<QString>("keys");
        const auto row = [](const char *name, const QStringList &classes, const QStringList &tasks, const QString &keys) { QTest::newRow(name) << classes << tasks << keys; };
        const QString account = u"search:crm:4=account done"_s;
        row("the same", {u"account"_s}, {account}, u"copy:crm:4=account"_s);
        row("one that this system has not", {u"account"_s, u"usage"_s}, {account}, u"search:logs:4=usage copy:crm:4=account"_s);
        row("one more of this system", {u"account"_s, u"contact"_s}, {account}, u"search:crm:4=account,contact"_s);
        row("all of it", {}, {account}, u"search:crm:4 search:logs:4"_s);
        row("class by class", {u"account"_s, u"contact"_s}, {account, u"search:crm:4=contact not-found"_s}, u"copy:crm:4=account,contact"_s);
        row("all was searched", {u"contact"_s}, {u"search:crm:4 done"_s}, u"copy:crm:4=contact"_s);
        row("fewer", {u"account"_s}, {u"search:crm:4=account,contact done"_s}, u"copy:crm:4=account"_s);
        row("an open one follows", {u"account"_s, u"contact"_s}, {u"search:crm:4=account"_s}, u"search:crm:4=account,contact"_s);
    }
    void whatWasDoneCountsForTheClassesOfThatDay()
    {
        QFETCH(QStringList, classes);
        QFETCH(QStringList, tasks);
        QFETCH(QString, keys);
        Organisation own = organisation();
        own.systems = std::make_shared<SystemRegister>(SystemRegister{{system(u"crm"_s, {u"account"_s, u"contact"_s}, {u"search"_s, u"export"_s}), own.systems->systems[1]}});
        QCOMPARE(planned(file(u"collect"_s, {line(4, u"access"_s, {{u"data-class"_s, QJsonArray::fromStringList(classes)}})}, records(tasks)), own), keys);
    }

    void whatTheOrganisationDefersIsNotErasedNow()
    {
        Organisation own = organisation();
        own.deferrals = {DeferralRule{{}, u"request"_s, {u"closed"_s}, u"lines"_s, u"right"_s, u"closure"_s, u"outcome"_s, {u"fulfilled"_s}, {}, {{u"crm"_s, {u"cad"_s}, {}}}}};
        const QJsonObject fulfilled{{u"outcome"_s, u"fulfilled"_s}};
        QCOMPARE(planned(file(u"execute"_s, {line(4, u"closure"_s, fulfilled)}), own), u"erase:logs:4"_s);
        QCOMPARE(planned(file(u"execute"_s, {line(4, u"closure"_s, {{u"outcome"_s, u"partial"_s}})}), own), u"erase:crm:4 erase:logs:4"_s);
        QCOMPARE(planned(file(u"execute"_s, {line(4, u"closure"_s, fulfilled), line(5, u"erasure"_s, fulfilled)}), own), u"erase:crm:5 erase:logs:4+5"_s);
    }

    void withoutARegisterThereAreNone()
    {
        QCOMPARE(planned(file(u"collect"_s, {line(4, u"access"_s)}), Organisation()), QString());
        QVERIFY(!ownTasks(kind(), file(u"collect"_s, {line(4, u"access"_s)})).isEmpty());  // the others are
        QCOMPARE(ownTasks(kind(), file(u"collect"_s, {line(4, u"access"_s)})).size(), 1);
    }

    void saysWhatItIsWhoseAndByWhen()
    {
        const CaseFile asked = file(u"collect"_s, {line(4, u"access"_s)});
        const PlannedTask one = systemTasks(kind(), asked, organisation()).value(0);
        QCOMPARE(one.title.in(u"en"_s), u"Do search: CRM"_s);
        QCOMPARE(one.title.in(u"de"_s), u"Tu search: Das crm"_s);
        QCOMPARE(one.assignee, u"owner of crm"_s);
        QCOMPARE(one.system, u"crm"_s);
        QCOMPARE(one.from, asked.received);
        QCOMPARE(one.rule, u"days:12"_s);  // 40 % of the 31 days to the answer
        QCOMPARE(one.notice, u"working-days:2"_s);
        CaseFile timeless = asked;
        timeless.clocks.clear();
        QVERIFY(!systemTasks(kind(), timeless, organisation()).value(0).from.isValid());
    }

    void itsKeyNamesTaskSystemAndLines()
    {
        for (const QString &text : {u"search:crm:4+7"_s, u"search:crm:4:ended"_s, u"search:crm:4:earlier"_s, u"search:crm:"_s, u"search:crm:4=account,usage+7:ended"_s})
            QCOMPARE(systemTaskKey(record(text))->text(), text);
        QVERIFY(!systemTaskKey(record(u"each:7"_s)));
        TaskRecord typed = record(u"search:crm:4"_s);
        typed.ownTask.clear();
        QVERIFY(!isSystemTask(typed));
        TaskRecord deletion = record(u"search:crm:4"_s);
        deletion.dataClass = u"crm"_s;
        QVERIFY(!isSystemTask(deletion));
        QCOMPARE(servedLines(kind(), file(u"collect"_s, {line(4, u"access"_s), line(5, u"access"_s), line(7, u"erasure"_s)}), record(u"search:crm:4+7+9"_s)), (QList<int>{1, 3}));
        QVERIFY(isSearch(kind(), record(u"search:crm:4"_s)) && !isSearch(kind(), record(u"erase:crm:4"_s)) && !isSearch(kind(), record(u"call"_s)));
    }

    void itsTitleIsThatOfTheReader()
    {
        CaseFile shown = file(u"collect"_s, {}, {record(u"search:crm:4"_s), record(u"search:paper:4"_s), record({})});
        for (TaskRecord &one : shown.tasks)
            one.title = u"as it was written"_s;
        shown.tasks[0].assignee = u"owner of crm"_s;
        shown.tasks[1].assignee = u"owner of paper"_s;
        CaseFile handedOn = shown;
        handedOn.tasks[0].assignee = u"b.yilmaz"_s;
        nameTasks(kind(), shown, u"de"_s, organisation().systems.get());
        QCOMPARE(shown.tasks[0].title, u"Tu search: Das crm"_s);
        QCOMPARE(shown.tasks[0].assignee, u"Stelle für crm"_s);
        QCOMPARE(shown.tasks[1].assignee, u"owner of paper"_s);
        nameTasks(kind(), handedOn, u"de"_s, organisation().systems.get());
        QCOMPARE(handedOn.tasks[0].assignee, u"b.yilmaz"_s);
        QCOMPARE(shown.tasks[1].title, u"as it was written"_s);  // a system that the register no longer has
        QCOMPARE(shown.tasks[2].title, u"as it was written"_s);
        QCOMPARE(openSystemTasks(shown), (QStringList{u"Tu search: Das crm"_s, u"as it was written"_s}));
    }

    void aShareOfTheTimeAndANotice_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("share");
        QTest::addColumn<QString>("notice");
        QTest::newRow("both") << u"share:40|working-days:2"_s << 40 << u"working-days:2"_s;
        QTest::newRow("notice") << u"days:3"_s << 0 << u"days:3"_s;
        for (const char *wrong : {"", "share:40", "share:0|days:1", "share:101|days:1", "share:x|days:1", "share:40|soon", "soon"})
            QTest::newRow(*wrong ? wrong : "nothing") << QString::fromLatin1(wrong) << -1 << QString();
    }
    void aShareOfTheTimeAndANotice()
    {
        QFETCH(QString, rule);
        QFETCH(int, share);
        const auto due = systemDue(rule);
        QCOMPARE(due ? due->sharePercent : -1, share);
        QTEST(due ? due->notice : QString(), "notice");
    }

    void anExceptionNamesAGroundOrSaysItInThirtyCharacters()
    {
        QVERIFY(givesGround(kind(), u"tax"_s));
        QVERIFY(givesGround(kind(), u" tax : the invoice of May"_s));
        QVERIFY(givesGround(kind(), u"Nobody has the key to that room"_s));
        QVERIFY(!givesGround(kind(), u"Nobody has the key"_s));
        QVERIFY(!givesGround(kind(), u"other"_s));
        QVERIFY(!givesGround(kind(), u"other: the key"_s));
        QVERIFY(!givesGround(kind(), {}));
    }
};

QTEST_APPLESS_MAIN(SystemTaskTest)
#include "tst_systemtask.moc"
