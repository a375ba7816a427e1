// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>

namespace casebook::store {
class Connection;
}

namespace casebook::workspace {

// What a store would lose to a backup that takes its place.
struct JournalLoss {
    qint64 entries = 0;  // of the store that gives way, not in the backup
    QDateTime since;     // UTC, of the first of them; of the last that the backup has, where the store can't be read

    // EntriesWouldBeLost, or done when nothing would.
    base::Result<void> refuse() const;
};

// How far the two journals are the same; everything of the present one behind that is lost, whether the backup is older or went
// another way. Another store's backup has nothing of it.
base::Result<JournalLoss> lossBetween(store::Connection &backup, store::Connection &present);

// Where the present store can't be read: what this computer has seen of it.
base::Result<JournalLoss> lossByMemory(store::Connection &backup, const QString &memoryFolder);

}
