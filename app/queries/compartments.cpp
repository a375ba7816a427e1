// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/compartments.h"

#include "app/store/statement.h"

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using store::Query;

Result<QStringList> compartmentNames(store::Connection &connection, const store::Clearance &clearance)
{
    QStringList names;
    Query query(connection, u"SELECT name FROM compartments WHERE id IN %1 ORDER BY name"_s.arg(clearance.inList()));
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return names;
        names << query.text(0);
    }
}

Result<qint64> compartmentId(store::Connection &connection, const store::Clearance &clearance, const QString &name)
{
    Query query(connection, u"SELECT id FROM compartments WHERE name = :name AND id IN %1"_s.arg(clearance.inList()));
    CASEBOOK_TRY(const bool found, query.bind(":name", name.simplified()).next());
    if (!found)
        return fail(ErrorCode::NotFound, {u"compartment"_s});
    return query.integer(0);
}

Result<QList<CompartmentRow>> compartments(store::Connection &connection, const store::Clearance &clearance)
{
    QList<CompartmentRow> rows;
    Query query(connection, u"SELECT c.name, u.login, (SELECT count(*) FROM cases WHERE compartment_id = c.id) FROM compartments c "
                             "LEFT JOIN compartment_members m ON m.compartment_id = c.id LEFT JOIN users u ON u.id = m.user_id AND u.is_active = 1 "
                             "WHERE c.id IN %1 ORDER BY c.name, u.login"_s.arg(clearance.inList()));
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return rows;
        if (rows.isEmpty() || rows.constLast().name != query.text(0))
            rows.append({query.text(0), {}, query.integer(2)});
        if (!query.isNull(1))
            rows.last().members << query.text(1);
    }
}

}
