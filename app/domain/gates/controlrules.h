// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

namespace casebook::domain::gates {

// What several people must have looked at, and what a case may claim to have done in the systems.

// Two different people approve of the decision as it stands, neither of whom prepared it.
bool twoApprovers(const Kind &kind, const CaseFile &file);

// Each choice of `systems.class` but "other" stands in the list of systems: no sort of data is forgotten.
bool systemsCovered(const Kind &kind, const CaseFile &file);
// Every system was confirmed by somebody else than who worked on it. A list without systems confirms nothing.
bool secondPersonChecked(const Kind &kind, const CaseFile &file);

}
