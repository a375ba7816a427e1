// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/calendar.h"

#include <algorithm>

namespace casebook::domain {

namespace {

QDate weekdayFrom(const QDate &first, int weekday)
{
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7);
}

QDate nthWeekday(int year, int month, int weekday, int nth)
{
    if (nth < 0) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    const QDate day = weekdayFrom(QDate(year, month, 1), weekday).addDays(7 * (nth - 1));
    return day.month() == month ? day : QDate();
}

QDate dayAmong(const QList<QDate> &dates, int year)
{
    const auto found = std::find_if(dates.cbegin(), dates.cend(), [year](const QDate &day) { return day.year() == year; });
    return found != dates.cend() ? *found : QDate();
}

QDate unmovedDay(const HolidayRule &rule, int year)
{
    using enum HolidayRule::Form;
    switch (rule.form) {
    case Fixed: return QDate(year, rule.month, rule.day);
    case Easter: return easterSunday(year).addDays(rule.offset);
    case NthWeekday: return nthWeekday(year, rule.month, rule.weekday, rule.nth);
    case WeekdayFrom: return weekdayFrom(QDate(year, rule.month, rule.day), rule.weekday);
    case Dates: return dayAmong(rule.dates, year);
    }
    Q_UNREACHABLE();
    return {};
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
    const QDate unmoved = unmovedDay(*this, year);
    if (!unmoved.isValid())
        return {};
    const QDate result = unmoved.addDays(moves.at(static_cast<std::size_t>(unmoved.dayOfWeek() - 1)));
    return except.contains(result) ? QDate() : result;
}

bool HolidayRule::isOn(const QDate &date) const
{
    if (dayIn(date.year()) == date)
        return true;
    // New Year's Day on a Saturday may be observed on 31 December of the year before.
    const bool isMoved = std::any_of(moves.cbegin(), moves.cend(), [](int days) { return days != 0; });
    return isMoved && (dayIn(date.year() + 1) == date || dayIn(date.year() - 1) == date);
}

const HolidayRule *Calendar::holiday(const QDate &day) const
{
    if (!day.isValid())
        return nullptr;
    const auto found = std::find_if(holidays.cbegin(), holidays.cend(), [&](const HolidayRule &rule) { return rule.isOn(day); });
    return found != holidays.cend() ? &*found : nullptr;
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
