// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/clearance.h"
#include "app/store/transaction.h"

namespace casebook::store {

base::Result<qint64> insertUser(Transaction &transaction, const QString &uuid, const QString &login, const QString &name, const QStringList &roles);
// With the compartments that the user is a member of. NotPermitted for an unknown or inactive one.
base::Result<User> userByLogin(Connection &connection, const QString &login);
base::Result<QList<User>> allUsers(Connection &connection);

base::Result<qint64> insertCompartment(Transaction &transaction, const QString &name, const QString &infix, const QList<qint64> &members);

}
