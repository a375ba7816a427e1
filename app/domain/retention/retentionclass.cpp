// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retention/retentionclass.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::domain {

QString name(RetentionStart start)
{
    switch (start) {
    case RetentionStart::Closed: return u"closed"_s;
    case RetentionStart::Issued: return u"issued"_s;
    case RetentionStart::Event: return u"event"_s;
    }
    return {};
}

std::optional<RetentionStart> retentionStart(const QString &text)
{
    using enum RetentionStart;
    for (const RetentionStart candidate : {Closed, Issued, Event}) {
        if (name(candidate) == text)
            return candidate;
    }
    return std::nullopt;
}

QString name(RetentionBound bound)
{
    switch (bound) {
    case RetentionBound::Max: return u"max"_s;
    case RetentionBound::Min: return u"min"_s;
    }
    return {};
}

std::optional<RetentionBound> retentionBound(const QString &text)
{
    using enum RetentionBound;
    for (const RetentionBound candidate : {Max, Min}) {
        if (name(candidate) == text)
            return candidate;
    }
    return std::nullopt;
}

const HoldGround *HoldRule::ground(const QString &id) const
{
    const auto found = std::find_if(grounds.cbegin(), grounds.cend(), [&id](const HoldGround &one) { return one.id == id; });
    return found == grounds.cend() ? nullptr : &*found;
}

QDate HoldRule::nextReview(const QDate &today) const
{
    return reviewEvery ? endOfPeriod(today, *reviewEvery) : QDate();
}

QDate endOfPeriod(const QDate &from, const Period &period)
{
    switch (period.unit) {
    case PeriodUnit::Days: return from.addDays(period.length);
    case PeriodUnit::Weeks: return from.addDays(7 * period.length);
    case PeriodUnit::Months: return from.addMonths(period.length);
    case PeriodUnit::Years: return from.addYears(period.length);
    case PeriodUnit::Hours:
    case PeriodUnit::WorkingDays: break;  // no pack is read that says so
    }
    Q_UNREACHABLE();
    return {};
}

}
