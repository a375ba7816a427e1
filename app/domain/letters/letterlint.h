// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/letters/letterbook.h"
#include "app/domain/letters/letterwriter.h"

namespace casebook::domain {

// Something about a letter that somebody must, should or may change before it goes out.
struct LetterFinding {
    QString id;          // of the part, of the rule or of the words that no letter holds
    Severity severity = Severity::Error;
    LocalText words;
    QString source;      // the provision, where one asks for it
    QString about = {};  // what exactly: the right whose ground is missing, the day that is not known; in the letter's language
    int from = -1;       // where it stands in the text, in UTF-16 units; -1: it is what is not there
    int to = -1;

    QString inWords(const QString &language) const;  // with what exactly behind it

    friend bool operator==(const LetterFinding &, const LetterFinding &) = default;
};

// What the rules of the book are called that are looked for by code and not by words:
//   empty             there is no text
//   open-placeholder  a blank or a placeholder was left open
//   other-date        a day that stands nowhere in the case; an error where it could be taken for the day of the answer
//   other-language    a paragraph in another language than the letter's
//   person-language   the person writes in another language that there is this letter in
//   credentials       a password, token or key
//   no-authority      the redress names no supervisory authority, because nobody knows which is competent
QStringList letterRuleIds();

// The letter as it is now, whoever wrote it, against its template and its case: errors first, then by place. Pure.
QList<LetterFinding> lintLetter(const LetterBook &book, const LetterTemplate &letter, const LetterFacts &facts, const QString &text);

bool hasErrors(const QList<LetterFinding> &findings);

// A day in a text, in any of the ways in which people write it: 09.03.2026, 9. März 2026, 9 March 2026, March 9, 2026, 2026-03-09.
struct WrittenDay {
    QDate day;
    int from = 0;
    int to = 0;
};
QList<WrittenDay> writtenDays(const QString &text);

}
