// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/compartments.h"

namespace casebook::queries {

using namespace Qt::StringLiterals;

base::Result<QStringList> compartmentNames(store::Connection &connection, const store::Clearance &clearance)
{
    QStringList names;
    store::Query query(connection, u"SELECT name FROM compartments WHERE id IN %1 ORDER BY name"_s.arg(clearance.inList()));
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return names;
        names << query.text(0);
    }
}

}
