// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/calendar.h"
#include "app/domain/deadline.h"
#include "app/domain/regime.h"

// Small laws and calendars in plain C++: the domain does not read packs.
namespace samples {

using namespace casebook::domain;
using namespace Qt::StringLiterals;

inline LocalText text(const QString &words)
{
    return LocalText({{u"en"_s, words}, {u"de"_s, words + u" (de)"_s}});
}

inline HolidayRule fixed(const QString &id, int month, int day, int firstYear = 0)
{
    HolidayRule rule;
    rule.id = id;
    rule.label = text(id);
    rule.source = u"act of "_s + id;
    rule.month = month;
    rule.day = day;
    rule.firstYear = firstYear;
    return rule;
}

inline HolidayRule easter(const QString &id, int offset)
{
    HolidayRule rule = fixed(id, 0, 0);
    rule.form = HolidayRule::Form::Easter;
    rule.offset = offset;
    return rule;
}

inline HolidayRule nth(const QString &id, int month, int weekday, int which)
{
    HolidayRule rule = fixed(id, month, 0);
    rule.form = HolidayRule::Form::NthWeekday;
    rule.weekday = weekday;
    rule.nth = which;
    return rule;
}

// The weekday among the seven days that begin with this one.
inline HolidayRule weekdayFrom(const QString &id, int month, int day, int weekday)
{
    HolidayRule rule = fixed(id, month, day);
    rule.form = HolidayRule::Form::WeekdayFrom;
    rule.weekday = weekday;
    return rule;
}

inline HolidayRule dates(const QString &id, const QList<QDate> &days)
{
    HolidayRule rule = fixed(id, 0, 0);
    rule.form = HolidayRule::Form::Dates;
    rule.dates = days;
    return rule;
}

inline HolidayRule once(const QString &id, const QDate &day)
{
    return dates(id, {day});
}

inline HolidayRule observed(HolidayRule rule, const std::array<int, 7> &moves)
{
    rule.moves = moves;
    return rule;
}

inline HolidayRule observed(const HolidayRule &rule, int fromSaturday, int fromSunday)
{
    return observed(rule, {0, 0, 0, 0, 0, fromSaturday, fromSunday});
}

inline HolidayRule except(HolidayRule rule, const QDate &day)
{
    rule.except = {day};
    return rule;
}

inline Calendar berlin()
{
    Calendar calendar;
    calendar.id = u"DE-BE"_s;
    calendar.label = text(u"Berlin"_s);
    calendar.source = u"holiday act"_s;
    calendar.firstYear = 2018;
    calendar.lastYear = 2033;
    calendar.holidays = {fixed(u"new-year"_s, 1, 1), fixed(u"womens-day"_s, 3, 8, 2019), easter(u"good-friday"_s, -2),
                         easter(u"easter-monday"_s, 1), fixed(u"labour-day"_s, 5, 1), easter(u"ascension"_s, 39),
                         easter(u"whit-monday"_s, 50), fixed(u"german-unity"_s, 10, 3), fixed(u"christmas"_s, 12, 25),
                         fixed(u"second-christmas"_s, 12, 26), once(u"liberation"_s, QDate(2025, 5, 8))};
    return calendar;
}

inline Counting europeanCounting()
{
    return {true, u"roll article"_s, 2, u"minimum article"_s};
}

inline DeadlineRule rule(const QString &kind, const Period &period)
{
    DeadlineRule result;
    result.regime = u"sample"_s;
    result.kind = kind;
    result.label = text(kind);
    result.source = u"article of "_s + kind;
    result.period = period;
    result.counting = europeanCounting();
    return result;
}

// Kinds: access (one month, three in total, identity and scope stop it), refusal, breach, opt-out, closure; and plain counting.
inline Regime law()
{
    Regime regime;
    regime.id = u"sample"_s;
    regime.label = text(u"Sample law"_s);
    regime.source = u"sample act"_s;
    regime.validFrom = QDate(2018, 5, 25);
    regime.counting = europeanCounting();
    DeadlineRule access = rule(u"access"_s, {1, PeriodUnit::Months});
    access.extension = ExtensionRule{{3, PeriodUnit::Months}, u"extension article"_s, text(u"longer"_s)};
    access.pauses = {{u"identity"_s, text(u"identity"_s), u"identity article"_s, false, 25},
                     {u"scope"_s, text(u"scope"_s), u"scope recital"_s, false, 25}};
    DeadlineRule closure = rule(u"closure"_s, {1, PeriodUnit::Days});
    closure.form = DeadlineRule::Form::NoClock;
    DeadlineRule optOut = rule(u"opt-out"_s, {1, PeriodUnit::Days});
    optOut.form = DeadlineRule::Form::AtOnce;
    optOut.information = Period{1, PeriodUnit::Months};
    optOut.informationSource = u"information article"_s;
    const QList<DeadlineRule> rules{access, rule(u"refusal"_s, {1, PeriodUnit::Months}), rule(u"breach"_s, {72, PeriodUnit::Hours}),
                                    closure, optOut};
    for (const DeadlineRule &each : rules)
        regime.kinds.insert(each.kind, each);
    using enum PeriodUnit;
    for (const PeriodUnit unit : {Hours, Days, WorkingDays, Weeks, Months, Years})
        regime.counted.append({unit, 500, u"counting article"_s});
    return regime;
}

inline QTimeZone zone()
{
    return QTimeZone("Europe/Berlin");
}

}
