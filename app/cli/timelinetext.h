// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/timeline/timeline.h"
#include "app/rulebook/rulebook.h"

#include <QJsonArray>
#include <QTimeZone>

namespace casebook::cli {

// case, at (UTC), what (message or act), who, action, subject (of a message, or the task of an act), state (that an act led to); what
// is not there is null.
QJsonArray timelineJson(const QList<domain::TimelineLine> &lines);

// Under a heading, moments by the clock of that place; `width` as TextTable::toText has it.
QString timelineText(const QList<domain::TimelineLine> &lines, const rulebook::Rulebook &rules, const QTimeZone &zone, const QString &language, int width);

}
