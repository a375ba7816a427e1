// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace casebook::journal {

// One privacy class of one row got a new value. What the value is stays outside, behind the commitment (commitment.h).
struct Change {
    QString table;
    QString row;           // uuid
    QString privacyClass;
    QByteArray commitment; // 32 bytes

    friend bool operator==(const Change &, const Change &) = default;
};

// What one transaction did. Nothing in it tells who a case is about, so it can stay when the case is erased.
struct Entry {
    qint64 sequence = 0;       // from 1, without gap
    QDateTime at;              // UTC, milliseconds
    QString actor;             // pseudonymous: the uuid of a user
    QString action;            // one word: letters, digits, full stop, hyphen, underscore; at most 64
    QByteArray caseCommitment; // 32 bytes; empty for an action without a case
    QList<Change> changes;     // each (table, row, class) at most once
    QString operation;         // uuid made by the client, one for each transaction

    friend bool operator==(const Entry &, const Entry &) = default;
};

// The line of an entry is canonical JSON (RFC 8785), without a line feed:
//
//     {"action":"extend-deadline","actor":UUID,"at":"2026-09-18T08:15:30.123Z","case":HASH or "",
//      "changes":[{"class":"decision","commitment":HASH,"row":UUID,"table":"clocks"}],
//      "operation":UUID,"sequence":41,"version":1}
//
// with hashes as 64 lower-case hexadecimal digits and the changes sorted by class, row and table. These bytes are the leaf
// of the Merkle tree. JournalInvalid where a field breaks the rules above.
base::Result<QByteArray> canonicalBytes(const Entry &entry);

// Accepts exactly what canonicalBytes() writes.
base::Result<Entry> parseEntry(const QByteArray &line);

// An entry of an erasing action (`erase`, `redact`, or either with a hyphen and more behind it) names in its changes the
// (table, row, class) whose earlier values and salts are gone. Its own commitment there is to what remains: `null` where
// nothing does.
bool isErasure(QByteArrayView action);

// The case an entry belongs to is opened like a change: under this table, the operation of the entry as the row, and this
// class. An erasure that forgets which entries belonged to a case names them by these three.
inline constexpr char caseTable[] = "journal";
inline constexpr char caseClass[] = "case";

}
