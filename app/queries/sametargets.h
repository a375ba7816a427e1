// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"

namespace casebook::queries {

// Another case in which the same account or person is named, in whatever spelling.
struct SameTarget {
    QString number;
    QString identifier;  // as this case spells it

    friend bool operator==(const SameTarget &, const SameTarget &) = default;
};

// Those that the reader may see, of every kind, by identifier in the order of this case and then by number; at most fifty for each.
base::Result<QList<SameTarget>> sameTargets(store::Connection &connection, const store::Clearance &clearance, const domain::Kind &kind,
                                            const domain::CaseFile &file);

}
