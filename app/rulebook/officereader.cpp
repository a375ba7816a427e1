// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/officereader.h"

#include "app/rulebook/packwords.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::JsonObject;

QString readCalendarName(JsonObject &object, const char *key, const Calendars &calendars)
{
    const QString calendar = readCode(object, key);
    if (!calendars.contains(calendar))
        object.refuse(key, u"no calendar "_s + calendar);
    return calendar;
}

QString readRegimeName(JsonObject &object, const char *key, const Regimes &regimes)
{
    const QString regime = object.identifier(key);
    if (!regimes.contains(regime))
        object.refuse(key, u"no regime "_s + regime);
    return regime;
}

}

domain::Office readOfficePlace(JsonObject &object, const Calendars &calendars, const Regimes &regimes)
{
    domain::Office office;
    office.id = object.identifier("id");
    office.label = readText(object, "label");
    office.source = object.string("source");
    office.zone = object.string("zone");
    // The system's list, because a zone such as "UTC+3" is valid but no place's.
    if (!QTimeZone::isTimeZoneIdAvailable(office.zone.toLatin1()))
        object.refuse("zone", u"not a time zone"_s);
    office.calendar = readCalendarName(object, "calendar", calendars);
    office.defaultRegime = readRegimeName(object, "default_regime", regimes);
    for (const domain::Regime &regime : regimes) {
        if (!regime.calendar.isEmpty())
            office.calendarOfRegime.insert(regime.id, regime.calendar);
    }
    for (JsonObject &other : object.objects("calendars"))
        office.calendarOfRegime.insert(readRegimeName(other, "regime", regimes), readCalendarName(other, "calendar", calendars));
    return office;
}

OfficeExample readOfficeExample(JsonObject &object)
{
    return {object.path(), object.identifier("office"), object.string("regime", QString()), readDeadlineExample(object)};
}

QString difference(const OfficeExample &example, const domain::Office &office, const Calendars &calendars, const Regimes &regimes)
{
    const QString regime = example.regime.isEmpty() ? office.defaultRegime : example.regime;
    if (!regimes.contains(regime))
        return u"no regime "_s + regime;
    const domain::Calendar calendar = calendars.value(office.calendarFor(regime));
    return difference(example.example, regimes.value(regime), calendar, office.timeZone());
}

base::Result<domain::Office> readOffice(const QString &file, const QByteArray &bytes, const Calendars &calendars,
                                        const Regimes &regimes)
{
    base::JsonReader reader(file, bytes);
    JsonObject root = reader.root();
    root.string("version");
    const domain::Office office = readOfficePlace(root, calendars, regimes);
    QList<OfficeExample> examples;
    for (JsonObject &object : root.objects("examples"))
        examples.append(readOfficeExample(object));
    if (examples.isEmpty())
        root.refuse("examples", u"missing"_s);
    CASEBOOK_CHECK(reader.finish());
    for (const OfficeExample &example : std::as_const(examples)) {
        const QString problem = example.office == office.id ? difference(example, office, calendars, regimes)
                                                            : u"no office "_s + example.office;
        if (!problem.isEmpty())
            reader.refuse(example.path, problem);
    }
    CASEBOOK_CHECK(reader.finish());
    return office;
}

}
