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
