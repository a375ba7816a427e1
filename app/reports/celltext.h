// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/document.h"

#include <QLocale>

namespace casebook::reports {

// Fixed per language and never the computer's own, so that a report reads the same wherever it is made.
QLocale reportLocale(const QString &language);

// Text that came from outside, safe to draw: line breaks become '\n', other control characters and the marks that turn the
// reading direction go away, broken surrogates and U+0000 become U+FFFD.
QString drawable(const QString &text);

// A cell as people read it. No value is a dash where a figure is expected and nothing in a column of texts.
QString cellText(Column::Type type, const QVariant &value, const QString &language);

// True where the cell holds a figure or a day, and not words in their place.
bool isTyped(const QVariant &value);

// "24 Nov 2026, 09:41 UTC"
QString instantText(const QDateTime &instant, const QString &language);

}
