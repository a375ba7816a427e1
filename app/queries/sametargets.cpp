// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/sametargets.h"

#include "app/domain/identifiers/identifierkey.h"
#include "app/store/statement.h"

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::Result;

Result<QList<SameTarget>> sameTargets(store::Connection &connection, const store::Clearance &clearance, const domain::Kind &kind,
                                      const domain::CaseFile &file)
{
    QList<SameTarget> found;
    const QStringList identifiers = domain::identifiersOf(kind, file);
    for (const QString &identifier : identifiers) {
        const QString match = connection.dialect().match({domain::identifierWord(identifier)});
        QStringList tables;
        for (const qint64 compartment : clearance.compartments())
            tables << u"id IN (%1)"_s.arg(connection.dialect().idsMatching(compartment));
        // The compartment is asked of the case as well: what the reader may not see must not depend on where its words lie.
        store::Query query(connection, u"SELECT number FROM cases WHERE (%1) AND compartment_id IN %2 AND id <> :id ORDER BY number_key, id LIMIT 50"_s
                                           .arg(tables.join(" OR "_L1), clearance.inList()));
        query.bind(":match", match).bind(":id", file.id.value());
        for (;;) {
            CASEBOOK_TRY(const bool hasRow, query.next());
            if (!hasRow)
                break;
            found << SameTarget{query.text(0), identifier};
        }
    }
    return found;
}

}
