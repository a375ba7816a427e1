// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/holidayreader.h"

#include "app/rulebook/packwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::JsonObject;
using domain::HolidayRule;

constexpr int earliestYear = 1900;
constexpr int latestYear = 2200;
constexpr std::array<const char *, 7> weekdays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

// 2000 is a leap year, so that 29 February is a day.
QDate dayOfYear(const QString &text)
{
    return QDate::fromString(u"2000-"_s + text, u"yyyy-MM-dd"_s);
}

QList<QDate> readDays(JsonObject &object, const char *key)
{
    QList<QDate> days;
    for (const QString &text : object.strings(key)) {
        const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
        if (!day.isValid())
            object.refuse(key, text + u" is not a day (YYYY-MM-DD)"_s);
        else if (!days.isEmpty() && day <= days.last())
            object.refuse(key, text + u" is not after the day before it"_s);
        days.append(day);
    }
    return days;
}

void readFixed(JsonObject &object, HolidayRule &rule)
{
    rule.form = HolidayRule::Form::Fixed;
    const QDate day = dayOfYear(object.string("on"));
    if (!day.isValid())
        object.refuse("on", u"not a day of the year (MM-DD)"_s);
    rule.month = day.month();
    rule.day = day.day();
}

// With 29 February among them they would be six or eight days in some years, and hold the weekday never or twice.
void readSpan(JsonObject &object, HolidayRule &rule)
{
    rule.form = HolidayRule::Form::WeekdayFrom;
    const QStringList ends = object.strings("between");
    const QDate first = dayOfYear(ends.value(0));
    const QDate last = dayOfYear(ends.value(1));
    const QDate leapDay(2000, 2, 29);
    const bool isWeek = ends.size() == 2 && first.isValid() && last.isValid() && first.daysTo(last) == 6;
    if (!isWeek || (first <= leapDay && leapDay <= last))
        object.refuse("between", u"not the first and the last of seven days (MM-DD) without 29 February"_s);
    rule.month = first.month();
    rule.day = first.day();
}

void readWeekday(JsonObject &object, HolidayRule &rule)
{
    const QString name = object.string("weekday");
    const auto isName = [&](const char *weekday) { return name == QLatin1StringView(weekday); };
    const auto found = std::find_if(weekdays.cbegin(), weekdays.cend(), isName);
    if (found == weekdays.cend())
        object.refuse("weekday", u"not a day of the week"_s);
    rule.weekday = static_cast<int>(found - weekdays.cbegin()) + 1;
    if (object.has("between"))
        return readSpan(object, rule);
    rule.form = HolidayRule::Form::NthWeekday;
    rule.nth = object.integer("nth", -1, 4);
    if (rule.nth == 0)
        object.refuse("nth", u"neither 1 to 4 nor -1"_s);
    rule.month = object.integer("month", 1, 12);
}

void readDates(JsonObject &object, HolidayRule &rule)
{
    rule.form = HolidayRule::Form::Dates;
    if (object.has("once")) {
        rule.dates = {object.date("once")};
        return;
    }
    rule.dates = readDays(object, "dates");
    if (rule.dates.isEmpty())
        object.refuse("dates", u"no day"_s);
    const auto isSameYear = [](const QDate &day, const QDate &next) { return day.year() == next.year(); };
    if (std::adjacent_find(rule.dates.cbegin(), rule.dates.cend(), isSameYear) != rule.dates.cend())
        object.refuse("dates", u"two days of one year"_s);
}

void readForm(JsonObject &object, HolidayRule &rule)
{
    const QList<const char *> forms{"on", "easter", "weekday", "once", "dates"};
    const auto count = std::count_if(forms.cbegin(), forms.cend(), [&](const char *key) { return object.has(key); });
    if (count != 1)
        return object.refuse(u"exactly one of on, easter, weekday, once, dates is needed"_s);
    if (object.has("on"))
        return readFixed(object, rule);
    if (object.has("weekday"))
        return readWeekday(object, rule);
    if (!object.has("easter"))
        return readDates(object, rule);
    rule.form = HolidayRule::Form::Easter;
    rule.offset = object.integer("easter", -70, 100);
}

void readMoves(JsonObject observed, HolidayRule &rule)
{
    for (std::size_t i = 0; i < weekdays.size(); ++i)
        rule.moves.at(i) = observed.integer(weekdays.at(i), -6, 6, 0);
}

void readExceptions(JsonObject &object, HolidayRule &rule)
{
    const QList<QDate> days = readDays(object, "except");
    for (const QDate &day : days) {
        if (day.isValid() && !rule.isOn(day))
            object.refuse("except", day.toString(Qt::ISODate) + u" is no day of this holiday"_s);
    }
    rule.except = days;
}

}

HolidayRule readHoliday(JsonObject object)
{
    HolidayRule rule;
    rule.id = object.identifier("id");
    rule.label = readText(object, "label");
    rule.source = object.string("source");
    readForm(object, rule);
    rule.firstYear = object.integer("from", earliestYear, latestYear, 0);
    rule.lastYear = object.integer("until", earliestYear, latestYear, 9999);
    if (rule.firstYear > rule.lastYear)
        object.refuse("from", u"after until"_s);
    if (object.has("observed"))
        readMoves(object.object("observed"), rule);
    if (object.has("except"))
        readExceptions(object, rule);
    return rule;
}

}
