// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/connection.h"
#include "tests/support/dice.h"

#include <QByteArray>
#include <optional>

namespace casebook::support {

// What somebody did to a store, and what a verification has to name for it: the row where a table is given, else the entry.
struct Tampering {
    QString what;
    QString table = {};
    QString row = {};
    qint64 sequence = 0;
    bool isSeenByCheck = false;  // belongs to no row and no entry: the check of the store names it
};

// Somebody who has the file and its key and knows how the journal is made, but has not the signing key. Each tampering is one
// act on a sound store; rows and values are chosen among all tables and columns of the record.
class Tamperer {
public:
    Tamperer(store::Connection &connection, Dice &dice) : m_connection(connection), m_dice(dice) {}

    Tampering any();

private:
    using Maybe = std::optional<Tampering>;  // nothing: there was nothing to change there
    // The state
    Maybe changedCell();
    Maybe removedRow();
    Maybe addedRow();
    Maybe swappedRows();
    Maybe olderValuePutBack();
    Maybe changedFile();
    // The history
    Maybe changedOpening();
    Maybe removedOpening();
    Maybe repeatedOpening();
    // The journal
    Maybe changedEntry();
    Maybe removedEntry();
    Maybe swappedEntries();
    Maybe repeatedEntry();
    Maybe changedTree();
    // All of it, with every hash made again
    Maybe rewrittenValue();
    Maybe rewrittenEntry();
    Maybe takenOutEntry();
    Maybe cutOff();

    qint64 number(const QString &sql);
    QString text(const QString &sql);
    qint64 rowOf(const QString &table);
    qint64 entry() { return m_dice.between(1, static_cast<int>(number(QStringLiteral("SELECT max(sequence) FROM journal")))); }
    bool execute(const QString &sql);
    // Executes and tells whether the cell is another one now.
    bool changes(const QString &table, const QString &column, qint64 row, const QString &to);
    void makeTreeAgain();
    bool setEntry(qint64 sequence, const QByteArray &line);

    store::Connection &m_connection;
    Dice &m_dice;
};

}
