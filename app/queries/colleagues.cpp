// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/colleagues.h"

#include "app/store/users.h"

namespace casebook::queries {

base::Result<QList<Colleague>> colleagues(store::Connection &connection)
{
    CASEBOOK_TRY(const QList<store::User> users, store::allUsers(connection));
    QList<Colleague> found;
    for (const store::User &user : users)
        found.append({user.login, user.name});
    return found;
}

}
