// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/calendar.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>

namespace casebook::rulebook {

using Calendars = QMap<QString, domain::Calendar>;

// A day of which the pack knows by another source what it is.
struct CalendarExample {
    QDate day;
    std::optional<bool> isWorking;
    QString holiday;  // id of the holiday it is; empty: nothing said
};

// A pack as it stands in its file: the holidays of its parent are not in it yet.
struct CalendarPack {
    QString file;
    domain::Calendar own;
    QList<CalendarExample> examples;
};

// PackInvalid{file, path, reason}
base::Result<CalendarPack> readCalendarPack(const QString &file, const QByteArray &bytes);

// Adds the parent's holidays and runs the examples. PackInvalid when the parent is not among the known or an example fails.
base::Result<domain::Calendar> resolveCalendar(const CalendarPack &pack, const Calendars &known);

// Both steps.
base::Result<domain::Calendar> readCalendar(const QString &file, const QByteArray &bytes, const Calendars &known);

}
