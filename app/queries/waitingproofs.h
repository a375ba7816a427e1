// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"

#include <QDateTime>

namespace casebook::queries {

// Numbers of the cases whose proof of identity was added before this instant and still waits for a verdict, each once, the oldest first.
base::Result<QStringList> casesWithProofsBefore(store::Connection &connection, const store::Clearance &clearance, const QDateTime &instant);

}
