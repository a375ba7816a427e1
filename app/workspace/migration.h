// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/care/copytables.h"
#include "app/store/care/progress.h"
#include "app/workspace/workspace.h"

namespace casebook::workspace {

struct MigrationDone {
    QString place;                     // file, or address without credentials
    store::JournalHead head;           // of the store there
    QList<store::TableDigest> tables;  // what was copied; empty when an earlier try had done it
    QStringList usersWithoutAccess;    // they need a key slot, or a role of the server
    QString recoveryKey;               // of a new file, to be printed once
};

// Moves an open store as a whole to an address where none is, on the same engine or the other. The journal is verified first;
// nobody writes meanwhile; every table is read again where it arrived and compared; an entry in the journal there says that
// it moved, and the journal goes on behind it. Then the store that was left is sealed: it opens to be looked at only, and
// whoever has it open still can write nothing (StoreMoved). A move that was interrupted is done again the same way; where only
// the seal was missing, only the seal is made.
//
// Needs the permission to manage users. `to.user` is not used: in a file the person who moves the store gets the only key
// slot, on a server the role of the address has to be a user of the store (KeySlotUnknown). Errors besides: JournalInvalid
// (the journal is not sound), StoreExists or FileExists (something else is there), BackupInvalid (what arrived is not what
// left; the store that was left stays in use), Cancelled, and those of the store's functions.
base::Result<MigrationDone> migrate(Workspace &from, const Door &to, const base::Secret &passphrase, const store::CareProgress &progress = {});

}
