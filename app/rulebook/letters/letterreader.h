// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/letters/letterbook.h"
#include "app/rulebook/letters/letterparts.h"
#include "app/rulebook/letters/lettertexts.h"

namespace casebook::rulebook {

// The files of one folder of letters: what is in it, and a text for each language.
struct LetterFiles {
    PackFile pack;
    QHash<QString, PackFile> texts;  // by language
};

// What all letters share: parts that several use ("redress"), what is looked for in each, the little words of each language.
struct SharedLetterParts {
    QMap<QString, QList<domain::LetterClause>> parts;  // by name: variants, each with its own condition
    QList<domain::LetterRule> rules;
    QHash<QString, QStringList> commonWords;
    QList<domain::LetterLaws> laws;
};

// letters/shared/letter.json: {"clauses": [{"part", …}], "rules", "common_words", "citations"}. Every rule of domain::letterRuleIds() must
// be there. PackInvalid{file, path, reason}, as below.
base::Result<SharedLetterParts> readSharedParts(const LetterFiles &files, const QMap<QString, domain::Regime> &regimes);

// letters/<id>/letter.json with its texts. A clause of {"shared": "redress"} takes all variants of that part; "must": false
// leaves out what they insist on. Every part needs a text in each language, and an example that uses it.
// Shared parts that an example used are added to `tried`.
base::Result<domain::LetterTemplate> readLetter(const LetterFiles &files, const SharedLetterParts &shared, const QMap<QString, domain::Regime> &regimes,
                                                const QMap<QString, domain::Kind> &kinds, QSet<QString> &tried);

}
