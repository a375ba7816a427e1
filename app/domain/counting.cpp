// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/counting.h"

#include "app/base/isoday.h"

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

bool isTwoDaysOrMore(const Period &period)
{
    const bool isCountedInDays = period.unit == PeriodUnit::Days || period.unit == PeriodUnit::WorkingDays;
    return isCountedInDays ? period.length >= 2 : period.unit != PeriodUnit::Hours;
}

// The working day on or after the given day; every day passed over becomes a step.
QDate passOver(const QDate &from, const Calendar &calendar, QList<TraceStep> &trace)
{
    QDate day = from;
    for (; !calendar.isWorkingDay(day); day = day.addDays(1)) {
        if (const HolidayRule *holiday = calendar.holiday(day))
            trace.append({u"holiday"_s, day, {calendar.id, holiday->label.in(u"en"_s), holiday->label.in(u"de"_s)}, holiday->source});
        else
            trace.append({u"weekend"_s, day, {calendar.id}, {}});
    }
    return day;
}

}

QDate endOfPeriod(const QDate &anchor, const Period &period, const Counting &counting, const Calendar &calendar)
{
    const QDate dayBefore = counting.isFirstDayCounted ? anchor.addDays(-1) : anchor;
    switch (period.unit) {
    case PeriodUnit::Days: return dayBefore.addDays(period.length);
    case PeriodUnit::WorkingDays: return calendar.addWorkingDays(dayBefore, period.length);
    case PeriodUnit::Weeks: return dayBefore.addDays(7 * period.length);
    case PeriodUnit::Months: return anchor.addMonths(period.length);
    case PeriodUnit::Years: return anchor.addYears(period.length);
    case PeriodUnit::Hours: break;
    }
    Q_UNREACHABLE();
    return {};
}

QDate settled(const QDate &anchor, const QDate &end, const Period &period, const Counting &counting, const Calendar &calendar,
              QList<TraceStep> &trace)
{
    QDate day = end;
    if (counting.isRolled && !calendar.isWorkingDay(day)) {
        day = passOver(day, calendar, trace);
        trace.append({u"roll"_s, day, {calendar.id, base::isoDay(end)}, counting.rollSource});
    }
    if (counting.minimumWorkingDays == 0 || !isTwoDaysOrMore(period))
        return day;
    const int found = calendar.workingDaysAfter(anchor, day, counting.minimumWorkingDays);
    if (found < counting.minimumWorkingDays) {
        day = calendar.addWorkingDays(day, counting.minimumWorkingDays - found);
        trace.append({u"minimum"_s, day, {calendar.id, QString::number(counting.minimumWorkingDays), QString::number(found)},
                      counting.minimumSource});
    }
    return day;
}

HourEnd endOfHours(const QDateTime &event, int hours, const QTimeZone &zone)
{
    constexpr qint64 hour = 3600;
    const QDateTime utc = event.toUTC();
    const QTime local = utc.toTimeZone(zone).time();
    const qint64 intoHour = (local.minute() * 60 + local.second()) * 1000 + local.msec();
    const QDateTime nextFullHour = utc.addMSecs(hour * 1000 - intoHour);
    return {utc.addSecs(hours * hour), nextFullHour.addSecs(hours * hour)};
}

}
