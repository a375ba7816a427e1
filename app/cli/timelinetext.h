// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/timeline/timeline.h"

#include <QJsonArray>
#include <QTimeZone>

namespace casebook::cli {

// case, at (UTC), what (message or act), who, action, subject; what is not there is null.
QJsonArray timelineJson(const QList<domain::TimelineLine> &lines);

// Under a heading, moments by the clock of that place.
QString timelineText(const QList<domain::TimelineLine> &lines, const QTimeZone &zone, const QString &language);

}
