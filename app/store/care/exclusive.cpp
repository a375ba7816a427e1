// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/exclusive.h"

#include <QFile>
#include <sqlite3.h>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

Result<std::unique_ptr<ExclusiveHold>> ExclusiveHold::take(const QString &file)
{
    std::unique_ptr<ExclusiveHold> hold(new ExclusiveHold);
    if (sqlite3_open_v2(QFile::encodeName(file).constData(), &hold->m_handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return fail(ErrorCode::FileNotReadable, {file});
    sqlite3_file *opened = nullptr;
    sqlite3_file_control(hold->m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &opened);
    if (!opened || !opened->pMethods)
        return fail(ErrorCode::FileNotReadable, {file});
    // A connection in WAL mode keeps a shared lock as long as it is open, so the exclusive one tells whether any is.
    if (opened->pMethods->xLock(opened, SQLITE_LOCK_SHARED) != SQLITE_OK || opened->pMethods->xLock(opened, SQLITE_LOCK_EXCLUSIVE) != SQLITE_OK)
        return fail(ErrorCode::StoreBusy, {file});
    return hold;
}

ExclusiveHold::~ExclusiveHold()
{
    sqlite3_file *opened = nullptr;
    if (m_handle && sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &opened) == SQLITE_OK && opened && opened->pMethods)
        opened->pMethods->xUnlock(opened, SQLITE_LOCK_NONE);
    sqlite3_close(m_handle);
}

Result<void> ExclusiveHold::copyTo(const QString &path) const
{
    constexpr int pieceBytes = 1 << 20;
    sqlite3_file *opened = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &opened) != SQLITE_OK || opened->pMethods->xFileSize(opened, &size) != SQLITE_OK)
        return fail(ErrorCode::FileNotReadable, {path});
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorCode::FileNotWritable, {path});
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (sqlite3_int64 at = 0; at < size; at += pieceBytes) {
        const int count = static_cast<int>(std::min<sqlite3_int64>(pieceBytes, size - at));
        if (opened->pMethods->xRead(opened, piece.data(), count, at) != SQLITE_OK)
            return fail(ErrorCode::FileNotReadable, {path});
        if (copy.write(piece.constData(), count) != count)
            return fail(copy.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, {path});
    }
    if (!copy.flush())
        return fail(ErrorCode::DiskFull, {path});
    return {};
}

Result<void> becomeOnlyUser(EmbeddedConnection &connection)
{
    CASEBOOK_TRY(const QString mode, connection.oneText(u"PRAGMA journal_mode = DELETE"_s));
    if (mode != "delete"_L1)
        return fail(ErrorCode::StoreBusy, {connection.place()});
    CASEBOOK_CHECK(connection.execute(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    CASEBOOK_CHECK(connection.execute(u"BEGIN EXCLUSIVE"_s));
    return connection.execute(u"COMMIT"_s);
}

}
