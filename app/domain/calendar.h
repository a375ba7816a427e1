// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localtext.h"

#include <QDate>
#include <QList>
#include <QString>
#include <array>
#include <optional>

namespace casebook::domain {

// Sunday of the Gregorian Easter; anonymous algorithm of 1876 as printed by Meeus.
QDate easterSunday(int year);

// One public holiday of a place.
struct HolidayRule {
    enum class Form {
        Fixed,        // month, day
        Easter,       // offset in days from Easter Sunday
        NthWeekday,   // nth weekday (1 = Monday) of month; nth -1 = the last
        WeekdayFrom,  // the first weekday on or after month, day: "the Saturday from 20 to 26 June"
        Dates,        // dates: single days, at most one in a year
    };
    QString id;
    LocalText label;
    QString source;  // the act
    Form form = Form::Fixed;
    int month = 0;
    int day = 0;
    int offset = 0;
    int weekday = 0;
    int nth = 0;
    QList<QDate> dates;
    int firstYear = 0;     // 0: since ever
    int lastYear = 9999;
    // By how many days the day off moves when the holiday falls on a Monday, … a Sunday; 0 = it does not.
    std::array<int, 7> moves{};
    // Days that the rule gives but that were working days, because the holiday was held on another day that year.
    QList<QDate> except;

    // The day off of that year's holiday, which may lie in a neighbouring year; invalid when there is none.
    QDate dayIn(int year) const;
    // Is it the day off of this or of a neighbouring year?
    bool isOn(const QDate &date) const;
};

// The public holidays of a place, and with Saturday and Sunday its working days (Regulation 1182/71 Art 2(2)). Holidays of
// years outside [firstYear, lastYear] follow the rules too, but nobody has checked them: who asks for such a day asks
// covers() and says so.
struct Calendar {
    QString id;
    QString parent;   // whose holidays are in here as well
    LocalText label;
    QString source;
    QString version;
    int firstYear = 0;
    int lastYear = 0;
    QList<HolidayRule> holidays;

    // More rules than this are refused by the reader, so that every year has working days.
    static constexpr int mostHolidays = 60;

    bool covers(const QDate &day) const { return day.year() >= firstYear && day.year() <= lastYear; }
    const HolidayRule *holiday(const QDate &day) const;  // valid as long as the calendar
    std::optional<LocalText> holidayName(const QDate &day) const;
    bool isWorkingDay(const QDate &day) const;
    QDate nextWorkingDay(const QDate &day) const;         // the day itself when it is one
    QDate addWorkingDays(const QDate &day, int count) const;  // the day itself is not counted
    int workingDaysAfter(const QDate &from, const QDate &to, int enough) const;  // in ]from, to]; stops counting at enough

    // The holidays of both, and only the years that both cover.
    Calendar inheriting(const Calendar &other) const;
};

}
