// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/deletiontail.h"

#include "app/queries/casequery.h"
#include "app/queries/holds.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::CaseFile;
using domain::DeletionState;
using domain::PlannedDeletion;
using domain::TaskRecord;
using store::value;
namespace tables = store::tables;

namespace {

// By the last day; while nobody knows it the task has none.
QDate dueOf(const PlannedDeletion &planned)
{
    return planned.state == DeletionState::Held || planned.state == DeletionState::UnknownStart ? QDate() : planned.mustBy;
}

bool isThere(const CaseFile &file, const TaskRecord &task)
{
    return std::any_of(file.tasks.cbegin(), file.tasks.cend(), [&task](const TaskRecord &one) { return one.dataClass == task.dataClass && one.system == task.system; });
}

Result<void> moveIn(Desk &desk, store::Transaction &transaction, const queries::WaitingCase &waiting)
{
    // The hold was allowed to catch the case; who placed it need not see it, and is told nothing of it.
    CASEBOOK_TRY(const CaseFile file, queries::caseFile(desk.connection(), store::Clearance({waiting.compartment.value()}), waiting.id));
    CASEBOOK_TRY(const domain::Office *office, desk.rules.office(file.office));
    bool isMoved = false;
    for (const TaskRecord &task : file.tasks) {
        if (!task.isDeletion() || task.state != "open"_L1)
            continue;
        CASEBOOK_TRY(const PlannedDeletion planned, plannedDeletion(desk, file, task, todayAt(*office, desk.clock)));
        if (dueOf(planned) == task.due)
            continue;
        CASEBOOK_CHECK(transaction.update(tables::tasks, task.id.value(), -1, store::Row().set("due_on", value(dueOf(planned)))));
        isMoved = true;
    }
    if (!isMoved)
        return {};
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction.record({u"move-deletions"_s, file.id.value(), file.uuid}));
    return {};
}

}

Result<PlannedDeletion> plannedDeletion(const Desk &desk, const CaseFile &file, const TaskRecord &task, const QDate &today)
{
    CASEBOOK_TRY(const rulebook::RetentionRules rules, desk.rules.retentionRules(file.office));
    return domain::plannedDeletion({rules.classes, rules.holdRule, rules.country}, task, file.holds, {}, today);
}

Result<void> deferDeletions(Work &work, const QString &state)
{
    const CaseFile &file = work.file();
    CASEBOOK_TRY(const rulebook::RetentionRules rules, work.desk().rules.retentionRules(file.office));
    for (const domain::DeferredDeletion &deletion : domain::deferredDeletions(rules.deferrals, file, state, work.today())) {
        TaskRecord task;
        task.dataClass = deletion.item.classes.join(u' ');
        task.system = deletion.item.system;
        task.countedFrom = deletion.from;
        if (isThere(file, task))
            continue;
        CASEBOOK_TRY(const PlannedDeletion planned, plannedDeletion(work.desk(), file, task, work.today()));
        task.title = deletion.item.title.in(file.language);
        task.due = dueOf(planned);
        CASEBOOK_CHECK(work.parts().addTask(task));
    }
    return {};
}

Result<void> checkDeletion(const Desk &desk, const CaseFile &file, const TaskRecord &task, const QString &evidence, const QDate &today)
{
    if (evidence.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"note"_s, u"a deletion needs its evidence"_s});
    CASEBOOK_TRY(const rulebook::RetentionRules rules, desk.rules.retentionRules(file.office));
    CASEBOOK_TRY(const PlannedDeletion planned, plannedDeletion(desk, file, task, today));
    if (planned.state == DeletionState::Held)
        return fail(ErrorCode::UnderHold, {file.number, planned.holds.join(u", "_s), rules.holdRule.source});
    if (planned.state != DeletionState::Kept)
        return {};
    const QString lastDay = u"%1 (%2)"_s.arg(planned.mayFrom.addDays(-1).toString(Qt::ISODate), planned.source);
    return fail(ErrorCode::InputInvalid, {u"task"_s, u"it must be kept until: %1"_s, lastDay});
}

Result<void> moveDeletions(Desk &desk, store::Transaction &transaction, const QString &holdNumber)
{
    CASEBOOK_TRY(const domain::Hold hold, queries::hold(desk.connection(), desk.user().clearance, holdNumber));
    CASEBOOK_TRY(const QList<queries::WaitingCase> cases, queries::casesWaiting(desk.connection(), hold));
    for (const queries::WaitingCase &waiting : cases)
        CASEBOOK_CHECK(moveIn(desk, transaction, waiting));
    return {};
}

}
