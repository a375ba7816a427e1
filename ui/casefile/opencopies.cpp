// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/opencopies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;

OpenCopies::OpenCopies(QObject *parent) : QObject(parent) {}

bool OpenCopies::isDocument(const QString &name)
{
    static const QStringList known{u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"tif"_s, u"tiff"_s, u"txt"_s, u"csv"_s,
                                   u"odt"_s, u"ods"_s, u"odp"_s, u"docx"_s, u"xlsx"_s, u"pptx"_s, u"rtf"_s, u"eml"_s};
    return known.contains(QFileInfo(safeName(name)).suffix().toLower());
}

QString OpenCopies::safeName(const QString &name)
{
    QString safe;
    for (const QChar one : QFileInfo(QString(name).replace(u'\\', u'/')).fileName())
        safe += one.isLetterOrNumber() || u" ._-()"_s.contains(one) ? one : u'_';
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    const QString suffix = QFileInfo(safe).suffix().left(10);
    const QString base = QFileInfo(safe).completeBaseName().left(80).trimmed();
    return (base.isEmpty() ? u"file"_s : base) + (suffix.isEmpty() ? QString() : u'.' + suffix);
}

base::Result<QString> OpenCopies::write(const casework::LogRead::OpenedFile &file)
{
    if (!isDocument(file.name))
        return fail(ErrorCode::InputInvalid, {u"file"_s, u"only documents are opened by other programs"_s});
    if (!m_folder) {
        const QString memory = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        const QString root = memory.isEmpty() ? QDir::tempPath() : memory;
        m_folder = std::make_unique<QTemporaryDir>(root + u"/casebook-XXXXXX"_s);
    }
    if (!m_folder->isValid())
        return fail(ErrorCode::FileNotWritable, {m_folder->path()});
    QTemporaryDir own(m_folder->filePath(u"XXXXXX"_s));
    own.setAutoRemove(false);
    const QString path = own.filePath(safeName(file.name));
    QFile copy(path);
    if (!own.isValid() || !copy.open(QIODevice::WriteOnly | QIODevice::NewOnly) || copy.write(file.bytes) != file.bytes.size())
        return fail(ErrorCode::FileNotWritable, {path});
    copy.setPermissions(QFile::ReadOwner);
    return path;
}

void OpenCopies::wipe()
{
    m_folder.reset();
}

}
