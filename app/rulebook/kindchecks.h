// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/kind.h"

namespace casebook::rulebook {

struct PackProblem {
    QString path;
    QString reason;
};

// What the parts of a kind must agree on: every name that is used is defined, and no case can get stuck. In the order of the
// pack; empty for a sound kind.
QList<PackProblem> kindProblems(const domain::Kind &kind);

}
