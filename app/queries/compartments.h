// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"

namespace casebook::queries {

// The names of the compartments that the reader sees, by name; nothing of the others.
base::Result<QStringList> compartmentNames(store::Connection &connection, const store::Clearance &clearance);

}
