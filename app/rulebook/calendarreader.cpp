// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/calendarreader.h"

#include "app/base/jsonreader.h"
#include "app/rulebook/holidayreader.h"
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
