// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

namespace casebook::support {

// The SQLite without encryption that other programs of this computer use; empty where there is none.
inline QString libraryOfTheSystem()
{
    for (const char *folder : {"/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"}) {
        const QString file = QString::fromLatin1(folder) + QStringLiteral("/libsqlite3.so.0");
        if (QFileInfo::exists(file))
            return file;
    }
    return {};
}

}
