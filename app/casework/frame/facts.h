// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/kind.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QTimeZone>

namespace casebook::casework {

// A fact as a person or a file gives it, checked against its declaration: choices that exist, days that are days, texts
// within their limit and without credentials. A moment without a distance from UTC is that of `zone`, the office's. Empty text takes a fact away. InputInvalid{fact, reason}, ValueTooLong.
base::Result<QJsonValue> readFact(const domain::Fact &fact, const QString &text, const QTimeZone &zone, QStringList &findings);

// Puts the values into the facts. InputInvalid{name, "unknown"} for a fact that the kind does not have, InputInvalid{name, reason,
// value before} for a choice that does not follow the one before.
base::Result<QJsonObject> withFacts(QJsonObject details, const QList<domain::Fact> &facts, const QMap<QString, QString> &values,
                                    const QTimeZone &zone, QStringList &findings);

// How a fact is typed: the reverse of readFact, for forms and exports.
QString factText(const QJsonValue &value);

}
