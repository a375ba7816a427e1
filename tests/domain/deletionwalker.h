// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/retention/deletionplan.h"

#include <vector>

namespace casebook::tests {

// The same question answered by walking from day to day and asking of each whether the data may be there and whether they must: no
// sum of dates, no index, no rule taken from the planner.
class DeletionWalker {
public:
    DeletionWalker(QList<domain::RetentionClass> classes, domain::HoldRule holdRule, QList<domain::PlannedHold> holds)
        : m_classes(std::move(classes)), m_holdRule(std::move(holdRule)), m_holds(std::move(holds)) {}

    struct Answer {
        QString state;
        QDate mayFrom;
        QDate mustBy;
    };

    Answer walk(const domain::StoredItem &item, const QDate &today, bool hasOpenCase) const
    {
        QDate released;
        for (const domain::PlannedHold &hold : m_holds) {
            if (!isOn(hold, item))
                continue;
            if (!hold.to.isValid())
                return {QStringLiteral("held"), {}, {}};
            if (!released.isValid() || hold.to > released)
                released = hold.to;
        }
        if (hasOpenCase)
            return {QStringLiteral("held"), {}, {}};
        QDate first;
        std::vector<std::pair<bool, QDate>> ends;  // whether it is a minimum, and its last day
        for (const domain::RetentionClass &kept : m_classes) {
            if (!item.classes.contains(kept.id) || (!kept.countries.isEmpty() && !kept.countries.contains(item.country)))
                continue;
            const QDate start = startOf(kept, item);
            if (!start.isValid())
                return {QStringLiteral("unknown-start"), {}, {}};
            first = !first.isValid() || start < first ? start : first;
            ends.emplace_back(kept.bound == domain::RetentionBound::Min, walkedEnd(kept, start));
        }
        if (ends.empty())
            return {QStringLiteral("unknown-start"), {}, {}};
        return days(first, ends, released, today);
    }

private:
    Answer days(const QDate &first, const std::vector<std::pair<bool, QDate>> &ends, const QDate &released, const QDate &today) const
    {
        Answer answer;
        QDate lastForbidden;
        QDate lastAllowed;
        bool isByMaximum = false;   // on the last day
        bool isLastedOut = released.isValid();  // by the hold: the day before its release nothing else forbade it, and no maximum reached that day
        for (QDate day = std::min(first, released.isValid() ? released : first); day < first.addYears(40); day = day.addDays(1)) {
            bool isWithinMinimum = false;
            bool isWithinMaximum = false;
            for (const auto &[isMinimum, end] : ends)
                (isMinimum ? isWithinMinimum : isWithinMaximum) |= day <= end;
            const bool isForbidden = isWithinMinimum || (released.isValid() && day < released);
            if (isForbidden)
                lastForbidden = day;
            if (isWithinMaximum || isForbidden) {
                lastAllowed = day;
                isByMaximum = isWithinMaximum && !isForbidden;
            }
            if ((day == released && isWithinMaximum) || (day.addDays(1) == released && isWithinMinimum) || (day >= released && isWithinMinimum))
                isLastedOut = false;
        }
        const bool isEverForbidden = released.isValid() || std::any_of(ends.begin(), ends.end(), [](const auto &end) { return end.first; });
        if (isEverForbidden)
            answer.mayFrom = lastForbidden.isValid() ? lastForbidden.addDays(1) : released;
        // A maximum is over with its last day, whatever forbids is over with the day after it.
        answer.mustBy = isLastedOut ? graced(released) : isByMaximum ? lastAllowed : lastForbidden.addDays(1);
        answer.state = answer.mayFrom.isValid() && today < answer.mayFrom ? QStringLiteral("kept") : today < answer.mustBy ? QStringLiteral("free") : QStringLiteral("due");
        return answer;
    }

    QDate graced(const QDate &released) const
    {
        QDate day = released;
        for (int i = 0; m_holdRule.afterRelease && i < m_holdRule.afterRelease->length; ++i)
            day = day.addDays(1);  // the walker knows rules in days only
        return day;
    }
    static bool isOn(const domain::PlannedHold &hold, const domain::StoredItem &item)
    {
        if (!hold.dataClass.isEmpty() && !item.classes.contains(hold.dataClass))
            return false;
        switch (hold.scope) {
        case domain::HoldScope::Case: return hold.subject == item.caseNumber && !hold.subject.isEmpty();
        case domain::HoldScope::Person: return hold.subject == item.person && !hold.subject.isEmpty();
        case domain::HoldScope::Account: return hold.subject == item.account && !hold.subject.isEmpty();
        case domain::HoldScope::Matter: return hold.subject == item.matter && !hold.subject.isEmpty();
        case domain::HoldScope::Class: return !hold.dataClass.isEmpty();
        }
        return false;
    }
    static QDate startOf(const domain::RetentionClass &kept, const domain::StoredItem &item)
    {
        for (const domain::RetentionStart start : kept.starts) {
            const QDate day = start == domain::RetentionStart::Closed ? item.closed : start == domain::RetentionStart::Issued ? item.issued : item.event;
            if (day.isValid())
                return day;
        }
        return {};
    }
    static QDate walkedEnd(const domain::RetentionClass &kept, QDate day)
    {
        while (kept.isFromYearEnd && !(day.month() == 12 && day.day() == 31))
            day = day.addDays(1);
        if (kept.period.unit == domain::PeriodUnit::Days) {
            for (int i = 0; i < kept.period.length; ++i)
                day = day.addDays(1);
            return day;
        }
        int left = kept.period.length * (kept.period.unit == domain::PeriodUnit::Years ? 12 : 1);
        const int wanted = day.day();
        while (left > 0) {
            day = day.addDays(1);
            if (day.day() == 1)
                --left;
        }
        while (day.day() != wanted && day.addDays(1).month() == day.month())
            day = day.addDays(1);
        return day;
    }

    QList<domain::RetentionClass> m_classes;
    domain::HoldRule m_holdRule;
    QList<domain::PlannedHold> m_holds;
};

}
