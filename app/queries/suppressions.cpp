// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/suppressions.h"

#include "app/domain/suppression/suppression.h"

#include <QRegularExpression>

namespace casebook::queries {

using namespace Qt::StringLiterals;
using base::Result;

Result<QList<store::SuppressionEntry>> suppressionsOf(store::Connection &connection, const QString &address)
{
    static const QRegularExpression kindInFront(u"\\A[a-z][a-z0-9-]{0,39}:"_s);
    QString bare = address.trimmed();
    bare.remove(kindInFront);
    const QString normalised = domain::normalisedAddress(bare);
    return normalised.isEmpty() ? Result<QList<store::SuppressionEntry>>(QList<store::SuppressionEntry>()) : store::suppressionsOf(connection, normalised);
}

Result<QList<SuppressionCount>> suppressionCounts(store::Connection &connection)
{
    QList<SuppressionCount> counts;
    for (const QString &kind : domain::suppressionKinds()) {
        store::Query query(connection, u"SELECT count(DISTINCT hash), min(since_on), max(since_on) FROM suppressions WHERE kind = :kind"_s);
        CASEBOOK_TRY([[maybe_unused]] const bool found, query.bind(":kind", kind).next());
        counts.append({kind, query.integer(0), query.day(1), query.day(2)});
    }
    return counts;
}

}
