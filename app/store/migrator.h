// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/connection.h"

namespace casebook::store {

// Brings the schema of a store to the one of this program by the numbered folders of resources/sql, each in a transaction
// of its own. A folder that has run is never edited: its checksum is kept in the store and compared.
class Migrator final {
public:
    enum class Outcome { UpToDate, Upgraded };

    explicit Migrator(Connection &connection) : m_connection(connection) {}

    // Errors: StoreNewer (made by a later program), StoreDamaged (a checksum differs), NotPermitted.
    base::Result<Outcome> run();
    static int newest();

private:
    base::Result<int> current();
    base::Result<void> apply(int number);
    Connection &m_connection;
};

}
