// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"

namespace casebook::queries {

// The names of the compartments that the reader sees, by name; nothing of the others.
base::Result<QStringList> compartmentNames(store::Connection &connection, const store::Clearance &clearance);

// NotFound{"compartment"} for one that the reader does not see, exactly like one that was never made.
base::Result<qint64> compartmentId(store::Connection &connection, const store::Clearance &clearance, const QString &name);

struct CompartmentRow {
    QString name;
    QStringList members;  // logins
    qint64 cases = 0;
};

// Those that the reader sees, by name.
base::Result<QList<CompartmentRow>> compartments(store::Connection &connection, const store::Clearance &clearance);

}
