// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/tasks/owntask.h"

#include "app/domain/gate.h"
#include "app/domain/systems/system.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

QDate firstDay(const QJsonObject &details, const QStringList &facts)
{
    for (const QString &fact : facts) {
        const QDate day = QDate::fromString(details.value(fact).toString(), Qt::ISODate);
        if (day.isValid())
            return day;
    }
    return {};
}

bool isSettled(const OwnTask &task, const CaseItem &item)
{
    return !task.unlessFact.isEmpty() && !factValues(item.details.value(task.unlessFact)).isEmpty();
}

QList<CaseItem> meantItems(const OwnTask &task, const CaseFile &file)
{
    QList<CaseItem> items = file.itemsOf(task.list);
    items.removeIf([&task](const CaseItem &item) { return !isMeant(task, item); });
    return items;
}

void addEach(QList<PlannedTask> &planned, const OwnTask &task, const QList<CaseItem> &items)
{
    for (const CaseItem &item : items)
        planned.append({u"%1:%2"_s.arg(task.id).arg(item.id.value()), task.title, firstDay(item.details, task.dueFacts), task.dueRule, isSettled(task, item), task.source});
}

}

bool isAsked(const Kind &kind, const OwnTask &task, const CaseFile &file)
{
    return task.states.contains(file.state) && (task.onlyIfFact.isEmpty() || isFactOneOf(kind, file, task.onlyIfFact, task.onlyIfValues));
}

bool isMeant(const OwnTask &task, const CaseItem &item)
{
    if (task.where.isEmpty())
        return true;
    const QStringList values = factValues(item.details.value(task.where));
    return std::any_of(values.cbegin(), values.cend(), [&task](const QString &value) { return task.is.contains(value); });
}

QList<PlannedTask> ownTasks(const Kind &kind, const CaseFile &file)
{
    QList<PlannedTask> planned;
    for (const OwnTask &task : kind.tasks) {
        if (!task.work.isEmpty() || !isAsked(kind, task, file))
            continue;
        const QList<CaseItem> items = meantItems(task, file);
        if (task.isForEach) {
            addEach(planned, task, items);
            continue;
        }
        if (!task.list.isEmpty() && items.isEmpty())
            continue;
        const bool isDone = !items.isEmpty() && std::all_of(items.cbegin(), items.cend(), [&task](const CaseItem &item) { return isSettled(task, item); });
        planned.append({task.id, task.title, firstDay(file.details, task.dueFacts), task.dueRule, isDone, task.source});
    }
    return planned;
}

QString systemTaskTitle(const OwnTask &task, const QString &system, const QString &language)
{
    return u"%1: %2"_s.arg(task.title.in(language), system);
}

QString taskTitle(const Kind &kind, const TaskRecord &task, const QString &language, const SystemRegister *systems)
{
    const QString id = task.ownTask.section(u':', 0, 0);
    const auto own = std::find_if(kind.tasks.cbegin(), kind.tasks.cend(), [&id](const OwnTask &one) { return one.id == id; });
    if (own == kind.tasks.cend())
        return task.title;
    if (own->work.isEmpty())
        return own->title.in(language);
    // Of a system that the register no longer has, the title tells more than an id.
    return systems && systems->system(task.system) ? systemTaskTitle(*own, systemLabel(systems, task.system, language), language) : task.title;
}

void nameTasks(const Kind &kind, CaseFile &file, const QString &language, const SystemRegister *systems)
{
    for (TaskRecord &task : file.tasks) {
        task.title = taskTitle(kind, task, language, systems);
        const System *system = systems && !task.ownTask.isEmpty() ? systems->system(task.system) : nullptr;
        // Somebody else may have been asked since; only the function is translated.
        if (system && (task.assignee == system->owner.in(u"en"_s) || task.assignee == system->owner.in(u"de"_s)))
            task.assignee = system->owner.in(language);
    }
}

}
