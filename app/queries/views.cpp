// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/views.h"

namespace casebook::queries {

base::Result<QList<store::SavedView>> views(store::Connection &connection, const store::User &user)
{
    return store::viewsOf(connection, user.login);
}

}
