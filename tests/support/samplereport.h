// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/document.h"

namespace casebook::test {

// Reports of invented figures, to look at and to test the writers with. Language "en" or "de".
reports::ReportDocument sampleQuarterly(const QString &language);
// A register of so many rows in eight columns (or thirteen, which turns the page).
reports::ReportDocument sampleRegister(const QString &language, int rows, bool isWide = false);

// Cells that were written to break a writer: formulas, markup, line breaks, very long words, other scripts, broken Unicode.
QStringList hostileTexts();
reports::ReportDocument hostileReport();

}
