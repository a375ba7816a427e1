// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/workspace/storecare.h"

namespace casebook::cli {

// Says on the console what the care of a store is at and how far; Ctrl+C stops it while a LongWork exists.
store::CareProgress careProgress(Context &context);

}
