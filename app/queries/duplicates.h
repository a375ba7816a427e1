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
// merged with it, what gave way to another case and what is void is none. `subjects` are what this case is about.
base::Result<QList<PossibleDuplicate>> possibleDuplicates(store::Connection &connection, const store::Clearance &clearance, const domain::Kind &kind,
                                                          const domain::CaseFile &file, const QStringList &subjects);
// The rights of a request, the allegations of a dispute: the values of the fact that names a case of this kind, each once.
QStringList subjectsOf(const domain::Kind &kind, const domain::CaseFile &file);

}
