// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/retention/deferral.h"
#include "app/domain/retention/minimisation.h"
#include "app/rulebook/rulebook.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"

namespace casebook::queries {

// What has to go across the whole store, why, and what stands against it. No case is read whole.

struct DueFile {
    QString number;
    domain::Minimisation rule;  // as of the day asked about
};
// Closed cases of these kinds whose files are to be made smaller by `until`, were there no hold, and were not since they were
// closed; the longest closed first. A linked case counts also where the reader cannot see it. The errors of domain::minimisation().
base::Result<QList<DueFile>> dueFiles(store::Connection &connection, const store::Clearance &clearance, const rulebook::Rulebook &rules, const QStringList &kinds,
                                      const QDate &until);

struct DueDeletion {
    QString number;  // of the case
    domain::TaskRecord task;
    domain::PlannedDeletion plan;  // as of the day asked about
};
// Deletions that wait in cases of these kinds and are due by `until` or have no day because of a hold, the earliest first, those without a day last.
base::Result<QList<DueDeletion>> dueDeletions(store::Connection &connection, const store::Clearance &clearance, const rulebook::Rulebook &rules,
                                              const QStringList &kinds, const QDate &until);

}
