// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/deadline.h"

#include "app/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace casebook::domain {

namespace {

constexpr qsizetype usualSize = 2048;  // in bytes, so that it grows no piece by piece

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

QByteArray Deadline::toCanonicalJson() const
{
    QByteArray canonical;
    canonical.reserve(usualSize);
    base::CanonicalObject object(canonical);
    if (isAtOnce && acted.isValid())
        object.add("acted", acted);
    if (isAtOnce)
        object.add("at_once", true);
    if (dueAt.isValid()) {
        object.add("due", isoMoment(dueAt));
        object.add("due_day", due);
    } else {
        object.add("due", due);
    }
    if (isAtOnce)
        object.add("information_due", informationDue);
    if (dueAt.isValid())
        object.add("latest", isoMoment(latest));
    object.add("rule", rule);
    object.add("source", source);
    object.addList("trace", trace, [](QByteArray &out, const TraceStep &step) { step.addTo(out); });
    object.add("warnings", warnings());
    object.end();
    return canonical;
}

QJsonObject Deadline::toJson() const
{
    return QJsonDocument::fromJson(toCanonicalJson()).object();
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
