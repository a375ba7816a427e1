// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/recognition/letterparts.h"

namespace casebook::intake::recognition {

struct LanguageGuess {
    QString language;  // empty: too few words, or two languages nearly alike
    int words = 0;     // small words of it
};

// The language whose small words stand there most often: at least three of them, and half as many again as of the next. A
// word that several languages share counts for each of them in part. Only what the sender wrote counts.
LanguageGuess languageOf(const Table &table, const QList<const Reading *> &readings);

}
