// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/letters/letterfacts.h"
#include "app/rulebook/rulebook.h"

namespace casebook::rulebook {

struct LetterWish {
    QString language;     // of the letter
    QDate day;            // on the letter, a day of the case's office
    QString reason = {};  // what only the writer knows
};

// What a letter on this case can say: the case with its office, its law and what an extension on that day would make of its
// clocks. InputInvalid{language} where no letters are written in it, and what the rulebook answers for the case's names.
base::Result<domain::LetterFacts> factsForLetter(const Rulebook &rules, const domain::Organisation &organisation, const domain::CaseFile &file, const LetterWish &wish);

// In which language the person is written to: theirs where there are letters in it, else `otherwise`.
QString letterLanguage(const Rulebook &rules, const domain::CaseFile &file, const QString &otherwise);

}
