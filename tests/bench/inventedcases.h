// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/registercase.h"

namespace casebook::bench {

// The invented case with this number, always the same one: a request or a complaint of a person who does not exist, received
// within the two years before the day, with a message of about 500 bytes.
casework::RegisterCaseRequest inventedCase(qint64 number, QDate today);

}
