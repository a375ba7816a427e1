// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"

#include <QString>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace casebook::bench {

struct CloseHandle {
    void operator()(sqlite3 *handle) const;
};
struct FinalizeStatement {
    void operator()(sqlite3_stmt *statement) const;
};
using Handle = std::unique_ptr<sqlite3, CloseHandle>;
using BareStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

// The library alone, as a reference: the file opened and the key given, nothing asked yet. Without a key a plain file.
base::Result<Handle> openBare(const QString &file, const base::Secret *pageKey);
// The settings that a store of ours works with, so that both sides have the same cache and the same durability.
base::Result<void> settle(sqlite3 *handle);
inline constexpr int commitsBetweenCheckpoints = 50;
base::Result<void> runBare(sqlite3 *handle, const char *sql);
base::Result<BareStatement> prepareBare(sqlite3 *handle, const QByteArray &sql);

// Touches every column of the row the statement stands on, as a reader must.
qint64 touchRow(sqlite3_stmt *statement);

// A copy of the store (closed, its log empty) without encryption: same pages, same content.
base::Result<void> copyPlain(const QString &file, const base::Secret &pageKey, const QString &plain);
// The store with its key slots, for runs that change it.
base::Result<void> copyStore(const QString &file, const QString &copy);

base::Error bareError(sqlite3 *handle, const char *what);

}
