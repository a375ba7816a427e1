// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/care/progress.h"
#include "app/store/store.h"

#include <functional>

namespace casebook::store {

struct RekeyRequest {
    QString file;
    QString user;    // empty: the only slot
    QString backup;  // where the backup is made first; must be free
};

struct RekeyDone {
    QString recoveryKey;          // the old one opens old backups only
    QStringList usersWithoutSlot; // they need a passphrase anew, because theirs is known to nobody here
};

// The steps of a change of key, in order, as the store on the disk knows them. Behind each the program may die: the store
// opens then with the passphrase of who changed the key.
enum class RekeyStep { BackedUp, Copied, Rekeyed, SlotsWritten, StoreReplaced, SlotsReplaced };

// Gives an embedded store that nobody has open (StoreBusy) a new page key: for when a copy of the file and a passphrase may be
// in wrong hands together. A complete store under the new key, with its own key slots, is made as FILE.rekeyed; then it takes
// the place of the old one, then its key slots do. A program that dies between these two leaves a store that the slots beside
// it do not fit: Store::open finds the others and ends the change. The journal gets an entry `rekey`. Cancelled leaves the store as
// it was, and the backup where it was complete.
base::Result<RekeyDone> rekey(const RekeyRequest &request, const base::Secret &passphrase, base::RandomSource &random, const QDateTime &now,
                              const std::function<void(RekeyStep)> &reached = {}, const CareProgress &progress = {});

// For Store::open.
bool isRekeyPending(const QString &file);
base::Result<base::Secret> pendingPageKey(const QString &file, const QString &user, const base::Secret &passphrase);
base::Result<void> finishRekey(const QString &file);

}
