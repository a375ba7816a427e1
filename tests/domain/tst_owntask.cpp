// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/tasks/owntask.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

namespace {

OwnTask task(const QString &id)
{
    OwnTask made;
    made.id = id;
    made.title = LocalText({{u"en"_s, u"Do "_s + id}});
    made.states = {u"after"_s};
    made.source = u"18 USC 2705(b)"_s;
    return made;
}

CaseItem notice(qint64 id, const QJsonObject &details)
{
    CaseItem item;
    item.id = ItemId(id);
    item.list = u"notices"_s;
    item.details = details;
    return item;
}

// One that waits for the end of a secrecy, one for each notice that was put off.
Kind kindWithTasks()
{
    Kind kind;
    Fact end;
    end.id = u"secrecy-end"_s;
    end.type = FactType::Choice;
    kind.facts = {end};
    OwnTask one = task(u"all"_s);
    one.onlyIfFact = u"secrecy-end"_s;
    one.onlyIfValues = {u"dated"_s};
    one.list = u"notices"_s;
    one.where = u"decision"_s;
    one.is = {u"forbidden"_s, u"deferred"_s};
    one.unlessFact = u"sent-on"_s;
    one.dueFacts = {u"secrecy-until"_s};
    one.dueRule = u"working-days:1"_s;
    OwnTask each = task(u"each"_s);
    each.list = u"notices"_s;
    each.unlessFact = u"sent-on"_s;
    each.isForEach = true;
    each.dueFacts = {u"renewed-until"_s, u"until"_s};
    kind.tasks = {one, each};
    return kind;
}

CaseFile caseAfter(const QList<CaseItem> &items, const QString &end = u"dated"_s)
{
    CaseFile file;
    file.state = u"after"_s;
    file.details = {{u"secrecy-end"_s, end}, {u"secrecy-until"_s, u"2026-12-25"_s}};
    file.items = items;
    return file;
}

// "all 2026-12-25 working-days:1", "each:7 - settled"
QStringList planned(const CaseFile &file)
{
    QStringList lines;
    for (const PlannedTask &one : ownTasks(kindWithTasks(), file)) {
        QStringList words{one.key, one.from.isValid() ? one.from.toString(Qt::ISODate) : u"-"_s};
        if (!one.rule.isEmpty())
            words << one.rule;
        if (one.isSettled)
            words << u"settled"_s;
        lines << words.join(u' ');
    }
    return lines;
}

}

class OwnTaskTest final : public QObject {
    Q_OBJECT
private slots:
    void nothingInAnotherStateOrWithAnotherFact()
    {
        CaseFile file = caseAfter({notice(7, {{u"decision"_s, u"forbidden"_s}})}, u"open"_s);
        QCOMPARE(planned(file), QStringList{u"each:7 -"_s});
        file.state = u"closed"_s;
        QCOMPARE(planned(file), QStringList());
    }

    void oneForAllItemsOfThatKindAndOneForEach()
    {
        QCOMPARE(planned(caseAfter({notice(7, {{u"decision"_s, u"forbidden"_s}}), notice(9, {{u"decision"_s, u"deferred"_s}})})),
                 (QStringList{u"all 2026-12-25 working-days:1"_s, u"each:7 -"_s, u"each:9 -"_s}));
        QCOMPARE(planned(caseAfter({notice(7, {{u"decision"_s, u"now"_s}})})), QStringList{u"each:7 -"_s});
        QCOMPARE(planned(caseAfter({})), QStringList());
    }

    void itIsSettledWhenEveryItemIs()
    {
        const CaseItem sent = notice(7, {{u"decision"_s, u"forbidden"_s}, {u"sent-on"_s, u"2026-12-28"_s}});
        QCOMPARE(planned(caseAfter({sent})), (QStringList{u"all 2026-12-25 working-days:1 settled"_s, u"each:7 - settled"_s}));
        QCOMPARE(planned(caseAfter({sent, notice(8, {{u"decision"_s, u"deferred"_s}})})),
                 (QStringList{u"all 2026-12-25 working-days:1"_s, u"each:7 - settled"_s, u"each:8 -"_s}));
    }

    void isCalledInTheLanguageOfWhoReads()
    {
        Kind kind = kindWithTasks();
        kind.tasks[1].title = LocalText({{u"en"_s, u"Tell them"_s}, {u"de"_s, u"Sagen Sie es"_s}});
        TaskRecord task;
        task.title = u"Tell them"_s;
        task.ownTask = u"each:7"_s;
        QCOMPARE(taskTitle(kind, task, u"de"_s), u"Sagen Sie es"_s);
        task.ownTask = u"gone"_s;
        QCOMPARE(taskTitle(kind, task, u"de"_s), u"Tell them"_s);
        task.ownTask.clear();
        QCOMPARE(taskTitle(kind, task, u"de"_s), u"Tell them"_s);
    }

    void theFirstDayThatIsThereCounts()
    {
        QCOMPARE(planned(caseAfter({notice(7, {{u"until"_s, u"2026-12-01"_s}})})), QStringList{u"each:7 2026-12-01"_s});
        QCOMPARE(planned(caseAfter({notice(7, {{u"until"_s, u"2026-12-01"_s}, {u"renewed-until"_s, u"2027-03-01"_s}})})), QStringList{u"each:7 2027-03-01"_s});
        QCOMPARE(planned(caseAfter({notice(7, {{u"until"_s, u"soon"_s}})})), QStringList{u"each:7 -"_s});
    }
};

QTEST_APPLESS_MAIN(OwnTaskTest)
#include "tst_owntask.moc"
