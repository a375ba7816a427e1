// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casebook::base {

// Text of other people must never become a formula in the reader's spreadsheet. A single quote is put before every place that a
// spreadsheet could take for the start of a formula: the beginning of the text and, because the file may be opened with another
// separator than it was written with, each place after a comma, semicolon or line break inside it. Dangerous are = + - @, their
// full-width forms (also behind spaces), and at the beginning a tab, a line break or U+0000.
QString neutralised(const QString &text);

// Takes away exactly the quotes that neutralised() put there: restored(neutralised(x)) == x for every text.
QString restored(const QString &text);

}
