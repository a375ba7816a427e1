// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/touchedcases.h"

#include <QMap>

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::Result;
using store::Connection;
using store::Query;

namespace {

// Ids of packs, checked when they were read, stand in the statement itself.
QString quoted(const QStringList &ids)
{
    return u"('%1')"_s.arg(ids.join(u"', '"_s));
}

QString condition(Connection &connection, const domain::Bearing &bearing)
{
    if (bearing.fact.isEmpty())
        return {};
    const auto value = [&](const QString &column) { return connection.dialect().fact(column, bearing.fact, store::FactCast::Text) + u" IN "_s + quoted(bearing.is); };
    if (bearing.list.isEmpty())
        return u" AND "_s + value(u"c.details"_s);
    return u" AND EXISTS (SELECT 1 FROM case_items i WHERE i.case_id = c.id AND i.list = '%1' AND i.position >= 0 AND %2)"_s.arg(bearing.list, value(u"i.details"_s));
}

}

Result<QList<TouchedCase>> touchedCases(Connection &connection, const store::Clearance &clearance, const domain::StatementRule &rule, const QStringList &subjects)
{
    QMap<QString, TouchedCase> byKey;
    for (const domain::StatementSubject &subject : rule.subjects) {
        if (!subjects.contains(subject.id))
            continue;
        for (const domain::Bearing &bearing : subject.bearsOn) {
            Query query(connection, u"SELECT c.number, c.number_key FROM cases c WHERE c.phase <> 'closed' AND c.compartment_id IN %1 AND c.kind = :kind%2"_s
                                        .arg(clearance.inList(), condition(connection, bearing)));
            query.bind(":kind", bearing.kind);
            for (;;) {
                CASEBOOK_TRY(const bool found, query.next());
                if (!found)
                    break;
                TouchedCase &one = byKey[query.text(1)];
                one.number = query.text(0);
                if (!one.subjects.contains(subject.id))
                    one.subjects << subject.id;
            }
        }
    }
    return byKey.values();
}

}
