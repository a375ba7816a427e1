// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/useraccounts.h"

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::Result;

Result<std::optional<Account>> accountOf(Connection &connection, const QString &login)
{
    Query query(connection, u"SELECT id, is_active FROM users WHERE login = :login"_s);
    CASEBOOK_TRY(const bool found, query.bind(":login", login).next());
    return found ? std::optional(Account{query.integer(0), query.flag(1)}) : std::nullopt;
}

Result<bool> serverRoleExists(Connection &connection, const QString &login)
{
    Query query(connection, u"SELECT count(*) FROM pg_roles WHERE rolname = :login AND rolcanlogin"_s);
    CASEBOOK_TRY([[maybe_unused]] const bool found, query.bind(":login", login).next());
    return query.integer(0) > 0;
}

}
