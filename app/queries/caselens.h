// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/kind.h"
#include "app/domain/statements/lens.h"
#include "app/queries/statements.h"

namespace casebook::queries {

// The privacy statement beside a case: the version it names, else the one that was in force on its day of receipt, and in it the
// clauses that bear on the case.
struct CaseLens {
    std::optional<domain::StatementVersion> version;  // nothing: none is known
    domain::StatementSpan span;
    bool isNamed = false;  // the case names it
    StatementText statement;
    domain::Lens lens;     // its pages and safeguards are there without a version too
};

// Whoever asks has read the case. The errors of statementText().
base::Result<CaseLens> caseLens(store::Connection &connection, const domain::StatementRule &rule, const domain::Kind &kind, const domain::CaseFile &file);

}
