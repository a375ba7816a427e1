// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"

namespace casebook::text {

// "Case no. 3 of this person in twelve months; before it: R-2026-00012, R-2026-00007". Empty for the first one. At most five are named.
QString earlierText(const QList<domain::EarlierCase> &earlier);

}
