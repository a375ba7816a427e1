// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/letters/lettercondition.h"

namespace casebook::domain {

// The letter as plain text: the subject in the first line, then paragraphs with an empty line between them; lines that begin
// with "- " are a list. What only a person can say stands in double brackets, [[like this]].
QString writeLetter(const LetterTemplate &letter, const LetterFacts &facts);

bool isListItem(const QString &paragraph);

struct LetterParts {
    QString subject;
    QStringList paragraphs;  // an item of a list is one of its own, with its "- "
};
LetterParts letterParts(const QString &text);

// Whether this letter may be written now, and if not, why.
enum class LetterFit { Fits, Closed, State, Misfit };
LetterFit letterFit(const LetterTemplate &letter, const LetterFacts &facts);
bool isSendable(const LetterTemplate &letter, const CaseFile &file);

// How the day of its latest sending stands in the case; invalid: it was not sent.
QDate sentBefore(const LetterTemplate &letter, const CaseFile &file);

struct LetterSending {
    QDate day;
    QString medium;
    QString proof;
};
// The facts of the case that this sending settles, as people type them. A choice that the kind does not have is left alone.
QMap<QString, QString> settledFacts(const LetterTemplate &letter, const LetterFacts &facts, const LetterSending &sending);

}
