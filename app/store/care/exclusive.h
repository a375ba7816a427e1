// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/embeddedconnection.h"

struct sqlite3;

namespace casebook::store {

// Holds a store file so that nobody else can have it open, without reading it: it may be damaged or have another key. Uses the
// library's own lock, so it sees connections of this process as well as those of others.
class ExclusiveHold final {
public:
    // StoreBusy when any connection has the file open.
    static base::Result<std::unique_ptr<ExclusiveHold>> take(const QString &file);
    ~ExclusiveHold();
    // The bytes as they lie there, into a file that is not there yet and belongs to its owner only.
    base::Result<void> copyTo(const QString &file) const;
    ExclusiveHold(const ExclusiveHold &) = delete;
    ExclusiveHold &operator=(const ExclusiveHold &) = delete;

private:
    ExclusiveHold() = default;
    sqlite3 *m_handle = nullptr;
};

// The same for a connection that goes on reading: from now until it is closed it is the only one. It also leaves the
// write-ahead log, so that the file alone is the whole store. StoreBusy when another connection has the store open.
base::Result<void> becomeOnlyUser(EmbeddedConnection &connection);

}
