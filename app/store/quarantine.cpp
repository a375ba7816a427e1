// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/quarantine.h"

namespace casebook::store {

using namespace Qt::StringLiterals;

base::Result<void> writeQuarantine(Transaction &transaction, const QuarantinedThing &thing)
{
    CASEBOOK_TRY(const qint64 id, transaction.next(u"id:quarantine"_s));
    Query query(transaction.connection(), u"INSERT INTO quarantine (id, source, reason, at, bytes) VALUES (:id, :source, :reason, :at, :bytes)"_s);
    query.bind(":id", id).bind(":source", thing.source).bind(":reason", thing.reason).bind(":at", value(thing.at)).bind(":bytes", thing.bytes);
    return query.run();
}

base::Result<QList<QuarantinedThing>> quarantined(Connection &connection)
{
    QList<QuarantinedThing> things;
    Query query(connection, u"SELECT source, reason, at, bytes FROM quarantine ORDER BY id"_s);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return things;
        things.append({query.text(0), query.text(1), query.instant(2), query.bytes(3)});
    }
}

}
