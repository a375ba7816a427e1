// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retention/deferral.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

// The latest day on which a line of this rule was carried out; nothing when none was decided so.
std::optional<QDate> decidedOn(const DeferralRule &rule, const CaseFile &file, const QDate &today)
{
    std::optional<QDate> latest;
    for (const CaseItem &line : file.itemsOf(rule.list)) {
        if (!defers(rule, line))
            continue;
        const QDate executed = QDate::fromString(line.details.value(rule.dayFact).toString(), Qt::ISODate);
        const QDate day = executed.isValid() ? executed : today;
        latest = latest ? std::max(*latest, day) : day;
    }
    return latest;
}

void add(QList<DeferredDeletion> &deletions, const DeferredItem &item, const QDate &from)
{
    const auto same = std::find_if(deletions.begin(), deletions.end(), [&item](const DeferredDeletion &one) { return one.item.system == item.system && one.item.classes == item.classes; });
    if (same == deletions.end())
        deletions.append({item, from});
    else
        same->from = std::max(same->from, from);
}

}

bool defers(const DeferralRule &rule, const CaseItem &line)
{
    return line.details.value(rule.where).toString() == rule.is && rule.outcomes.contains(line.details.value(rule.outcomeFact).toString());
}

QList<DeferredDeletion> deferredDeletions(const QList<DeferralRule> &rules, const CaseFile &file, const QString &state, const QDate &today)
{
    QList<DeferredDeletion> deletions;
    for (const DeferralRule &rule : rules) {
        if (rule.kind != file.kind || !rule.states.contains(state))
            continue;
        if (const auto day = decidedOn(rule, file, today))
            for (const DeferredItem &item : rule.items)
                add(deletions, item, *day);
    }
    return deletions;
}

PlannedDeletion plannedDeletion(const DeletionRules &rules, const TaskRecord &task, const QList<Hold> &holds, const QString &openCase, const QDate &today)
{
    static const QString theCase = u"case"_s;  // every one of these holds is on it
    DeletionPlanner planner(rules.classes, rules.holdRule);
    for (const Hold &hold : holds)
        planner.addHold({hold.number, HoldScope::Case, theCase, hold.dataClass, hold.from, hold.released, hold.review});
    StoredItem item;
    item.classes = task.dataClass.split(u' ');
    item.system = task.system;
    item.country = rules.country;
    item.closed = item.issued = item.event = task.countedFrom;
    item.caseNumber = item.person = theCase;
    if (!openCase.isEmpty())
        planner.addOpenCase(theCase, openCase);
    return planner.plan(item, today);
}

}
