// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/deadlinetrace.h"

#include "app/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace casebook::domain {

void TraceStep::addTo(QByteArray &canonical) const
{
    base::CanonicalObject object(canonical);
    object.add("arguments", arguments);
    if (date.isValid())
        object.add("date", date);
    if (!source.isEmpty())
        object.add("source", source);
    object.add("step", step);
    object.end();
}

QJsonObject TraceStep::toJson() const
{
    QByteArray canonical;
    addTo(canonical);
    return QJsonDocument::fromJson(canonical).object();
}

base::Result<TraceStep> TraceStep::fromJson(const QJsonObject &object)
{
    TraceStep result;
    result.step = object.value("step"_L1).toString();
    if (result.step.isEmpty())
        return base::fail(base::ErrorCode::InputInvalid, {u"trace"_s, u"a step has no name"_s});
    if (object.contains("date"_L1)) {
        result.date = QDate::fromString(object.value("date"_L1).toString(), Qt::ISODate);
        if (!result.date.isValid())
            return base::fail(base::ErrorCode::InputInvalid, {u"trace"_s, u"a step has no valid day"_s});
    }
    for (const QJsonValue argument : object.value("arguments"_L1).toArray())
        result.arguments.append(argument.toString());
    result.source = object.value("source"_L1).toString();
    return result;
}

}
