// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/people.h"

#include "app/store/users.h"

namespace casebook::queries {

base::Result<QMap<QString, QString>> activePeople(store::Connection &connection)
{
    CASEBOOK_TRY(const QList<store::User> users, store::allUsers(connection));
    QMap<QString, QString> people;
    for (const store::User &user : users)
        people.insert(user.login, user.name);
    return people;
}

}
