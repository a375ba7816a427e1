// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rulebook/rulebook.h"
#include "app/store/care/copytables.h"
#include "app/store/care/progress.h"
#include "app/store/connection.h"

namespace casebook::casework {

// All rows of one store into another that has tables and nothing in them, and the search over every case made there from what
// the cases say: each engine keeps words in a form of its own, so they do not move with the rows. Within one transaction of
// each side, which whoever calls has begun and ends. What was copied, table by table. Cancelled.
base::Result<QList<store::TableDigest>> carryOver(store::Connection &from, store::Connection &to, const rulebook::Rulebook &rules,
                                                  const store::CareProgress &progress);

}
