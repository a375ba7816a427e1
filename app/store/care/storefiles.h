// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringList>

namespace casebook::store {

// What moving whole stores about needs of the file system. Each function says what it must: full disks are DiskFull.

// Copies the bytes to a file that is not there yet (FileExists), readable by its owner only, and makes them durable.
// Leaves no piece behind when it fails.
base::Result<void> copyDurably(const QString &from, const QString &to);
base::Result<void> syncFile(const QString &file);
base::Result<void> syncFolderOf(const QString &file);
// Takes the place of what is there, or of nothing.
base::Result<void> moveOver(const QString &from, const QString &to);
// FileExists when something is there.
base::Result<void> moveToNewName(const QString &from, const QString &to);

// The file and what the engine and we keep beside it: "", "-wal", "-shm", "-journal", ".keys".
void removeStoreFiles(const QString &file);
// A name in the same folder that hides from file lists, for work on what will be `file`; what an interrupted program left
// under such names is removed first.
QString freshPartName(const QString &file);

// FileExists where a store or key slots lie at the name already.
base::Result<void> refuseTaken(const QString &target);
// A whole store, closed, with its key slots, if it has any: made durable under a name that nothing has. All of it or nothing has the name.
base::Result<void> nameStore(const QString &part, const QString &target, const QByteArray &keySlots);

}
