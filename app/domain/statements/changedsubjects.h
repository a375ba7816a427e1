// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/statements/difference.h"
#include "app/domain/statements/statementrule.h"

namespace casebook::domain {

// Pure. The subjects of which something was changed, added or removed, in the order of the rule: those of the headings of such
// clauses and those of the changed paragraphs. What only moved changes nothing.
QStringList changedSubjects(const StatementRule &rule, const Difference &difference, const ClausedText &before, const ClausedText &after);

}
