// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/tasks/systemtask.h"

#include "app/domain/gate.h"
#include "app/domain/organisation.h"
#include "app/domain/period.h"
#include "app/domain/systems/system.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

using Standing = SystemTaskKey::Standing;

const QString searching = u"search"_s;

QString word(Standing standing)
{
    switch (standing) {
    case Standing::Counts: return {};
    case Standing::Ended: return u"ended"_s;
    case Standing::Earlier: return u"earlier"_s;
    }
    return {};
}

const OwnTask *ownTask(const Kind &kind, const QString &id)
{
    const auto found = std::find_if(kind.tasks.cbegin(), kind.tasks.cend(), [&id](const OwnTask &one) { return one.id == id; });
    return found == kind.tasks.cend() ? nullptr : &*found;
}

// Plans the work of one case.
class Planner {
public:
    Planner(const Kind &kind, const CaseFile &file, const Organisation &organisation) : m_kind(kind), m_file(file), m_organisation(organisation)
    {
        const State *state = kind.state(file.state);
        m_isDecided = state && (state->phase == Phase::Deliver || state->phase == Phase::Aftercare || state->phase == Phase::Closed);
        for (const ClockRecord &clock : file.clocks)
            if (clock.isMain && (clock.state == "running"_L1 || clock.state == "paused"_L1) && clock.due.isValid() && (!m_due.isValid() || clock.due < m_due))
                m_due = clock.due;
    }

    QList<PlannedTask> run()
    {
        QList<PlannedTask> planned;
        for (const bool isSearch : {true, false})
            for (const OwnTask &task : m_kind.tasks)
                if (!task.work.isEmpty() && (task.work == searching) == isSearch && isAsked(m_kind, task, m_file))
                    addFor(task, planned);
        return planned;
    }

private:
    void addFor(const OwnTask &task, QList<PlannedTask> &planned)
    {
        for (const System &system : m_organisation.systems->systems) {
            if (!system.does.contains(task.work))
                continue;
            QList<ServedLine> lines;
            for (const CaseItem &item : m_file.itemsOf(task.list)) {
                const ServedLine line{item.id, heldOf(system, factValues(item.details.value(task.classFact)))};
                if (isAskedOf(system, task, item) && (task.work == searching || isFound(system, item.id, planned)) && !isFinished(task, system, line))
                    lines << line;
            }
            if (!lines.isEmpty())
                planned << made(task, system, lines);
        }
    }

    bool isAskedOf(const System &system, const OwnTask &task, const CaseItem &item) const
    {
        return isMeant(task, item) && isWorkedOn(task, item) && system.holdsAny(factValues(item.details.value(task.classFact))) && !isDeferred(task, item, system);
    }

    static QStringList heldOf(const System &system, QStringList classes)
    {
        classes.removeIf([&system](const QString &one) { return !system.dataClasses.contains(one); });
        return classes;
    }

    // A search for this line that is not finished comes first; where it came to nothing, nothing is left to do. One that nobody asks
    // for holds nothing up.
    bool isFound(const System &system, ItemId item, const QList<PlannedTask> &planned) const
    {
        const auto isWaiting = [&](const PlannedTask &one) { return one.work == searching && one.system == system.id && one.items.contains(item); };
        if (std::any_of(planned.cbegin(), planned.cend(), isWaiting))
            return false;
        bool wasSearched = false;
        for (const TaskRecord &task : m_file.tasks) {
            const auto key = systemTaskKey(task);
            const bool isDone = key && key->standing == Standing::Counts && task.state != "open"_L1;
            if (!isDone || key->system != system.id || !key->serves(item) || !isSearch(m_kind, task))
                continue;
            if (task.result != "not-found"_L1 && task.result != "not-applicable"_L1)
                return true;
            wasSearched = true;
        }
        return !wasSearched;
    }

    // By all the tasks of this work together: what was done for one class of data is not done for another.
    bool isFinished(const OwnTask &task, const System &system, const ServedLine &asked) const
    {
        const SystemTaskKey work{task.id, system.id, {}};
        QStringList left = asked.classes.isEmpty() ? system.dataClasses : asked.classes;
        for (const TaskRecord &record : m_file.tasks) {
            const auto key = systemTaskKey(record);
            if (!key || record.state == "open"_L1 || key->standing != Standing::Counts || !key->isSameWork(work))
                continue;
            for (const ServedLine &line : key->lines) {
                if (line.id == asked.id && line.classes.isEmpty())
                    return true;
                if (line.id == asked.id)
                    left.removeIf([&line](const QString &one) { return line.classes.contains(one); });
            }
        }
        return left.isEmpty();
    }

    bool isWorkedOn(const OwnTask &task, const CaseItem &item) const
    {
        if (item.text("role-decision"_L1) == "processor"_L1)
            return false;
        if (task.list != m_kind.outcomeList)
            return true;
        const QString outcome = item.text("outcome"_L1);
        const Outcome *decided = m_kind.outcome(outcome);
        return decided ? decided->needsAction : !m_isDecided;
    }

    bool isDeferred(const OwnTask &task, const CaseItem &item, const System &system) const
    {
        if (task.work != "erase"_L1)
            return false;
        return std::any_of(m_organisation.deferrals.cbegin(), m_organisation.deferrals.cend(), [&](const DeferralRule &rule) {
            return rule.kind == m_kind.id && rule.list == task.list && defers(rule, item)
                && std::any_of(rule.items.cbegin(), rule.items.cend(), [&system](const DeferredItem &one) { return one.system == system.id; });
        });
    }

    PlannedTask made(const OwnTask &task, const System &system, const QList<ServedLine> &lines) const
    {
        PlannedTask planned;
        planned.key = SystemTaskKey{task.id, system.id, lines}.text();
        QHash<QString, QString> titles;
        for (const QString &language : {u"en"_s, u"de"_s})
            titles.insert(language, systemTaskTitle(task, system.label.in(language), language));
        planned.title = LocalText(titles);
        const SystemDue due = systemDue(task.dueRule).value_or(SystemDue());
        if (due.sharePercent > 0 && m_due.isValid() && m_file.received.isValid()) {
            planned.from = m_file.received;
            planned.rule = u"days:%1"_s.arg(std::max<qint64>(1, m_file.received.daysTo(m_due) * due.sharePercent / 100));
        }
        planned.notice = due.notice;
        planned.source = task.source;
        planned.work = task.work;
        planned.system = system.id;
        for (const ServedLine &line : lines)
            planned.items << line.id;
        planned.assignee = system.assignee(m_file.language);
        return planned;
    }

    const Kind &m_kind;
    const CaseFile &m_file;
    const Organisation &m_organisation;
    bool m_isDecided = false;
    QDate m_due;  // of the case, by its clocks
};

}

QString SystemTaskKey::text() const
{
    QStringList served;
    for (const ServedLine &line : lines) {
        const QString number = QString::number(line.id.value());
        served << (line.classes.isEmpty() ? number : number + u'=' + line.classes.join(u','));
    }
    QStringList parts{task, system, served.join(u'+')};
    if (standing != Standing::Counts)
        parts << word(standing);
    return parts.join(u':');
}

bool SystemTaskKey::serves(ItemId line) const
{
    return std::any_of(lines.cbegin(), lines.cend(), [line](const ServedLine &one) { return one.id == line; });
}

std::optional<SystemTaskKey> systemTaskKey(const TaskRecord &task)
{
    const QStringList parts = task.ownTask.split(u':');
    if (task.system.isEmpty() || task.isDeletion() || parts.size() < 3)
        return std::nullopt;
    SystemTaskKey key{parts[0], parts[1], {}};
    for (const QString &served : parts[2].split(u'+', Qt::SkipEmptyParts))
        key.lines << ServedLine{ItemId(served.section(u'=', 0, 0).toLongLong()), served.section(u'=', 1).split(u',', Qt::SkipEmptyParts)};
    for (const Standing standing : {Standing::Ended, Standing::Earlier})
        if (parts.value(3) == word(standing))
            key.standing = standing;
    return key;
}

bool isSystemTask(const TaskRecord &task)
{
    return systemTaskKey(task).has_value();
}

std::optional<SystemDue> systemDue(const QString &rule)
{
    SystemDue due;
    if (rule.startsWith("share:"_L1)) {
        due.sharePercent = rule.section(u'|', 0, 0).mid(6).toInt();
        due.notice = rule.section(u'|', 1);
        if (due.sharePercent < 1 || due.sharePercent > 100)
            return std::nullopt;
    } else {
        due.notice = rule;
    }
    return period(due.notice) ? std::optional(due) : std::nullopt;
}

QList<PlannedTask> systemTasks(const Kind &kind, const CaseFile &file, const Organisation &organisation)
{
    return organisation.systems ? Planner(kind, file, organisation).run() : QList<PlannedTask>();
}

QList<int> servedLines(const Kind &kind, const CaseFile &file, const TaskRecord &task)
{
    QList<int> places;
    const auto key = systemTaskKey(task);
    const OwnTask *own = key ? ownTask(kind, key->task) : nullptr;
    if (!own)
        return places;
    const QList<CaseItem> items = file.itemsOf(own->list);
    for (qsizetype i = 0; i < items.size(); ++i)
        if (key->serves(items[i].id))
            places << static_cast<int>(i) + 1;
    return places;
}

bool isSearch(const Kind &kind, const TaskRecord &task)
{
    const auto key = systemTaskKey(task);
    const OwnTask *own = key ? ownTask(kind, key->task) : nullptr;
    return own && own->work == searching;
}

bool givesGround(const Kind &kind, const QString &note)
{
    const QString text = note.trimmed();
    const Ground *ground = kind.ground(text.section(u':', 0, 0).trimmed());
    return (ground && ground->id != "other"_L1) || text.size() >= leastGround;
}

QStringList openSystemTasks(const CaseFile &file)
{
    QStringList titles;
    for (const TaskRecord &task : file.tasks)
        if (task.state == "open"_L1 && isSystemTask(task))
            titles << task.title;
    return titles;
}

}
