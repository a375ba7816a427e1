// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/deadlineexample.h"

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

namespace {

using base::JsonObject;

QDateTime readMoment(JsonObject &object, const char *key)
{
    const QDateTime moment = QDateTime::fromString(object.string(key), Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        object.refuse(key, u"not a moment with its offset"_s);
    return moment.toUTC();
}

domain::Pause readPause(JsonObject object)
{
    return {object.date("asked"), object.date("answered", QDate()), object.string("reason", QString())};
}

QString shown(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"none"_s;
}

QString shown(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : u"none"_s;
}

template <typename Time>
QString difference(const QString &what, const Time &expected, const Time &found)
{
    return expected == found ? QString() : u"%1: expected %2, counted %3"_s.arg(what, shown(expected), shown(found));
}

}

DeadlineExample readDeadlineExample(JsonObject &object)
{
    DeadlineExample example;
    example.kind = object.string("kind");
    example.received = object.string("received");
    example.isExtended = object.boolean("extended", false);
    for (const JsonObject &pause : object.objects("pauses"))
        example.pauses.append(readPause(pause));
    example.acted = object.date("acted", QDate());
    example.due = object.date("due", QDate());
    example.informationDue = object.date("information_due", QDate());
    if (object.has("safe"))
        example.dueAt = readMoment(object, "safe");
    if (object.has("latest"))
        example.latest = readMoment(object, "latest");
    example.hasNoClock = object.boolean("no_clock", false);
    const bool saysSomething = example.due.isValid() || example.dueAt.isValid() || example.latest.isValid();
    if (saysSomething == example.hasNoClock)
        object.refuse(u"needs a result, or no_clock"_s);
    return example;
}

QString difference(const DeadlineExample &example, const domain::Regime &regime, const domain::Calendar &calendar,
                   const QTimeZone &zone)
{
    const auto received = domain::readReceipt(example.received, zone);
    if (!received)
        return u"received is not a day or a moment"_s;
    const auto deadline = domain::computeDeadline(
        {regime, example.kind, calendar, zone, *received, example.isExtended, example.pauses, example.acted});
    if (!deadline)
        return u"cannot be counted: "_s + deadline.error().arguments.join(u", "_s);
    QStringList problems;
    if (example.due.isValid() || example.hasNoClock)
        problems << difference(u"due"_s, example.due, deadline->due);
    if (example.dueAt.isValid())
        problems << difference(u"safe"_s, example.dueAt, deadline->dueAt);
    if (example.latest.isValid())
        problems << difference(u"latest"_s, example.latest, deadline->latest);
    if (example.informationDue.isValid() || deadline->informationDue.isValid())
        problems << difference(u"information_due"_s, example.informationDue, deadline->informationDue);
    problems.removeAll(QString());
    return problems.join(u"; "_s);
}

}
