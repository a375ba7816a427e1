// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/connection.h"

#include <functional>

namespace casebook::store {

// Brings the schema of a store to the one of this program by the numbered folders of resources/sql, each in a transaction
// of its own. A folder that has run is never edited: its checksum is kept in the store and compared at every opening, so that
// no program works on tables that are not the ones it knows.
class Migrator final {
public:
    enum class Outcome { UpToDate, Upgraded };

    // `folder` holds 0001_what, 0002_what … without a gap.
    explicit Migrator(Connection &connection, QString folder = QStringLiteral(":/sql"));

    // Errors: StoreNewer (made by a later program), StoreDamaged (a checksum differs or is not there), NotPermitted. A store
    // that is refused is not written to; a step that fails leaves the schema of the step before it. `beforeUpgrade` is called
    // before the first step on a store that has tables already; an error of it stops the upgrade.
    base::Result<Outcome> run(const std::function<base::Result<void>()> &beforeUpgrade = {});
    // The tables of the schema, each behind those that its rows refer to.
    QStringList tables() const;
    int newest() const { return static_cast<int>(m_steps.size()); }

private:
    base::Result<int> current();
    base::Result<void> compare(int number);
    base::Result<void> apply(int number);
    QByteArray sqlOf(int number) const;

    Connection &m_connection;
    QString m_folder;
    QStringList m_steps;  // names of the folders, in order
};

}
