// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/calendar.h"
#include "app/domain/deadlinetrace.h"
#include "app/domain/regime.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace casebook::domain {

// The end of a period before any roll; the anchor's own day is not counted unless the law says so. Months and years: the
// same day number, or the last day of a month that has no such day. Not for hours; months and years never with their first
// day counted.
QDate endOfPeriod(const QDate &anchor, const Period &period, const Counting &counting, const Calendar &calendar);

// The last step of counting: roll over non-working days once, then make sure of the minimum of working days. Writes what it
// did into the trace.
QDate settled(const QDate &anchor, const QDate &end, const Period &period, const Counting &counting, const Calendar &calendar,
              QList<TraceStep> &trace);

struct HourEnd {
    QDateTime safe;    // UTC: elapsed hours from the event
    QDateTime latest;  // UTC: the same hours from the full hour after the event
};
HourEnd endOfHours(const QDateTime &event, int hours, const QTimeZone &zone);

}
