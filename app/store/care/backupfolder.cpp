// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/backupfolder.h"

#include "app/journal/ownfolder.h"
#include "app/store/care/storefiles.h"
#include "app/store/keyslots.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::DatedBackup;

namespace {

const QString instantForm = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
const QString ending = QStringLiteral(".casebook");
const QString upgradeMark = QStringLiteral("-before-upgrade");

}

BackupFolder::BackupFolder(const QString &storeFile, const QString &chosen) : m_storeFile(QFileInfo(storeFile).absoluteFilePath())
{
    const QFileInfo store(m_storeFile);
    m_path = chosen.isEmpty() ? store.absolutePath() + u'/' + store.completeBaseName() + u".backups"_s : QFileInfo(chosen).absoluteFilePath();
}

QString BackupFolder::fileFor(const QDateTime &now, Reason reason) const
{
    const QString mark = reason == Reason::BeforeUpgrade ? upgradeMark : QString();
    return u"%1/%2-%3"_s.arg(m_path, QFileInfo(m_storeFile).completeBaseName(), now.toUTC().toString(instantForm)) + mark + ending;
}

QString BackupFolder::fileOf(const DatedBackup &backup) const
{
    return m_path + u'/' + backup.name;
}

QList<DatedBackup> BackupFolder::backups() const
{
    static const QRegularExpression form(u"-(\\d{8}T\\d{6}Z)(-before-upgrade)?\\.casebook$"_s);
    const auto own = KeySlots::read(m_storeFile);
    QList<DatedBackup> found;
    if (!own)
        return found;
    for (const QString &name : QDir(m_path).entryList({u'*' + ending}, QDir::Files, QDir::Name)) {
        const QRegularExpressionMatch match = form.match(name);
        const QString instant = match.captured(1);
        const QDateTime made(QDate::fromString(instant.left(8), u"yyyyMMdd"_s), QTime::fromString(instant.mid(9, 6), u"HHmmss"_s), Qt::UTC);
        const auto keys = match.hasMatch() ? KeySlots::read(m_path + u'/' + name) : fail(ErrorCode::KeySlotsMissing);
        if (made.isValid() && keys && keys->storeId() == own->storeId())
            found.append({name, made, true, !match.captured(2).isEmpty()});
    }
    std::stable_sort(found.begin(), found.end(), [](const DatedBackup &a, const DatedBackup &b) { return a.made < b.made; });
    return found;
}

Result<void> BackupFolder::make() const
{
    CASEBOOK_CHECK(journal::makeOwnFolder(m_path));
    const QFileInfo folder(m_path);
    if (!folder.isDir() || !folder.isWritable())
        return fail(ErrorCode::FileNotWritable, {m_path});
    return {};
}

Result<std::unique_ptr<QLockFile>> BackupFolder::takeTurn(int waitMs) const
{
    auto turn = std::make_unique<QLockFile>(u"%1/.%2.lock"_s.arg(m_path, QFileInfo(m_storeFile).completeBaseName()));
    turn->setStaleLockTime(0);
    if (!turn->tryLock(waitMs))
        return fail(turn->error() == QLockFile::LockFailedError ? ErrorCode::StoreBusy : ErrorCode::FileNotWritable, {m_path});
    return turn;
}

void BackupFolder::removeLeftovers() const
{
    QDir folder(m_path);
    for (const QString &name : folder.entryList({u".%1-*.part-*"_s.arg(QFileInfo(m_storeFile).completeBaseName())}, QDir::Files | QDir::Hidden))
        folder.remove(name);
}

Result<void> BackupFolder::remove(const QString &name) const
{
    const QString file = m_path + u'/' + name;
    for (const QString &each : {file, KeySlots::fileOf(file)})
        if (QFileInfo::exists(each) && !QFile::remove(each))
            return fail(ErrorCode::FileNotWritable, {each});
    return syncFolderOf(file);
}

}
