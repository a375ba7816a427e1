// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retention/minimisation.h"

#include "app/domain/retention/deletionplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

QStringList openHolds(const QList<RetentionClass> &files, const FileFacts &facts)
{
    QStringList numbers;
    for (const RetentionHold &hold : facts.holds) {
        const auto isOnFile = [&hold](const RetentionClass &kept) { return hold.dataClass.isEmpty() || hold.dataClass == kept.id; };
        if (!hold.to.isValid() && std::any_of(files.cbegin(), files.cend(), isOnFile))
            numbers << hold.number;
    }
    return numbers;
}

QStringList obstacles(const FileFacts &facts, bool isHeld)
{
    QStringList reasons;
    if (!facts.closed.isValid())
        reasons << u"not-closed"_s;
    if (isHeld)
        reasons << u"hold"_s;
    if (facts.runningClocks > 0)
        reasons << u"clock"_s;
    if (facts.openTasks > 0)
        reasons << u"task"_s;
    if (facts.openLinks > 0)
        reasons << u"linked"_s;
    return reasons;
}

// The later of all ends; what may not go before the end of a day may go on the next. Invalid while a hold is open.
base::Result<QDate> dayOf(const QList<RetentionClass> &files, const HoldRule &holdRule, const FileFacts &facts)
{
    QDate day;
    for (const RetentionClass &kept : files) {
        CASEBOOK_TRY(const Retention retention, computeRetention({kept, holdRule, facts.country, facts.closed, {}, facts.received, holdsOn(kept.id, facts.holds)}));
        if (!retention.due.isValid())
            return QDate();
        const QDate end = kept.bound == RetentionBound::Min ? retention.due.addDays(1) : retention.due;
        day = day.isValid() ? std::max(day, end) : end;
    }
    return day;
}

}

QString name(MinimisationState state)
{
    switch (state) {
    case MinimisationState::NoRule: return u"no-rule"_s;
    case MinimisationState::NotDue: return u"not-due"_s;
    case MinimisationState::Due: return u"due"_s;
    case MinimisationState::Blocked: return u"blocked"_s;
    case MinimisationState::Done: return u"done"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QList<RetentionClass> fileClasses(const QList<RetentionClass> &classes, const FileFacts &facts)
{
    QList<RetentionClass> files;
    std::copy_if(classes.cbegin(), classes.cend(), std::back_inserter(files), [&facts](const RetentionClass &kept) {
        return kept.isDutyIn(facts.country) && kept.file && kept.file->isFor(facts.kind, facts.regime);
    });
    std::stable_partition(files.begin(), files.end(), [](const RetentionClass &kept) { return !kept.file->goes.isEmpty(); });
    return files;
}

QList<RetentionHold> retentionHolds(const QList<Hold> &holds)
{
    QList<RetentionHold> all;
    for (const Hold &hold : holds)
        all.append({hold.from, hold.released, hold.number, hold.dataClass});
    return all;
}

QDate normalDay(const QList<RetentionClass> &classes, const FileFacts &facts)
{
    const QList<RetentionClass> files = fileClasses(classes, facts);
    if (!facts.closed.isValid() || files.isEmpty() || files.constFirst().file->goes.isEmpty())
        return {};
    QDate day;
    for (const RetentionClass &kept : files) {
        const bool isFromClosing = std::find(kept.starts.cbegin(), kept.starts.cend(), RetentionStart::Closed) != kept.starts.cend();
        const QDate end = periodEnd(kept, isFromClosing ? facts.closed : facts.received);
        const QDate first = kept.bound == RetentionBound::Min ? end.addDays(1) : end;
        day = day.isValid() ? std::max(day, first) : first;
    }
    return day;
}

base::Result<Minimisation> minimisation(const QList<RetentionClass> &classes, const HoldRule &holdRule, const FileFacts &facts, const QDate &today)
{
    Minimisation answer;
    const QList<RetentionClass> files = fileClasses(classes, facts);
    if (files.isEmpty() || files.constFirst().file->goes.isEmpty())
        return answer;
    answer.goes = files.constFirst().file->goes;
    answer.rule = files.constFirst().rule();
    answer.source = files.constFirst().source;
    answer.holds = openHolds(files, facts);
    answer.reasons = obstacles(facts, !answer.holds.isEmpty());
    if (facts.closed.isValid()) {
        CASEBOOK_TRY(answer.on, dayOf(files, holdRule, facts));
    }
    if (facts.closed.isValid() && facts.minimised.isValid() && facts.minimised >= facts.closed) {
        answer.state = MinimisationState::Done;
        answer.reasons.clear();
        answer.holds.clear();
    } else if (!answer.reasons.isEmpty()) {
        answer.state = MinimisationState::Blocked;
    } else {
        answer.state = today >= answer.on ? MinimisationState::Due : MinimisationState::NotDue;
    }
    return answer;
}

}
