// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barestore.h"

#include <QFile>
#include <sodium.h>
#include <sqlite3.h>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

void CloseHandle::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

void FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

base::Error bareError(sqlite3 *handle, const char *what)
{
    return {ErrorCode::StatementFailed, {QString::fromLatin1(what)}, QString::fromUtf8(sqlite3_errmsg(handle))};
}

Result<Handle> openBare(const QString &file, const base::Secret *pageKey)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(file).constData(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    Handle handle(raw);
    if (opened != SQLITE_OK)
        return fail(bareError(raw, "open"));
    if (!pageKey)
        return handle;
    char key[4 + 65] = "raw:";
    sodium_bin2hex(key + 4, 65, pageKey->data(), static_cast<size_t>(pageKey->size()));
    const int fits = sqlite3_key_v2(raw, "main", key, 68);
    sodium_memzero(key, sizeof key);
    if (fits != SQLITE_OK)
        return fail(bareError(raw, "key"));
    return handle;
}

Result<void> runBare(sqlite3 *handle, const char *sql)
{
    if (sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(bareError(handle, sql));
    return {};
}

Result<void> settle(sqlite3 *handle)
{
    for (const char *setting : {"PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON", "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
                                "PRAGMA cache_size = -16384", "PRAGMA mmap_size = 0", "PRAGMA journal_mode = WAL", "PRAGMA wal_autocheckpoint = 0",
                                "PRAGMA synchronous = FULL"})
        CASEBOOK_CHECK(runBare(handle, setting));
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    return {};
}

Result<BareStatement> prepareBare(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v3(handle, sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &raw, nullptr) != SQLITE_OK)
        return fail(bareError(handle, sql.constData()));
    return BareStatement(raw);
}

qint64 touchRow(sqlite3_stmt *statement)
{
    qint64 touched = 0;
    const int columns = sqlite3_column_count(statement);
    for (int i = 0; i < columns; ++i) {
        switch (sqlite3_column_type(statement, i)) {
        case SQLITE_INTEGER: touched += sqlite3_column_int64(statement, i); break;
        case SQLITE_NULL: break;
        default: {
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, i));
            const int size = sqlite3_column_bytes(statement, i);
            if (size > 0)
                touched += bytes[0] + bytes[size - 1];
        }
        }
    }
    return touched;
}

Result<void> copyStore(const QString &file, const QString &copy)
{
    for (const char *ending : {"", ".keys"}) {
        const QString target = copy + QLatin1StringView(ending);
        QFile::remove(target);
        if (!QFile::copy(file + QLatin1StringView(ending), target))
            return fail(ErrorCode::FileNotWritable, {target});
    }
    for (const char *ending : {"-wal", "-shm"})
        QFile::remove(copy + QLatin1StringView(ending));
    return {};
}

Result<void> copyPlain(const QString &file, const base::Secret &pageKey, const QString &plain)
{
    CASEBOOK_CHECK(copyStore(file, plain));
    {
        CASEBOOK_TRY(const Handle handle, openBare(plain, &pageKey));
        CASEBOOK_CHECK(runBare(handle.get(), "PRAGMA journal_mode = DELETE"));
        if (sqlite3_rekey_v2(handle.get(), "main", nullptr, 0) != SQLITE_OK)
            return fail(bareError(handle.get(), "rekey"));
    }
    CASEBOOK_TRY(const Handle handle, openBare(plain, nullptr));
    CASEBOOK_CHECK(runBare(handle.get(), "PRAGMA journal_mode = WAL"));
    return runBare(handle.get(), "SELECT count(*) FROM cases");
}

}
