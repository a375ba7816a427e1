// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/systemtasks.h"

#include "app/casework/frame/parts.h"
#include "app/casework/frame/work.h"
#include "app/domain/systems/system.h"
#include "app/domain/tasks/systemtask.h"

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::Result;
using domain::CaseFile;
using domain::PlannedTask;
using domain::SystemTaskKey;
using domain::TaskRecord;
using store::Row;
using store::value;
namespace tables = store::tables;

namespace {

using Standing = SystemTaskKey::Standing;

// The organisation whose office this is, with what it defers there; one to count with only has none, and so no systems.
domain::Organisation organisationOf(const rulebook::Rulebook &rules, const QString &office)
{
    const QList<domain::Organisation> all = rules.organisations();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&office](const domain::Organisation &one) { return one.office(office); });
    if (found == all.cend())
        return {};
    domain::Organisation organisation = *found;
    organisation.deferrals = rules.retentionRules(office).value_or(rulebook::RetentionRules()).deferrals;
    return organisation;
}

Result<void> change(store::Transaction &transaction, const TaskRecord &task, const Row &row)
{
    return transaction.update(tables::tasks, task.id.value(), -1, row);
}

Result<void> end(store::Transaction &transaction, const TaskRecord &task)
{
    SystemTaskKey key = *domain::systemTaskKey(task);
    key.standing = Standing::Ended;
    return change(transaction, task, Row().set("state", u"done"_s).set("result", u"not-applicable"_s).set("own_task", key.text()));
}

SystemTaskKey keyOf(const PlannedTask &planned)
{
    TaskRecord task;
    task.system = planned.system;
    task.ownTask = planned.key;
    return *domain::systemTaskKey(task);
}

// The task of this work with that state and standing.
const TaskRecord *taskOf(const CaseFile &file, const SystemTaskKey &wanted, bool isOpen, Standing standing)
{
    const auto found = std::find_if(file.tasks.cbegin(), file.tasks.cend(), [&](const TaskRecord &task) {
        const auto key = domain::systemTaskKey(task);
        return key && (task.state == "open"_L1) == isOpen && key->standing == standing && key->isSameWork(wanted);
    });
    return found == file.tasks.cend() ? nullptr : &*found;
}

// Brings the tasks of one case to what is planned.
class Follower {
public:
    Follower(const Desk &desk, store::Transaction &transaction, const CaseFile &file, const domain::Office &office)
        : m_desk(desk), m_transaction(transaction), m_file(file), m_office(office) {}

    Result<bool> follow(const QList<PlannedTask> &planned)
    {
        bool isChanged = false;
        for (const TaskRecord &task : m_file.tasks) {
            const auto key = domain::systemTaskKey(task);
            const auto isSame = [&key](const PlannedTask &one) { return keyOf(one).isSameWork(*key); };
            if (!key || task.state != "open"_L1 || std::any_of(planned.cbegin(), planned.cend(), isSame))
                continue;
            CASEBOOK_CHECK(end(m_transaction, task));
            isChanged = true;
        }
        for (const PlannedTask &one : planned) {
            CASEBOOK_TRY(const bool isMoved, take(one));
            isChanged = isChanged || isMoved;
        }
        return isChanged;
    }

private:
    // Working days are those of the office.
    Result<QDate> counted(const QDate &from, const QString &rule) const
    {
        CASEBOOK_TRY(const domain::Deadline deadline, m_desk.rules.computeDeadline(m_office, {u"eu-1182"_s, rule, domain::Receipt::on(from), false, {}, {}}));
        return deadline.due;
    }

    // Its share of the time of the case; invalid while the case has none.
    Result<QDate> share(const PlannedTask &planned) const
    {
        return planned.from.isValid() ? counted(planned.from, planned.rule) : Result<QDate>(QDate());
    }

    Result<QDate> firstDue(const PlannedTask &planned) const
    {
        CASEBOOK_TRY(const QDate share, this->share(planned));
        CASEBOOK_TRY(const QDate notice, counted(todayAt(m_office, m_desk.clock), planned.notice));
        return share.isValid() ? std::max(share, notice) : notice;
    }

    Result<bool> take(const PlannedTask &planned)
    {
        const SystemTaskKey key = keyOf(planned);
        if (const TaskRecord *open = taskOf(m_file, key, true, Standing::Counts))
            return keep(*open, planned);
        CASEBOOK_TRY(const QDate due, firstDue(planned));
        if (const TaskRecord *ended = taskOf(m_file, key, false, Standing::Ended)) {
            CASEBOOK_CHECK(change(m_transaction, *ended, Row().set("state", u"open"_s).set("result", QString()).set("due_on", value(due)).set("own_task", planned.key)));
            return true;
        }
        TaskRecord task;
        task.title = planned.title.in(m_file.language);
        task.assignee = planned.assignee;
        task.system = planned.system;
        task.ownTask = planned.key;
        task.due = due;
        CaseFile file = m_file;
        QStringList findings;
        CASEBOOK_CHECK(Parts(m_desk, m_transaction, file, findings).addTask(task));
        return true;
    }

    // Whoever was given a day keeps it at the least.
    Result<bool> keep(const TaskRecord &task, const PlannedTask &planned)
    {
        CASEBOOK_TRY(const QDate share, this->share(planned));
        const bool isLater = share.isValid() && (!task.due.isValid() || task.due < share);
        if (task.ownTask == planned.key && !isLater)
            return false;
        CASEBOOK_CHECK(change(m_transaction, task, Row().set("own_task", planned.key).set("due_on", value(isLater ? share : task.due))));
        return true;
    }

    const Desk &m_desk;
    store::Transaction &m_transaction;
    const CaseFile &m_file;
    const domain::Office &m_office;
};

}

Result<bool> keepSystemTasks(const Desk &desk, store::Transaction &transaction, const CaseFile &file)
{
    CASEBOOK_TRY(const domain::Kind *kind, desk.rules.kind(file.kind));
    const bool asksSystems = std::any_of(kind->tasks.cbegin(), kind->tasks.cend(), [](const domain::OwnTask &task) { return !task.work.isEmpty(); });
    if (!asksSystems)
        return false;
    CASEBOOK_TRY(const domain::Office *office, desk.rules.office(file.office));
    return Follower(desk, transaction, file, *office).follow(domain::systemTasks(*kind, file, organisationOf(desk.rules, file.office)));
}

Result<void> endSystemTasks(store::Transaction &transaction, const CaseFile &file)
{
    for (const TaskRecord &task : file.tasks)
        if (task.state == "open"_L1 && domain::isSystemTask(task))
            CASEBOOK_CHECK(end(transaction, task));
    return {};
}

Result<void> setAsideSystemTasks(store::Transaction &transaction, const CaseFile &file)
{
    for (const TaskRecord &task : file.tasks) {
        auto key = domain::systemTaskKey(task);
        if (!key || key->standing == Standing::Earlier)
            continue;
        key->standing = Standing::Earlier;
        CASEBOOK_CHECK(change(transaction, task, Row().set("own_task", key->text())));
    }
    return {};
}

}
