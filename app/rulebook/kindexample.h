// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/domain/kind.h"

namespace casebook::rulebook {

// A worked example of a kind's pack: a new case that is given facts step by step and moved. Each step says what it adds and
// either passes or is refused by exactly the gates it names. An example that comes out differently refuses the pack.
void runExample(base::JsonObject &example, const domain::Kind &kind);

}
