// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/drafts.h"

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::Result;

Result<std::optional<Draft>> draft(store::Connection &connection, const store::User &user, const QString &place)
{
    store::Query query(connection, u"SELECT body, at FROM drafts WHERE owner = :owner AND place = :place"_s);
    CASEBOOK_TRY(const bool found, query.bind(":owner", user.login).bind(":place", place).next());
    if (!found)
        return std::optional<Draft>();
    return std::optional(Draft{query.text(0), query.instant(1)});
}

}
