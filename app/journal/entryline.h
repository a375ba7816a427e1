// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <vector>

namespace casebook::journal {

struct ChangeView {
    QByteArrayView table;
    QByteArrayView row;
    QByteArrayView privacyClass;
    QByteArrayView commitment;  // 64 hexadecimal digits
};

// The order of the changes of an entry: by class, row and table.
bool isBefore(const ChangeView &a, const ChangeView &b);

// An entry read in place: the views point into the line it was scanned from.
struct EntryLine {
    qint64 sequence = 0;
    QByteArrayView at;
    QByteArrayView actor;
    QByteArrayView action;
    QByteArrayView caseCommitment;  // 64 hexadecimal digits, or empty
    QByteArrayView operation;
    std::vector<ChangeView> changes;
};

// Reads the line of an entry (entry.h has the format). The form leaves no choice: one order of keys, no spaces, no escapes,
// changes in rising order of (class, row, table) without repetition. So a line that is accepted is the only line of its
// entry. Allocates nothing once `entry` has been used: a journal of a million entries is read with one of them.
[[nodiscard]] bool scanEntryLine(QByteArrayView line, EntryLine &entry);

}
