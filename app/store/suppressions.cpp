// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/suppressions.h"

#include "app/store/journalwriter.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

constexpr qsizetype keyBytes = 32;
const QString keyName = u"suppression-key"_s;

// Empty while nothing was ever entered.
Result<QByteArray> keyOf(Connection &connection)
{
    CASEBOOK_TRY(const QString text, storeInfo(connection, keyName));
    return QByteArray::fromHex(text.toLatin1());
}

Result<QByteArray> keyFor(Transaction &transaction)
{
    CASEBOOK_TRY(QByteArray key, keyOf(transaction.connection()));
    if (!key.isEmpty())
        return key;
    key = transaction.context().random->bytes(keyBytes);
    Query query(transaction.connection(), u"INSERT INTO store_info (name, value) VALUES (:name, :value)"_s);
    CASEBOOK_CHECK(query.bind(":name", keyName).bind(":value", QString::fromLatin1(key.toHex())).run());
    return key;
}

QString hashOf(const QByteArray &key, const QString &address)
{
    return QString::fromLatin1(QMessageAuthenticationCode::hash(address.toUtf8(), key, QCryptographicHash::Sha256).toHex());
}

}

Result<bool> enterSuppression(Transaction &transaction, const SuppressedAddress &suppressed)
{
    CASEBOOK_TRY(const QByteArray key, keyFor(transaction));
    const QString hash = hashOf(key, suppressed.address);
    {
        Query known(transaction.connection(), u"SELECT id FROM suppressions WHERE hash = :hash AND kind = :kind AND case_id = :case"_s);
        CASEBOOK_TRY(const bool isThere, known.bind(":hash", hash).bind(":kind", suppressed.kind).bind(":case", suppressed.caseId).next());
        if (isThere)
            return false;
    }
    const Row row = Row().set("hash", hash).set("kind", suppressed.kind).set("since_on", value(suppressed.since)).set("case_id", suppressed.caseId);
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, transaction.insert(tables::suppressions, row));
    return true;
}

Result<QList<SuppressionEntry>> suppressionsOf(Connection &connection, const QString &address)
{
    QList<SuppressionEntry> entries;
    CASEBOOK_TRY(const QByteArray key, keyOf(connection));
    if (key.isEmpty())
        return entries;
    Query query(connection, u"SELECT kind, min(since_on) FROM suppressions WHERE hash = :hash GROUP BY kind ORDER BY kind"_s);
    query.bind(":hash", hashOf(key, address));
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            return entries;
        entries.append({query.text(0), query.day(1)});
    }
}

Result<bool> hasSuppressions(Connection &connection, qint64 caseId)
{
    Query query(connection, u"SELECT id FROM suppressions WHERE case_id = :case LIMIT 1"_s);
    return query.bind(":case", caseId).next();
}

}
