// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace casebook::journal {

// A hash is the 32 raw bytes of a SHA-256 everywhere in this layer.
inline constexpr qsizetype hashSize = 32;

// RFC 9162 section 2.1.1: a leaf is hashed behind the byte 0, a node behind the byte 1, so that neither passes for the other.
QByteArray leafHash(QByteArrayView leaf);
QByteArray nodeHash(QByteArrayView left, QByteArrayView right);
QByteArray emptyRoot();

// The tree that only grows, kept as the roots of its complete subtrees, largest first: one for each bit set in size().
// Appending costs one node hash on average; the whole state of a journal of a million entries fits into 2 KiB.
class MerkleTree {
public:
    qint64 size() const { return m_size; }
    void append(QByteArray leaf);  // the leaf's hash, not its bytes
    QByteArray root() const;

    // What a store keeps between two commits: a line with the name of the format, a line with the size, then a line in
    // base64 for each subtree. Reading accepts this one spelling only; else JournalInvalid.
    QByteArray serialised() const;
    static base::Result<MerkleTree> parse(QByteArrayView text);

    friend bool operator==(const MerkleTree &, const MerkleTree &) = default;

private:
    qint64 m_size = 0;
    QList<QByteArray> m_subtrees;
};

// The root over these leaf hashes.
QByteArray rootOf(const QList<QByteArray> &leafHashes);

}
