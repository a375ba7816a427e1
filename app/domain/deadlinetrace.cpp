// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/deadlinetrace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace casebook::domain {

QJsonObject TraceStep::toJson() const
{
    QJsonObject object{{u"step"_s, step}};
    if (date.isValid())
        object.insert(u"date"_s, date.toString(Qt::ISODate));
    object.insert(u"arguments"_s, QJsonArray::fromStringList(arguments));
    if (!source.isEmpty())
        object.insert(u"source"_s, source);
    return object;
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
