// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace casebook::domain {

// When something reached the office: its day there, and the moment where it is known (a letter has only a day). The day is
// never moved to a working day.
struct Receipt {
    QDate day;     // local day of the office
    QDateTime at;  // UTC; invalid when only the day is known

    static Receipt on(const QDate &day) { return {day, {}}; }
    static Receipt of(const QDateTime &instant, const QTimeZone &zone);
};

// The moment that stands for a day of the office of which no more is known, in UTC: noon, so that no time zone makes another
// day of it.
QDateTime noonOf(const QDate &day, const QTimeZone &zone);

// "2026-03-05", "2026-03-05T22:30:00Z", "2026-03-05T23:30:00+01:00"; without an offset the time is the office's own.
// DateInvalid{text} for anything else.
base::Result<Receipt> readReceipt(const QString &text, const QTimeZone &zone);
bool isMoment(const QString &text);  // not only a day

}
