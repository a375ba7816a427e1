// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/transaction.h"

#include <QDate>

namespace casebook::store {

// The suppression list: HMAC-SHA-256 of addresses under a key of 32 random bytes that lies in the store and is made with the first
// entry. Whoever has the list and not the key cannot find out whose addresses they are, not even by trying all there are.

struct SuppressedAddress {
    QString address;  // in the spelling of domain::normalisedAddress()
    QString kind;
    QDate since;
    qint64 caseId = 0;
};
// Enters it for its case. False when it is there for this case already.
base::Result<bool> enterSuppression(Transaction &transaction, const SuppressedAddress &suppressed);

struct SuppressionEntry {
    QString kind;
    QDate since;
};
// What this address stays out of, each kind once with its earliest day, in the order of the kinds.
base::Result<QList<SuppressionEntry>> suppressionsOf(Connection &connection, const QString &address);

// Whether this case entered anything.
base::Result<bool> hasSuppressions(Connection &connection, qint64 caseId);

}
