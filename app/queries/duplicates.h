// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"

namespace casebook::queries {

struct PossibleDuplicate {
    QString number;
    QStringList reasons;  // domain::duplicateReasons
};

// Cases of the same compartment that may be the same matter as this one, the oldest first. What is linked with it as a duplicate or
// merged with it, what gave way to another case and what is void is none.
base::Result<QList<PossibleDuplicate>> possibleDuplicates(store::Connection &connection, const store::Clearance &clearance, const domain::Kind &kind,
                                                          const domain::CaseFile &file);

}
