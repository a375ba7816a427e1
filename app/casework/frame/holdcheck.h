// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

// A hold always wins. UnderHold{case, numbers of the holds, source} while one is in force that is on the case, on its person, their
// account, its matter, or on the class of data to which its file belongs. OfficeUnknown.
base::Result<void> checkNoHold(const Desk &desk, const domain::CaseFile &file);

}
