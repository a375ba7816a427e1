// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retention/deletionplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

QDate startOf(const StoredItem &item, RetentionStart start)
{
    switch (start) {
    case RetentionStart::Closed: return item.closed;
    case RetentionStart::Issued: return item.issued;
    case RetentionStart::Event: return item.event;
    }
    return {};
}

QDate firstStart(const StoredItem &item, const RetentionClass &kept)
{
    for (const RetentionStart start : kept.starts)
        if (const QDate day = startOf(item, start); day.isValid())
            return day;
    return {};
}

QDate later(const QDate &one, const QDate &other)
{
    return !one.isValid() || other > one ? other : one;
}

}

QString name(DeletionState state)
{
    switch (state) {
    case DeletionState::Due: return u"due"_s;
    case DeletionState::Free: return u"free"_s;
    case DeletionState::Kept: return u"kept"_s;
    case DeletionState::Held: return u"held"_s;
    case DeletionState::UnknownStart: return u"unknown-start"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QDate periodEnd(const RetentionClass &kept, const QDate &start)
{
    return endOfPeriod(kept.isFromYearEnd ? QDate(start.year(), 12, 31) : start, kept.period);
}

// Where the periods of an item end; invalid where none of that kind applies.
struct DeletionPlanner::Ends {
    QDate least;  // last day of the longest minimum
    QDate most;   // last day of the longest maximum
};

DeletionPlanner::DeletionPlanner(const QMap<QString, RetentionClass> &classes, const HoldRule &holdRule) : m_classes(classes), m_holdRule(holdRule) {}

void DeletionPlanner::addHold(const PlannedHold &hold)
{
    m_bySubject[{static_cast<int>(hold.scope), hold.scope == HoldScope::Class ? hold.dataClass : hold.subject}].append(m_holds.size());
    m_holds.append(hold);
}

void DeletionPlanner::addOpenCase(const QString &person, const QString &number)
{
    if (!person.isEmpty())
        m_openCases.insert(person, number);
}

DeletionPlanner::Ends DeletionPlanner::endsOf(const StoredItem &item, PlannedDeletion &planned) const
{
    Ends ends;
    QDate latest;
    for (const QString &id : item.classes) {
        const auto found = m_classes.constFind(id);
        if (found == m_classes.cend() || !found->isDutyIn(item.country))
            continue;
        const QDate start = firstStart(item, *found);
        if (!start.isValid()) {
            planned.missing += found->starts;
            continue;
        }
        const QDate end = periodEnd(*found, start);
        QDate &longest = found->bound == RetentionBound::Min ? ends.least : ends.most;
        longest = later(longest, end);
        if (!latest.isValid() || end > latest) {
            latest = end;
            planned.rule = found->rule();
            planned.source = found->source;
        }
    }
    return ends;
}

void DeletionPlanner::weighHold(const PlannedHold &hold, const StoredItem &item, PlannedDeletion &planned, QDate &released, QStringList &over) const
{
    if (!hold.dataClass.isEmpty() && !item.classes.contains(hold.dataClass))
        return;
    if (!hold.to.isValid()) {
        planned.holds << hold.number;
    } else {
        released = later(released, hold.to);
        over << hold.number;
    }
}

// The day of the last release, and in `planned` what is in force.
QDate DeletionPlanner::weighHolds(const StoredItem &item, PlannedDeletion &planned) const
{
    QDate released;
    QStringList over;
    const auto weigh = [&](HoldScope scope, const QString &subject) {
        const auto found = subject.isEmpty() ? m_bySubject.cend() : m_bySubject.constFind({static_cast<int>(scope), subject});
        if (found != m_bySubject.cend())
            for (const qsizetype place : *found)
                weighHold(m_holds[place], item, planned, released, over);
    };
    weigh(HoldScope::Case, item.caseNumber);
    weigh(HoldScope::Person, item.person);
    weigh(HoldScope::Account, item.account);
    weigh(HoldScope::Matter, item.matter);
    for (const QString &id : item.classes)
        weigh(HoldScope::Class, id);
    if (planned.holds.isEmpty())
        planned.holds = over;
    else
        released = QDate();
    return released;
}

PlannedDeletion DeletionPlanner::plan(const StoredItem &item, const QDate &today) const
{
    PlannedDeletion planned;
    const Ends ends = endsOf(item, planned);
    const QDate released = m_holds.isEmpty() ? QDate() : weighHolds(item, planned);
    planned.openCase = m_openCases.value(item.person);
    const bool isInForce = !planned.holds.isEmpty() && !released.isValid();
    if (isInForce || !planned.openCase.isEmpty()) {
        planned.state = DeletionState::Held;
        return planned;
    }
    if (!planned.missing.isEmpty() || (!ends.least.isValid() && !ends.most.isValid()))
        return planned;
    const QDate after = ends.least.isValid() ? ends.least.addDays(1) : QDate();
    const QDate normal = later(after, ends.most);
    if (!released.isValid() || released <= (after.isValid() ? after : normal))
        planned.holds.clear();  // over before it could move a day
    planned.mayFrom = later(after, released);
    planned.mustBy = normal;
    if (released.isValid() && released > normal)
        planned.mustBy = m_holdRule.afterRelease ? endOfPeriod(released, *m_holdRule.afterRelease) : released;
    if (planned.mayFrom.isValid() && today < planned.mayFrom)
        planned.state = DeletionState::Kept;
    else
        planned.state = today < planned.mustBy ? DeletionState::Free : DeletionState::Due;
    return planned;
}

DeletionPlan DeletionPlanner::plan(const QList<StoredItem> &items, const QDate &today) const
{
    DeletionPlan whole;
    whole.items.reserve(items.size());
    for (const StoredItem &item : items)
        whole.items.append(plan(item, today));
    for (const PlannedHold &hold : m_holds)
        if (!hold.to.isValid() && (!hold.review.isValid() || hold.review < today))
            whole.withoutReview << hold.number;
    return whole;
}

}
