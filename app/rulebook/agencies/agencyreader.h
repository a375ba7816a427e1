// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/agencies/agencydirectory.h"
#include "app/rulebook/packfiles.h"

namespace casebook::rulebook {

// The packs of resources/rulebook/agencies, which make one directory together: "places" (codes of ISO 3166 with their names; "EU" and
// "INT" for bodies of several countries), "closed_suffixes", "free_mail", "government_words", "agencies" and "examples" (a sender, the
// verdict, its reason, and of which agency). Ids and domains are unique over all files, no domain of an agency is one of free mail,
// every domain of every agency is judged as its own, and every agency stands in an example of a sender who only looks like it.
// PackInvalid{file, path, reason}.
base::Result<domain::AgencyDirectory> readAgencies(const QList<PackFile> &files);

}
