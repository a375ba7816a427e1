// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/users.h"

#include <optional>

namespace casebook::store {

// The row of a login, also of one who was removed: the journal names people by their row's uuid for ever, so it stays.
struct Account {
    qint64 id = 0;
    bool isActive = false;
};
base::Result<std::optional<Account>> accountOf(Connection &connection, const QString &login);

// For a store on a server only: whether the server has such a role that may log in.
base::Result<bool> serverRoleExists(Connection &connection, const QString &login);

}
