// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/keeping/keepingmemory.h"
#include "app/workspace/workspace.h"

#include <optional>

namespace casebook::workspace {

// What came out of trying a restore.
struct DrillReport {
    QString backup;             // the file that was tried
    qint64 entries = 0;         // of its journal
    qint64 entriesSince = 0;    // of the present journal that it does not have
    qint64 cases = 0;           // in it, that this reader may see
    qint64 milliseconds = 0;    // from the copy to the last check
    bool opensWithPassphrase = true;  // false: with the one of the time it was made only; tried with the key that is in use
    std::optional<base::Error> problem;  // nothing: passed

    bool hasPassed() const { return !problem; }
};

// Tries what a restore would do with a backup, the newest automatic one when none is named, without touching the store: copies
// it into a private folder beside the store, opens it there with the passphrase, reads every page, verifies its journal, finds
// that the present journal goes on where it ends, counts the cases and takes the copy away. A backup that nobody ever restored
// is a hope (GDPR Art. 32(1)(c), (d)).
//
// What came out goes into the journal as `backup.drill` or `backup.drill-failed`, which tells an auditor, and into the memory of
// this computer, which keeps rotation from counting on a damaged backup.
//
// Errors, where it could not be tried: NotPermitted, UsageWrong (a server), NotFound (no backup), FileNotFound, DiskFull,
// StoreBusy (another drill), WrongPassphrase (neither the passphrase nor the key in use opens it).
base::Result<DrillReport> drill(Workspace &workspace, const QString &backup, const QString &login, const base::Secret &passphrase);

}
