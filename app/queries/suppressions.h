// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/connection.h"
#include "app/store/suppressions.h"

namespace casebook::queries {

// An opt-out holds for everybody who sends anything, so the list is asked whole, whatever the reader may see of the cases behind it:
// it answers for an address that somebody has, and never by which case it came there.

// What this address stays out of, however it is spelled, with or without its kind in front ("mail:clara@example.org").
base::Result<QList<store::SuppressionEntry>> suppressionsOf(store::Connection &connection, const QString &address);

struct SuppressionCount {
    QString kind;
    qint64 addresses = 0;
    QDate oldest;
    QDate newest;
};
// Every kind, also those without an address.
base::Result<QList<SuppressionCount>> suppressionCounts(store::Connection &connection);

}
