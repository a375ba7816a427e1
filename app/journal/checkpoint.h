// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace casebook::journal {

// How long the journal of a store was at a moment, and its root then: what leaves the house signed, so that a later journal
// can be held against it.
struct Checkpoint {
    qint64 size = 0;
    QByteArray root;      // 32 bytes
    QDateTime at;         // UTC, milliseconds
    QString store;        // uuid
    QByteArray previous;  // digestOf() the checkpoint before it, 32 bytes; empty for the first

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

// The body is that of C2SP tlog-checkpoint: three lines, then lines of our own, each ended by a line feed.
//
//     casebook-journal/<uuid of the store>
//     <size, decimal>
//     <root, base64>
//     time 2026-09-18T08:15:30.123Z
//     store <uuid of the store>
//     previous <base64, or the word none>
//
// A field that breaks these rules: CheckpointInvalid.
base::Result<QByteArray> formatCheckpoint(const Checkpoint &checkpoint);

// Accepts exactly what formatCheckpoint() writes; else CheckpointInvalid with the number of the first wrong line.
base::Result<Checkpoint> parseCheckpoint(const QByteArray &body);

// SHA-256 of the body, for the `previous` line of the next one.
QByteArray digestOf(const QByteArray &body);

}
