// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/casefile.h"
#include "app/store/connection.h"

namespace casebook::queries {

// Fills everything that hangs on a case whose own row is read; the caller has checked the clearance.
base::Result<void> readParts(store::Connection &connection, domain::CaseFile &file);

}
