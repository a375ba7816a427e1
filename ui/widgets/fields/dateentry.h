// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <optional>

namespace casebook::widgets {

// What a person types into a date field. Legal days are plain dates without a time zone.
//   t            today                    +7  -3        days from today (also 7d, 2w, 3m, 1y with a sign)
//   mo tu … su   the next such weekday, never today; in the words of the locale too (di, mi, …)
//   24.12  24/12 24 12   a day of this year; 24.12.26 and 24.12.2026 with a year
//   2026-12-24   ISO; and the short and long form of the locale
// In a locale that writes the month first, "12/24" is read that way round; a dot always means day first.
// Nothing when it is no date; the empty text is no date either, the field decides whether it may be empty.
std::optional<QDate> readDate(const QString &typed, const QDate &today, const QLocale &locale);

// "Mon 9 Mar 2026", "Mo 09.03.2026": always a weekday, always four digits of the year.
QString dateText(const QDate &date, const QLocale &locale);

}
