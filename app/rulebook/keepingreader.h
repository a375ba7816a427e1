// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/domain/keeping/rotation.h"

namespace casebook::rulebook {

// How long automatic backups stay, and its examples, which are counted on the spot: {"days", "weeks", "months",
// "before_upgrade", "warn_after_days", "source", "examples": [{"erased", "gone_on"}]}. Refuses a rule without an example.
domain::KeepingRule readKeepingRule(base::JsonObject object);

}
