// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/filter.h"
#include "app/domain/kind.h"

namespace casebook::domain {

// What names an account or a person, the same in every spelling: "+49 (0)30 123-45" and "0049 30 12345", "MAX@Example.org" and
// "max@example.org", "2001:DB8::1" and "2001:db8:0:0:0:0:0:1", "AC-12 34" and "ac1234". A number without its country stays one without.
// "phone:493012345", "mail:max@example.org", "ip:…", "id:ac1234"; empty for less than three letters and digits.
QString canonicalIdentifier(const QString &text);

// The word by which the search knows it: one word whatever signs are in it, and no other text has it. Empty where the other is.
QString identifierWord(const QString &text);

// What the facts of a case that are identifiers say, in the order of its kind, each spelling once.
QStringList identifiersOf(const Kind &kind, const CaseFile &file);

// The words for the search beside those of its texts: of these facts, and of how its people are reached but by mail, which plain
// words find already.
QStringList identifierWords(const Kind &kind, const CaseFile &file);

// A number that was typed with blanks in it is looked for as one: "+49 (0)30 123-45" is five words and one identifier. Words that are
// not wanted, and words in quotes, stay as they are.
QList<SearchWord> joinedNumbers(const QList<SearchWord> &words);
// The identifier that a searched word may be as well; empty where the plain word finds as much: without a digit, or a mail address.
QString identifierSought(const SearchWord &word);

}
