// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/privacyclass.h"
#include "app/store/value.h"

#include <QHash>
#include <QList>
#include <QString>
#include <array>

namespace casebook::store {

struct Column {
    const char *name;
    bool isNumber = false;
    domain::PrivacyClass privacyClass = domain::PrivacyClass::Operational;
    bool holdsFacts = false;  // JSON whose keys are facts of a kind, each with a class of its own
};

// A table whose every change goes into the journal: its columns after `id`, in the order of resources/sql, with what each
// tells about people. `revision` is kept by the transaction and not listed. What follows from the columns is made once.
struct Table {
    Table(const char *tableName, QList<Column> itsColumns);

    const char *name;
    QList<Column> columns;
    QString title;                   // the name as text
    QString series;                  // of its ids in `counters`
    QString insertText;              // with a placeholder for every column
    QString selectText;              // revision, then every column
    QList<QByteArray> placeholders;  // ":title", by column
    QList<QByteArray> keys;          // "\"title\":", by column
    QList<qsizetype> byName;         // positions in the order of keys in canonical JSON

    // -1 when there is none. Whoever goes through a row names its columns nearly in order: the search begins at `from`.
    qsizetype indexOf(const char *column, qsizetype from = 0) const;
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
extern const Table holdCases;
extern const Table statementVersions;
extern const Table statementNotices;
extern const Table links;
extern const Table approvals;
extern const Table custodyEvents;
extern const Table suppressions;
const QList<const Table *> &journaled();
const Table *named(const QString &name);
}

// The identity of a row in the journal: a UUID of version 8 (RFC 9562) that holds its id, because entries name rows by UUID.
using RowName = std::array<char, 36>;
RowName rowName(qint64 id);
QString rowUuid(qint64 id);

using domain::FactClasses;

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
