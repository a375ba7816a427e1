// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/care/backupfolder.h"
#include "app/store/care/progress.h"
#include "app/store/embeddedconnection.h"
#include "app/store/journalwriter.h"
#include "app/store/store.h"

#include <functional>

namespace casebook::store {

// A further look at a copy before it gets its name: the layers above hand in the verification of the journal.
using Inspection = std::function<base::Result<void>(Connection &copy)>;

struct BackupDone {
    QString file;          // its key slots lie beside it: file + ".keys"
    qint64 sizeBytes = 0;
    JournalHead head;      // of the copy
    QByteArray sha256;     // of the file, 32 bytes: what somebody who keeps the backup elsewhere can hold it against
};

// A whole copy of an open store, encrypted with the same key: written under a hidden name in the folder of the target, opened
// again, read to the last page, made durable, and only then given its name. Others may go on working meanwhile.
// Errors: FileExists (a target is never overwritten, nor key slots that lie at its name), DiskFull, NetworkFolder, BackupInvalid
// (the copy is not sound), Cancelled; whatever happens, no piece stays behind. UsageWrong for a server: its own backup is the
// one to use.
base::Result<BackupDone> backUp(Store &store, const QString &target, const Inspection &inspection = {}, const CareProgress &progress = {});

// EmbeddedConnection::copyInto that says how far it is; Cancelled.
base::Result<void> copyWatched(EmbeddedConnection &connection, const QString &part, const CareProgress &progress);

struct RestoreRequest {
    QString backup;
    QString target;
    QDateTime now;   // names the store that gives way
};

struct RestoreDone {
    QString replaced;          // where the store that was there is now; empty when nothing was there
    qint64 entriesMissing = 0; // journal entries of the replaced store that the backup does not have
    bool hasKeySlots = true;   // false: the backup came without them, only the recovery key opens the store
};

// The page key of a backup, out of the key slots beside it.
base::Result<base::Secret> pageKeyOf(const QString &backup, const QString &user, const base::Secret &passphrase);

// The same for a connection of its own to the same file, so that another thread can make the copy.
base::Result<BackupDone> backUp(EmbeddedConnection &connection, const base::Secret &pageKey, const QString &target, const Inspection &inspection = {},
                                const CareProgress &progress = {});

// A copy of a store whose schema this program is about to change, into the folder of its automatic backups. Its pages and their
// structure are verified; what its tables mean is known to the program that made them. Programs that come at the same time
// wait for each other. Errors as above, StoreBusy when the other program takes longer than a minute.
base::Result<void> backUpBeforeUpgrade(EmbeddedConnection &connection, const base::Secret &pageKey, const BackupFolder &folder, const QDateTime &now);

// Weighs the backup against the store that would give way to it, which is null when it can't be opened with this key; an error
// stops the restore before anything is moved.
using Weighing = std::function<base::Result<void>(Connection &backup, Connection *present)>;

// Puts a backup at a path, new or of a store that nobody has open (StoreBusy). The copy is verified there before anything is
// moved. A store that was there is kept whole, with its key slots and its log, as TARGET.before-restore-<time>. A crash in
// between leaves the name empty and both stores beside it, never a mixture.
// Errors: NotACasebook (the key does not fit), BackupInvalid, DiskFull, FileNotFound.
base::Result<RestoreDone> restore(const RestoreRequest &request, const base::Secret &pageKey, const Inspection &inspection = {}, const Weighing &weigh = {});

}
