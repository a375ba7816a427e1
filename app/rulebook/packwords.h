// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/domain/localtext.h"
#include "app/domain/period.h"

#include <QString>

namespace casebook::rulebook {

// What the packs of the law have in common. All refuse at the place of the value.

// {"en": "…", "de": "…"}: English must be there, languages are two small letters, no text is empty.
domain::LocalText readText(base::JsonObject &object, const char *key);
// The same where it may be missing.
domain::LocalText readTextIfAny(base::JsonObject &object, const char *key);

// "DE-BE", "gdpr": letters, digits and single hyphens. Not longer than 40.
QString readCode(base::JsonObject &object, const char *key);

// "months:3"
domain::Period readPeriod(base::JsonObject &object, const char *key);

}
