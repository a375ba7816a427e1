// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rulebook/letters/letterreader.h"

namespace casebook::rulebook {

// A dated example of a letter's pack: {"name", "language", "day", "regime", "received", "due", "extended_due", "state", "reason", "authority", "facts", "items",
// "says", "finds"}. The letter is written for an invented case and office; it must say each of "says", and the lint must find exactly "finds" ("open-placeholder"
// where a person has to fill in something). Adds the parts that were used to `tried`. Refuses at the example.
void runLetterExample(base::JsonObject &example, const domain::LetterBook &book, const domain::LetterTemplate &letter, const LetterNames &names, QSet<QString> &tried);

}
