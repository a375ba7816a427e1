// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rulebook/packfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace casebook::rulebook {

base::Result<QList<PackFile>> readPackFiles(const QString &baseFolder, const QString &folder, const QString &pattern)
{
    constexpr qint64 largestSizeBytes = 1024 * 1024;
    const QDir place(QDir(baseFolder).filePath(folder));
    QList<PackFile> files;
    for (const QFileInfo &info : place.entryInfoList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        const QString name = folder + u'/' + info.fileName();
        if (!file.open(QIODevice::ReadOnly))
            return base::fail(base::ErrorCode::FileNotReadable, {name}, file.errorString());
        const QByteArray bytes = file.read(largestSizeBytes + 1);
        if (bytes.size() > largestSizeBytes)
            return base::fail(base::ErrorCode::FileNotReadable, {name}, u"larger than 1 MiB"_s);
        files.append({name, bytes});
    }
    return files;
}

QStringList packFolders(const QString &baseFolder, const QString &folder)
{
    return QDir(QDir(baseFolder).filePath(folder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

}
