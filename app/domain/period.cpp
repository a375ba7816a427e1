// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/period.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace casebook::domain {

QString name(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Hours: return u"hours"_s;
    case PeriodUnit::Days: return u"days"_s;
    case PeriodUnit::WorkingDays: return u"working-days"_s;
    case PeriodUnit::Weeks: return u"weeks"_s;
    case PeriodUnit::Months: return u"months"_s;
    case PeriodUnit::Years: return u"years"_s;
    }
    return {};
}

std::optional<PeriodUnit> periodUnit(const QString &text)
{
    using enum PeriodUnit;
    for (const PeriodUnit candidate : {Hours, Days, WorkingDays, Weeks, Months, Years}) {
        if (name(candidate) == text)
            return candidate;
    }
    return std::nullopt;
}

int longest(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Hours: return 876000;
    case PeriodUnit::Days: return 36500;
    case PeriodUnit::WorkingDays: return 2600;
    case PeriodUnit::Weeks: return 5200;
    case PeriodUnit::Months: return 1200;
    case PeriodUnit::Years: return 100;
    }
    return 0;
}

QString name(const Period &period)
{
    return name(period.unit) + u':' + QString::number(period.length);
}

std::optional<Period> period(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const std::optional<PeriodUnit> unit = periodUnit(text.left(colon));
    const QString digits = text.mid(colon + 1);
    const bool isPlain = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (colon < 0 || !unit || !isPlain || digits.isEmpty() || digits.size() > 6 || digits.startsWith(u'0'))
        return std::nullopt;
    const int length = digits.toInt();
    if (length > longest(*unit))
        return std::nullopt;
    return Period{length, *unit};
}

}
