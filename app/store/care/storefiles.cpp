// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/storefiles.h"

#include "app/base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::fileError;
using base::Result;

namespace {

const char *const endings[] = {"", "-wal", "-shm", "-journal", ".keys"};

// Copies what is open; 0 or the number of the system's error, and in `file` the name it is about.
int copyBytes(QFile &source, QFile &target)
{
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (;;) {
        const ssize_t count = ::read(source.handle(), piece.data(), static_cast<size_t>(piece.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno;
        if (count == 0)
            return ::fsync(target.handle()) == 0 ? 0 : errno;
        for (ssize_t done = 0; done < count;) {
            const ssize_t written = ::write(target.handle(), piece.constData() + done, static_cast<size_t>(count - done));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return errno;
            done += written;
        }
    }
}

Result<void> sync(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return fail(fileError(path, errno, ErrorCode::FileNotWritable));
    const int problem = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (problem != 0)
        return fail(fileError(path, problem, ErrorCode::FileNotWritable));
    return {};
}

}

Result<void> copyDurably(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(QFileInfo::exists(from) ? ErrorCode::FileNotReadable : ErrorCode::FileNotFound, {from});
    const int descriptor = ::open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(fileError(to, errno, errno == EEXIST ? ErrorCode::FileExists : ErrorCode::FileNotWritable));
    QFile target;
    if (!target.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return fail(ErrorCode::FileNotWritable, {to});
    }
    const int problem = copyBytes(source, target);
    target.close();
    if (problem == 0)
        return {};
    QFile::remove(to);
    return fail(fileError(to, problem, ErrorCode::FileNotWritable));
}

Result<void> syncFile(const QString &file)
{
    return sync(file, O_RDONLY);
}

Result<void> syncFolderOf(const QString &file)
{
    return sync(QFileInfo(file).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Result<void> moveOver(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(fileError(to, errno, ErrorCode::FileNotWritable));
    return {};
}

Result<void> moveToNewName(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno == EEXIST)
        return fail(ErrorCode::FileExists, {to});
    if (errno != EINVAL && errno != ENOSYS)
        return fail(fileError(to, errno, ErrorCode::FileNotWritable));
    // A file system without that call: look, then move.
    if (QFileInfo::exists(to))
        return fail(ErrorCode::FileExists, {to});
    return moveOver(from, to);
}

void removeStoreFiles(const QString &file)
{
    for (const char *ending : endings)
        QFile::remove(file + QLatin1StringView(ending));
}

QString freshPartName(const QString &file)
{
    const QFileInfo info(file);
    const QString start = u".%1.part-"_s.arg(info.fileName());
    QDir folder(info.absolutePath());
    for (const QString &name : folder.entryList({start + u'*'}, QDir::Files | QDir::Hidden))
        folder.remove(name);
    return folder.filePath(start + QUuid::createUuid().toString(QUuid::Id128));
}

Result<void> refuseTaken(const QString &target)
{
    for (const QString &file : {target, target + u".keys"_s})
        if (QFileInfo::exists(file) || QFileInfo(file).isSymLink())
            return fail(ErrorCode::FileExists, {file});
    return {};
}

Result<void> nameStore(const QString &part, const QString &target, const QByteArray &keySlots)
{
    CASEBOOK_CHECK(syncFile(part));
    if (!keySlots.isEmpty())
        CASEBOOK_CHECK(base::writeFileAtomically(target + u".keys"_s, keySlots));
    const auto named = moveToNewName(part, target);
    if (!named) {
        QFile::remove(target + u".keys"_s);
        return named;
    }
    return syncFolderOf(target);
}

}
