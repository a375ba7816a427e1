// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/deadline.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

QJsonValue isoDay(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QString isoMoment(const QDateTime &moment)
{
    // Seconds are enough for people; a received moment with milliseconds keeps them.
    return moment.toString(moment.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

base::Unexpected invalid(QLatin1StringView field)
{
    return base::fail(base::ErrorCode::InputInvalid, {field, u"not a day or moment"_s});
}

base::Result<QDate> readDay(const QJsonObject &object, QLatin1StringView field)
{
    const QJsonValue value = object.value(field);
    if (value.isUndefined() || value.isNull())
        return QDate();
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid())
        return invalid(field);
    return day;
}

base::Result<QDateTime> readMoment(const QJsonObject &object, QLatin1StringView field)
{
    const QDateTime moment = QDateTime::fromString(object.value(field).toString(), Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() != Qt::UTC)
        return invalid(field);
    return moment;
}

}

QStringList Deadline::warnings() const
{
    QStringList steps;
    for (const TraceStep &step : trace) {
        if (step.isWarning())
            steps.append(step.step);
    }
    return steps;
}

QJsonObject Deadline::toJson() const
{
    QJsonObject object;
    if (dueAt.isValid()) {
        object.insert(u"due"_s, isoMoment(dueAt));
        object.insert(u"due_day"_s, isoDay(due));
        object.insert(u"latest"_s, isoMoment(latest));
    } else {
        object.insert(u"due"_s, isoDay(due));
    }
    if (isAtOnce) {
        object.insert(u"at_once"_s, true);
        object.insert(u"information_due"_s, isoDay(informationDue));
        if (acted.isValid())
            object.insert(u"acted"_s, isoDay(acted));
    }
    object.insert(u"rule"_s, rule);
    object.insert(u"source"_s, source);
    QJsonArray steps;
    for (const TraceStep &step : trace)
        steps.append(step.toJson());
    object.insert(u"trace"_s, steps);
    object.insert(u"warnings"_s, QJsonArray::fromStringList(warnings()));
    return object;
}

base::Result<Deadline> Deadline::fromJson(const QJsonObject &object)
{
    Deadline deadline;
    if (object.contains("due_day"_L1)) {
        CASEBOOK_TRY(deadline.dueAt, readMoment(object, "due"_L1));
        CASEBOOK_TRY(deadline.latest, readMoment(object, "latest"_L1));
        CASEBOOK_TRY(deadline.due, readDay(object, "due_day"_L1));
    } else {
        CASEBOOK_TRY(deadline.due, readDay(object, "due"_L1));
    }
    CASEBOOK_TRY(deadline.informationDue, readDay(object, "information_due"_L1));
    CASEBOOK_TRY(deadline.acted, readDay(object, "acted"_L1));
    deadline.isAtOnce = object.value("at_once"_L1).toBool();
    deadline.rule = object.value("rule"_L1).toString();
    deadline.source = object.value("source"_L1).toString();
    for (const QJsonValue step : object.value("trace"_L1).toArray()) {
        CASEBOOK_TRY(TraceStep read, TraceStep::fromJson(step.toObject()));
        deadline.trace.append(std::move(read));
    }
    return deadline;
}

}
