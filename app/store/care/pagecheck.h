// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/care/check.h"
#include "app/store/embeddedconnection.h"

namespace casebook::store {

// The part of checkStore() that knows pages: each is read from the disk, decrypted and authenticated; then the library's own
// look at the structure, which includes the full text. Adds what it finds to the report.
// What it adds after `progress` answered false is not to be believed.
void checkPages(EmbeddedConnection &connection, CheckReport &report, const CareProgress &progress);

}
