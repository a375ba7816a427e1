// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace casebook::rulebook {

struct PackFile {
    QString name;  // below the rulebook's folder: "rulebook/regimes/gdpr.json"
    QByteArray bytes;
};

// The files of one folder below the base, sorted by name; of a folder that is not there, none. The base may be a resource
// path. FileNotReadable{file} for what cannot be read or is larger than 1 MiB.
base::Result<QList<PackFile>> readPackFiles(const QString &baseFolder, const QString &folder, const QString &pattern = QStringLiteral("*.json"));

// The names of the folders in one folder below the base, sorted.
QStringList packFolders(const QString &baseFolder, const QString &folder);

}
