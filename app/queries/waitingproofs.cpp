// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/waitingproofs.h"

#include "app/store/value.h"

namespace casebook::queries {

using namespace Qt::StringLiterals;

base::Result<QStringList> casesWithProofsBefore(store::Connection &connection, const store::Clearance &clearance, const QDateTime &instant)
{
    QStringList numbers;
    store::Query query(connection, u"SELECT c.number FROM attachments a JOIN cases c ON c.id = a.case_id WHERE a.purpose = 'identity' AND a.sha256 <> '' "
                                    "AND a.added_at < :at AND c.compartment_id IN %1 ORDER BY a.added_at, a.id"_s.arg(clearance.inList()));
    query.bind(":at", store::value(instant));
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return numbers;
        if (!numbers.contains(query.text(0)))
            numbers << query.text(0);
    }
}

}
