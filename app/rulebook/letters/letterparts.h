// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/domain/letters/lettertemplate.h"
#include "app/domain/kind.h"
#include "app/domain/regime.h"

#include <QMap>

namespace casebook::rulebook {

// What the names in a letter may mean.
struct LetterNames {
    const QMap<QString, domain::Regime> &regimes;
    const domain::Kind *kind = nullptr;  // of shared parts: none, and so no facts and no rights
};

// The parts of a letter's pack, one object each. All refuse what the kind, the laws or the set of placeholders does not have.

domain::LetterCondition readLetterCondition(base::JsonObject &holder, const LetterNames &names);  // "if"; empty where there is none
domain::LetterMust readLetterMust(base::JsonObject object, bool isForEachLine);
// {"id", "if", "each_line", "source", "must"}, without its texts.
domain::LetterClause readLetterClause(base::JsonObject &object, const LetterNames &names);
domain::LetterSets readLetterSets(base::JsonObject &object, const LetterNames &names);
// {"id", "severity", "found", "source", "words"}
domain::LetterRule readLetterRule(base::JsonObject &object);

// {"regimes", "laws", "names": [{"law", "is"}]}
domain::LetterLaws readLetterLaws(base::JsonObject &object, const LetterNames &names);

// {"en": ["…"], "de": ["…"]}: both languages, no empty list.
QHash<QString, QStringList> readWordLists(base::JsonObject object);

// Empty, or what is wrong with the placeholders of a text.
QString placeholderProblem(const QString &text, bool isForEachLine);

}
