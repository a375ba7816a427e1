// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/calendarreader.h"

#include "app/base/jsonreader.h"
#include "app/rulebook/packwords.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::JsonObject;
using domain::HolidayRule;

constexpr int earliestYear = 1900;
constexpr int latestYear = 2200;

base::Unexpected refused(const QString &file, const QString &path, const QString &reason)
{
    return base::fail(base::ErrorCode::PackInvalid, {file, path, reason});
}

// "on": "12-25"
void readFixed(JsonObject &object, HolidayRule &rule)
{
    rule.form = HolidayRule::Form::Fixed;
    // 2000 is a leap year, so that 29 February is a day.
    const QDate day = QDate::fromString(u"2000-"_s + object.string("on"), u"yyyy-MM-dd"_s);
    if (!day.isValid())
        object.refuse("on", u"not a day of the year (MM-DD)"_s);
    rule.month = day.month();
    rule.day = day.day();
}

// "weekday": "monday", "nth": -1, "month": 5
void readNthWeekday(JsonObject &object, HolidayRule &rule)
{
    static const QStringList names{u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s, u"sunday"_s};
    rule.form = HolidayRule::Form::NthWeekday;
    rule.weekday = static_cast<int>(names.indexOf(object.string("weekday"))) + 1;
    if (rule.weekday == 0)
        object.refuse("weekday", u"not a day of the week"_s);
    rule.nth = object.integer("nth", -1, 4);
    if (rule.nth == 0)
        object.refuse("nth", u"neither 1 to 4 nor -1"_s);
    rule.month = object.integer("month", 1, 12);
}

void readForm(JsonObject &object, HolidayRule &rule)
{
    const QList<const char *> forms{"on", "easter", "weekday", "once"};
    const auto count = std::count_if(forms.cbegin(), forms.cend(), [&](const char *key) { return object.has(key); });
    if (count != 1)
        return object.refuse(u"exactly one of on, easter, weekday, once is needed"_s);
    if (object.has("on"))
        return readFixed(object, rule);
    if (object.has("weekday"))
        return readNthWeekday(object, rule);
    if (object.has("once")) {
        rule.form = HolidayRule::Form::Once;
        rule.once = object.date("once");
        return;
    }
    rule.form = HolidayRule::Form::Easter;
    rule.offset = object.integer("easter", -70, 100);
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
    if (object.has("observed")) {
        JsonObject observed = object.object("observed");
        rule.fromSaturday = observed.integer("saturday", -3, 3, 0);
        rule.fromSunday = observed.integer("sunday", -3, 3, 0);
    }
    return rule;
}

CalendarExample readExample(JsonObject object)
{
    CalendarExample example;
    example.day = object.date("date");
    if (object.has("working"))
        example.isWorking = object.boolean("working", true);
    if (object.has("holiday"))
        example.holiday = object.identifier("holiday");
    if (!example.isWorking && example.holiday.isEmpty())
        object.refuse(u"says neither working nor holiday"_s);
    return example;
}

// Empty when the example holds.
QString difference(const domain::Calendar &calendar, const CalendarExample &example)
{
    const QString day = example.day.toString(Qt::ISODate);
    const HolidayRule *holiday = calendar.holiday(example.day);
    if (!calendar.covers(example.day))
        return day + u" is outside the years of the calendar"_s;
    if (example.isWorking && *example.isWorking != calendar.isWorkingDay(example.day))
        return day + (*example.isWorking ? u" is not a working day"_s : u" is a working day"_s);
    if (!example.holiday.isEmpty() && (!holiday || holiday->id != example.holiday))
        return day + u" is not "_s + example.holiday + (holiday ? u" but "_s + holiday->id : QString());
    return {};
}

}

base::Result<CalendarPack> readCalendarPack(const QString &file, const QByteArray &bytes)
{
    base::JsonReader reader(file, bytes);
    JsonObject root = reader.root();
    CalendarPack pack;
    pack.file = file;
    pack.own.id = readCode(root, "id");
    pack.own.label = readText(root, "label");
    pack.own.version = root.string("version");
    pack.own.source = root.string("source");
    if (root.has("inherits"))
        pack.own.parent = readCode(root, "inherits");
    JsonObject years = root.object("years");
    pack.own.firstYear = years.integer("from", earliestYear, latestYear);
    pack.own.lastYear = years.integer("until", pack.own.firstYear, latestYear);
    QSet<QString> ids;
    for (JsonObject &object : root.objects("holidays")) {
        pack.own.holidays.append(readHoliday(object));
        if (ids.contains(pack.own.holidays.last().id))
            object.refuse("id", u"stands twice"_s);
        ids.insert(pack.own.holidays.last().id);
    }
    for (const JsonObject &object : root.objects("examples"))
        pack.examples.append(readExample(object));
    if (pack.examples.isEmpty())
        reader.refuse(u"/examples"_s, u"a calendar without examples proves nothing"_s);
    CASEBOOK_CHECK(reader.finish());
    return pack;
}

base::Result<domain::Calendar> resolveCalendar(const CalendarPack &pack, const Calendars &known)
{
    domain::Calendar calendar = pack.own;
    if (!calendar.parent.isEmpty()) {
        const auto parent = known.constFind(calendar.parent);
        if (parent == known.cend())
            return refused(pack.file, u"/inherits"_s, u"no calendar "_s + calendar.parent);
        calendar = calendar.inheriting(*parent);
    }
    if (calendar.holidays.size() > domain::Calendar::mostHolidays)
        return refused(pack.file, u"/holidays"_s, u"more than %1"_s.arg(domain::Calendar::mostHolidays));
    if (calendar.firstYear > calendar.lastYear)
        return refused(pack.file, u"/years"_s, u"no year in common with "_s + calendar.parent);
    for (qsizetype i = 0; i < pack.examples.size(); ++i) {
        const QString problem = difference(calendar, pack.examples.at(i));
        if (!problem.isEmpty())
            return refused(pack.file, u"/examples/"_s + QString::number(i), problem);
    }
    return calendar;
}

base::Result<domain::Calendar> readCalendar(const QString &file, const QByteArray &bytes, const Calendars &known)
{
    CASEBOOK_TRY(const CalendarPack pack, readCalendarPack(file, bytes));
    return resolveCalendar(pack, known);
}

}
