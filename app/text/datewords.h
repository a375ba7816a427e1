// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace casebook::text {

// Days and moments as people read them. `language` is "en" or "de"; the year always has four digits.

QString dayText(const QDate &day, const QString &language);       // "Mon 9 Mar 2026", "Mo 09.03.2026"; empty for no day
QString shortDayText(const QDate &day, const QString &language);  // "9 Mar 2026", "09.03.2026"
QString momentText(const QDateTime &moment, const QTimeZone &zone, const QString &language);  // "Mon 9 Mar 2026, 14:02"
// A moment as the clock on the wall showed it, of "2026-09-14T09:20:00+02:00": "Mon 14 Sep 2026, 09:20". Empty for none.
QString wallClockText(const QString &moment, const QString &language);

// Seen from today, in the language of the program.
QString relativeText(const QDate &day, const QDate &today);  // "tomorrow", "in 4 days", "3 days ago"
QString dueText(const QDate &due, const QDate &today);       // "today", "in 4 days", "3 days late"

// "Mon 9 Mar 2026 (in 4 days)"
QString dayWithDue(const QDate &due, const QDate &today, const QString &language);

}
