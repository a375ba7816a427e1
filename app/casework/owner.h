// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

// Who a case may belong to: nobody (empty), or an active user who sees its compartment. InputInvalid{"owner"}.
base::Result<void> checkOwner(const Desk &desk, const QString &login, qint64 compartment);

}
