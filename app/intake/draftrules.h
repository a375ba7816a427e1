// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/kind.h"
#include "app/intake/draft.h"
#include "app/intake/problem.h"

namespace casebook::intake {

bool hasTarget(const domain::Kind &kind, const QString &target);  // of a mapping; fields, persons and messages are in every kind

// Gives the texts of a draft the types that its kind declares (yes/no as bool, whole numbers, days as ISO text). A value that
// the kind does not know is left out of the draft and reported, so that the case can still be registered.
void applyRules(CaseDraft &draft, const domain::Kind &kind, QList<Problem> &problems);

}
