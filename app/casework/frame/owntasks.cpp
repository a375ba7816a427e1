// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/owntasks.h"

#include "app/casework/frame/proofs.h"
#include "app/casework/frame/systemtasks.h"
#include "app/domain/tasks/systemtask.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::Result;
using domain::PlannedTask;
using domain::TaskRecord;
using store::value;
namespace tables = store::tables;

namespace {

Result<QDate> dueOf(Work &work, const PlannedTask &planned)
{
    if (!planned.from.isValid() || planned.rule.isEmpty())
        return planned.from;
    CASEBOOK_TRY(const domain::Deadline counted,
        work.desk().rules.computeDeadline(work.office(), {u"eu-1182"_s, planned.rule, domain::Receipt::on(planned.from), false, {}, {}}));
    return counted.due;
}

Result<void> add(Work &work, const PlannedTask &planned)
{
    CASEBOOK_TRY(const QDate due, dueOf(work, planned));
    TaskRecord task;
    task.title = planned.title.in(work.file().language);
    task.assignee = work.file().owner;
    task.due = due;
    task.ownTask = planned.key;
    return work.parts().addTask(task);
}

Result<void> finish(Work &work, const TaskRecord &task, const QString &result)
{
    return work.transaction().update(tables::tasks, task.id.value(), -1, store::Row().set("state", u"done"_s).set("result", result));
}

const PlannedTask *plannedAs(const QList<PlannedTask> &planned, const QString &key)
{
    const auto found = std::find_if(planned.cbegin(), planned.cend(), [&key](const PlannedTask &one) { return one.key == key; });
    return found == planned.cend() ? nullptr : &*found;
}

Result<bool> follow(Work &work, const TaskRecord &task, const PlannedTask *planned)
{
    if (!planned || planned->isSettled) {
        CASEBOOK_CHECK(finish(work, task, planned ? u"done"_s : u"not-applicable"_s));
        return true;
    }
    CASEBOOK_TRY(const QDate due, dueOf(work, *planned));
    if (due == task.due)
        return false;
    CASEBOOK_CHECK(work.transaction().update(tables::tasks, task.id.value(), -1, store::Row().set("due_on", value(due))));
    return true;
}

}

Result<bool> keepOwnTasks(Work &work)
{
    QList<PlannedTask> planned = domain::ownTasks(work.kind(), work.file());
    CASEBOOK_TRY(const auto ofProof, taskOfProofs(work.desk(), work.kind(), work.file(), work.office()));
    if (ofProof)
        planned << *ofProof;
    const QList<TaskRecord> tasks = work.file().tasks;
    bool isChanged = false;
    for (const TaskRecord &task : tasks) {
        if (task.ownTask.isEmpty() || task.state != "open"_L1 || domain::isSystemTask(task))
            continue;
        CASEBOOK_TRY(const bool isMoved, follow(work, task, plannedAs(planned, task.ownTask)));
        isChanged = isChanged || isMoved;
    }
    for (const PlannedTask &one : planned) {
        const bool isThere = std::any_of(tasks.cbegin(), tasks.cend(), [&one](const TaskRecord &task) { return task.ownTask == one.key; });
        if (isThere || one.isSettled)
            continue;
        CASEBOOK_CHECK(add(work, one));
        isChanged = true;
    }
    CASEBOOK_TRY(const bool isWorkChanged, keepSystemTasks(work.desk(), work.transaction(), work.file()));
    return isChanged || isWorkChanged;
}

}
