// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rulebook/kindchecks.h"

namespace casebook::rulebook {

// What kindProblems() finds wrong with the tasks that a case gives itself, the minimum process of its instruments, the lines that a
// ground is for, and the rules in the values of gates: a name without its definition, an instrument that nobody judged or that was judged twice.
QList<PackProblem> kindRuleProblems(const domain::Kind &kind);

}
