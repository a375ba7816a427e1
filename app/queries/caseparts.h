// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/casefile.h"
#include "app/store/connection.h"
#include "app/store/table.h"

#include <QSet>

namespace casebook::queries {

// Fills everything that hangs on a case whose own row is read; the caller has checked the clearance.
base::Result<void> readParts(store::Connection &connection, domain::CaseFile &file);
// The same for a case that was read before, after rows of these tables were written: only what lies in them is read anew.
base::Result<void> readPartsAgain(store::Connection &connection, domain::CaseFile &file, const QSet<const store::Table *> &touched);

}
