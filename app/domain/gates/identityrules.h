// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

#include <optional>

namespace casebook::domain::gates {

// Which ways of checking who somebody is reach a level, as the gate of the kind's pack that calls "identity-suits" says it in its value:
// "medium:account-login|document high:account-login|document:identity-declaration". A level, the methods that reach it, and a
// yes/no fact that must be true beside them. A level that is not named is reached by any.
struct LevelRule {
    QString level;
    QStringList methods;
    QString beside;  // empty: nothing
};

std::optional<QList<LevelRule>> readLevelRules(const QString &value);  // nothing: not written like this

// A verdict that somebody passed rests on a check that reaches the level of the case (11 CCR 7061, 7062; GDPR recital 64).
bool identitySuits(const Kind &kind, const CaseFile &file);

}
