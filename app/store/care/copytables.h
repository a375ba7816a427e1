// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/connection.h"

#include <functional>

namespace casebook::store {

// One table as it was read: how many rows, and the SHA-256 of all their cells in the order of the key. Equal on both engines
// for equal rows.
struct TableDigest {
    QString table;
    qint64 rows = 0;
    QByteArray digest;  // 32 bytes

    friend bool operator==(const TableDigest &, const TableDigest &) = default;
};

// Told how many rows are done; answers false to stop (Cancelled).
using RowsDone = std::function<bool(qint64 rows)>;

// Every row of every table of the schema, but for what belongs to an engine or is made from the rest: the versions of the
// schema and the words of the search. Both sides are in a transaction, the target has the schema and no rows.
base::Result<QList<TableDigest>> copyTables(Connection &from, Connection &to, const RowsDone &done = {});
// What copyTables() answers, without writing.
base::Result<QList<TableDigest>> digestTables(Connection &connection, const RowsDone &done = {});

}
