// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/domain/identity/identityrule.h"
#include "app/domain/kind.h"
#include "app/domain/permission.h"

#include <QMap>

namespace casebook::rulebook {

// How proofs of identity are treated, and examples that are counted on the spot: {"days", "readers", "task", "source", "verdicts": [{"kind", "fact", "is"}],
// "examples": [{"added", "waits_until"}]}. Refuses a rule without a verdict or an example. That the kinds and facts exist is
// checked where the kinds are known, see below.
domain::IdentityRule readIdentityRule(base::JsonObject object);

// Which reader is no role of the casebook, as "path|problem"; empty: none. Without any role nobody may do anything, and nothing is wrong.
QString readerProblem(const domain::IdentityRule &rule, const domain::Permissions &permissions);

// Which verdict names no fact or no value of its kind, as "path|problem"; empty: none. A kind that there is not has no cases.
QString verdictProblem(const domain::IdentityRule &rule, const QMap<QString, domain::Kind> &kinds);

}
