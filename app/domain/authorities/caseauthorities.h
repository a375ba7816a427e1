// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/authorities/authoritydirectory.h"
#include "app/domain/casefile.h"
#include "app/domain/kind.h"
#include "app/domain/organisation.h"

namespace casebook::domain {

// Where this office is, as its address and its pack say.
OfficeSeat officeSeat(const Office &office);

// What a case says of its places and its law. A residence that no fact tells is the country of its person.
AuthorityQuestion authorityQuestion(const Kind &kind, const CaseFile &file, const OfficeSeat &seat);

// Who is competent for this case, by the directory of its kind: the office is the one whose seat the directory knows, or the one
// given. Without a directory nobody is.
AuthorityAnswer authoritiesFor(const Kind &kind, const CaseFile &file);
AuthorityAnswer authoritiesFor(const Kind &kind, const CaseFile &file, const OfficeSeat &seat);

}
