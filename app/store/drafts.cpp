// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/drafts.h"

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<void> removeDraft(Connection &connection, const QString &owner, const QString &place)
{
    Query query(connection, u"DELETE FROM drafts WHERE owner = :owner AND place = :place"_s);
    return query.bind(":owner", owner).bind(":place", place).run();
}

// The number of the row is taken inside the writing transaction: no two writers count at the same time.
Result<void> putDraft(Connection &connection, const QString &owner, const QString &place, const QString &body, const QDateTime &at)
{
    Query query(connection,
                u"INSERT INTO drafts (id, owner, place, body, at) SELECT COALESCE(max(id), 0) + 1, :owner, :place, :body, :at FROM drafts "
                "WHERE 1 = 1 ON CONFLICT (owner, place) DO UPDATE SET body = excluded.body, at = excluded.at"_s);
    return query.bind(":owner", owner).bind(":place", place).bind(":body", body).bind(":at", value(at)).run();
}

}

Result<void> writeDraft(Connection &connection, const QString &owner, const QString &place, const QString &body, const QDateTime &at)
{
    CASEBOOK_CHECK(connection.beginWriting());
    const Result<void> written = body.isEmpty() ? removeDraft(connection, owner, place) : putDraft(connection, owner, place, body, at);
    if (!written) {
        connection.rollback();
        return written;
    }
    return connection.commit();
}

}
