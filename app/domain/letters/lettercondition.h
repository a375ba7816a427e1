// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/letters/letterfacts.h"

namespace casebook::domain {

// Whether a part of a letter belongs into it. `pauses` is the reason for which the letter lets clocks stand. What a condition
// asks of a line (an outcome, and beside it a right) is asked of this one; without a line, of any.
bool holds(const LetterCondition &condition, const LetterFacts &facts, const QString &pauses, const LetterLine *line = nullptr);

// For what a part stands in a letter: for each of these lines, or once (a null pointer) where it is not for each line. Empty: it
// does not belong into the letter. Valid as long as the facts.
QList<const LetterLine *> placesOf(const LetterTemplate &letter, const LetterClause &clause, const LetterFacts &facts);

// Every line has its outcome, and none of them gives anything.
bool isAllRefused(const LetterFacts &facts);

}
