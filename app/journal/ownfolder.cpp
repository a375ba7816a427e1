// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/ownfolder.h"

#include "app/base/files.h"

#include <QDir>
#include <QFile>
#include <cerrno>
#include <sys/stat.h>

namespace casebook::journal {

base::Result<void> makeOwnFolder(const QString &folder)
{
    const QString path = QDir(folder).absolutePath();
    const QString parent = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(parent))
        return base::fail(base::ErrorCode::FileNotWritable, {parent});
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return base::fail(base::fileError(path, errno, base::ErrorCode::FileNotWritable));
    return {};
}

}
