// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rulebook/rulebook.h"
#include "app/store/care/progress.h"
#include "app/store/connection.h"

namespace casebook::casework {

// The search over every case, made from what the cases say, in a store that has its rows and no search but the empty one for
// ordinary cases: each engine keeps words in a form of its own, so they do not move with the rows. Inside the transaction
// that brought the rows. Cancelled.
base::Result<void> makeSearch(store::Connection &connection, const rulebook::Rulebook &rules, const store::CareProgress &progress);

}
