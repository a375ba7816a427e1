// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/privacyclass.h"
#include "app/store/value.h"

#include <QHash>
#include <QList>
#include <QString>

namespace casebook::store {

struct Column {
    const char *name;
    bool isNumber = false;
    domain::PrivacyClass privacyClass = domain::PrivacyClass::Operational;
    bool holdsFacts = false;  // JSON whose keys are facts of a kind, each with a class of its own
};

// A table whose every change goes into the journal: its columns after `id`, in the order of resources/sql, with what each
// tells about people. `revision` is kept by the transaction and not listed.
struct Table {
    const char *name;
    QList<Column> columns;

    qsizetype indexOf(const char *column) const;
};

namespace tables {
extern const Table users;
extern const Table compartments;
extern const Table compartmentMembers;
extern const Table cases;
extern const Table caseItems;
extern const Table parties;
extern const Table identifiers;
extern const Table caseParties;
extern const Table clocks;
extern const Table clockPauses;
extern const Table messages;
extern const Table attachments;
extern const Table tasks;
extern const Table holds;
extern const Table links;
extern const Table approvals;
const QList<const Table *> &journaled();
const Table *named(const QString &name);
}

// The identity of a row in the journal: a UUID of version 8 (RFC 9562) that holds its id, because entries name rows by UUID.
QString rowUuid(qint64 id);

// The class of each fact of a kind (or of one of its lists), by its id.
using FactClasses = QHash<QString, domain::PrivacyClass>;

// Cells by column name. For an insert every column of the table, for an update the ones that change.
class Row {
public:
    Row &set(const char *column, Value value)
    {
        m_cells.append({column, std::move(value)});
        return *this;
    }
    struct Cell {
        const char *column;
        Value value;
    };
    const QList<Cell> &cells() const { return m_cells; }

private:
    QList<Cell> m_cells;
};

}
