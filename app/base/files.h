// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace casebook::base {

// The whole file, at most limit bytes; a larger one is FileNotReadable. Regular files only: a pipe or a device would hang.
Result<QByteArray> readFile(const QString &path, qint64 limit);

// Temporary name in the same folder, write, fsync, rename, fsync of the folder: afterwards the old content or the new one
// is there, never a piece. The file is readable by its owner only.
Result<void> writeFileAtomically(const QString &path, const QByteArray &content);

// DiskFull, FileNotWritable or FileNotReadable from the errno of a failed call.
Error fileError(const QString &path, int systemError, ErrorCode otherwise);

}
