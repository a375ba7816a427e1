// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/transaction.h"

namespace casebook::store {

// Something that came in and could not be read, kept as it was.
struct QuarantinedThing {
    QString source;  // file name
    QString reason;  // code of intake
    QDateTime at;    // UTC
    QByteArray bytes;
};

base::Result<void> writeQuarantine(Transaction &transaction, const QuarantinedThing &thing);
base::Result<QList<QuarantinedThing>> quarantined(Connection &connection);

}
