// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/care/backup.h"
#include "app/store/care/check.h"
#include "app/store/care/rekey.h"
#include "app/workspace/workspace.h"

namespace casebook::workspace {

// The care of a store with who may do it, the journal of every copy verified, and the entry in the journal. Errors: those of
// the store's functions, NotPermitted, and BackupInvalid{"journal"} where the copy's journal is not sound.

// What the verification of the journal finds first, as journal::wordOf() names it; empty: it is sound. Cancelled.
base::Result<QString> journalProblem(store::Connection &connection, const rulebook::Rulebook &rules, store::CareStage stage, const store::CareProgress &progress = {});

// The verification of the journal of a copy, BackupInvalid{"journal"}; the rules must live as long.
store::Inspection journalInspection(const rulebook::Rulebook &rules, const store::CareProgress &progress = {});

base::Result<store::BackupDone> backUp(Workspace &workspace, const QString &target, const store::CareProgress &progress = {});
base::Result<store::CheckReport> check(Workspace &workspace, const store::CareProgress &progress = {});

enum class Loss { Refuse, Accept };

// On a store that is not open. When the journal of the store that gives way has entries that the backup does not have, or this
// computer has seen more of a store that can't be read, that is EntriesWouldBeLost unless the loss is accepted; StoreExists where another store lies there. Afterwards this computer says that it has seen more entries than there are, which is true; the
// person who restored takes the store as it is now (Workspace::acceptPresentJournal).
base::Result<store::RestoreDone> restore(const store::RestoreRequest &request, const base::Secret &pageKey, Loss loss = Loss::Refuse);

// Opens the store by itself; it must not be open. Needs the permission to manage users.
base::Result<store::RekeyDone> rekey(const store::RekeyRequest &request, const base::Secret &passphrase,
                                     const std::function<void(store::RekeyStep)> &reached = {}, const store::CareProgress &progress = {});

}
