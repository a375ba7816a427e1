// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace casebook::base {

// A day as it is stored and told to machines, "2026-11-24"; no day is an empty text. What QDate::toString(Qt::ISODate) gives,
// without its general printing: a case that comes in has dozens of days.
QString isoDay(QDate day);

}
