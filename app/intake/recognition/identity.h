// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/recognise.h"
#include "app/intake/recognition/letterparts.h"

namespace casebook::intake::recognition {

// Who the letter says it is from: what stands behind "my name is" or "Kundennummer", what is written like a mail address, a
// phone number or an address, and the name below the closing. Nothing from an earlier mail that it quotes, and nothing that
// looks like a credential.
QList<IdentityProposal> identityIn(const Reading &reading, const Table &table);

}
