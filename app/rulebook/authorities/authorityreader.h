// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/authorities/authoritydirectory.h"
#include "app/rulebook/packfiles.h"

namespace casebook::rulebook {

// The packs of resources/rulebook/authorities, which make one directory together: "places" (codes of ISO 3166 with their names),
// "authorities", "regional" (countries whose authorities are in charge of regions), "rules" (who is competent under a law) and
// "examples" (places and law -> authorities). Ids are unique over all files; what a rule names must be there and must supervise
// companies; every authority for companies and every rule is tried by an example. PackInvalid{file, path, reason}.
base::Result<domain::AuthorityDirectory> readAuthorities(const QList<PackFile> &files);

}
