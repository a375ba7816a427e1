// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/calendar.h"

#include <algorithm>

namespace casebook::domain {

namespace {

QDate nthWeekday(int year, int month, int weekday, int nth)
{
    if (nth < 0) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    const QDate first(year, month, 1);
    const QDate day = first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
    return day.month() == month ? day : QDate();
}

}

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

QDate HolidayRule::dayIn(int year) const
{
    if (year < firstYear || year > lastYear)
        return {};
    QDate result;
    switch (form) {
    case Form::Fixed: result = QDate(year, month, day); break;
    case Form::Easter: result = easterSunday(year).addDays(offset); break;
    case Form::NthWeekday: result = nthWeekday(year, month, weekday, nth); break;
    case Form::Once: result = once.year() == year ? once : QDate(); break;
    }
    if (!result.isValid())
        return {};
    if (result.dayOfWeek() == Qt::Saturday)
        return result.addDays(fromSaturday);
    return result.dayOfWeek() == Qt::Sunday ? result.addDays(fromSunday) : result;
}

const HolidayRule *Calendar::holiday(const QDate &day) const
{
    if (!day.isValid())
        return nullptr;
    for (const HolidayRule &rule : holidays) {
        const bool moves = rule.fromSaturday != 0 || rule.fromSunday != 0;
        if (rule.dayIn(day.year()) == day)
            return &rule;
        // New Year's Day on a Saturday may be observed on 31 December of the year before.
        if (moves && (rule.dayIn(day.year() + 1) == day || rule.dayIn(day.year() - 1) == day))
            return &rule;
    }
    return nullptr;
}

std::optional<LocalText> Calendar::holidayName(const QDate &day) const
{
    const HolidayRule *rule = holiday(day);
    return rule ? std::optional(rule->label) : std::nullopt;
}

bool Calendar::isWorkingDay(const QDate &day) const
{
    return day.dayOfWeek() < Qt::Saturday && !holiday(day);
}

QDate Calendar::nextWorkingDay(const QDate &day) const
{
    QDate result = day;
    while (!isWorkingDay(result))
        result = result.addDays(1);
    return result;
}

QDate Calendar::addWorkingDays(const QDate &day, int count) const
{
    QDate result = day;
    for (int i = 0; i < count; ++i)
        result = nextWorkingDay(result.addDays(1));
    return result;
}

int Calendar::workingDaysAfter(const QDate &from, const QDate &to, int enough) const
{
    int count = 0;
    for (QDate day = from.addDays(1); day <= to && count < enough; day = day.addDays(1)) {
        if (isWorkingDay(day))
            ++count;
    }
    return count;
}

Calendar Calendar::inheriting(const Calendar &other) const
{
    Calendar result = *this;
    result.parent = other.id;
    result.holidays += other.holidays;
    result.firstYear = std::max(firstYear, other.firstYear);
    result.lastYear = std::min(lastYear, other.lastYear);
    return result;
}

}
