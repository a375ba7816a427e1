// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/domain/kind.h"
#include "app/domain/lines/rightsmatrix.h"
#include "app/domain/regime.h"

#include <QMap>

namespace casebook::rulebook {

// Which right holds under which law: {"basis_matters", "given", "not_given", "rules": [{"rights", "laws": {regime: provision}, "bases",
// "holds", "words", "instead"}], "examples": [{"right", "regime", "basis", "holds"}]}. Rights and bases are choices of the kind's lines.
// A right that a rule knows under a law is known there for every basis; every rule is tried by an example.
void readRights(base::JsonObject object, domain::Kind &kind);

// A law that has a time for one of the rights, and no rule for another: the right holds where the law has a time for it, and else not.
// What stands in the way of that (a rule names a law that is none) is answered, empty: nothing.
QString completeRights(domain::Kind &kind, const QMap<QString, domain::Regime> &regimes);

}
