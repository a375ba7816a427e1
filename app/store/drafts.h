// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/connection.h"

#include <QDateTime>

namespace casebook::store {

// Text that somebody is still writing. It is no part of the record: no journal entry, no revision, the last one written wins.
// One draft for an owner and a place; an empty body takes it away. Runs in a transaction of its own.
base::Result<void> writeDraft(Connection &connection, const QString &owner, const QString &place, const QString &body, const QDateTime &at);

}
