// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace casebook::journal {

// A proof is a list of node hashes, in the order of RFC 9162 sections 2.1.3 and 2.1.4.
using MerkleProof = QList<QByteArray>;

// Makes proofs out of all leaf hashes of a journal. It hashes the tree once when it is made and keeps it (64 bytes a leaf);
// a proof then costs a few dozen hashes, so that a bundle with thousands of them is made in a moment.
class MerkleProver {
public:
    explicit MerkleProver(const QList<QByteArray> &leafHashes);

    qint64 size() const { return m_levels.constFirst().size() / 32; }
    // The root when the tree had this size; 0 <= treeSize <= size().
    QByteArray root(qint64 treeSize) const;
    // That leaf `index` (from 0) is in the tree of this size; 0 <= index < treeSize <= size().
    MerkleProof inclusion(qint64 index, qint64 treeSize) const;
    // That the tree of the old size is how the tree of the new size began; 0 <= oldSize <= newSize <= size(). Empty for an
    // empty or an equal old tree.
    MerkleProof consistency(qint64 oldSize, qint64 newSize) const;

private:
    QByteArray node(int level, qint64 position) const;
    QByteArray rootOfRange(qint64 begin, qint64 end) const;

    QList<QByteArray> m_levels;  // the complete nodes of a level, 32 bytes each; level 0 are the leaves
};

// RFC 9162 sections 2.1.3.2 and 2.1.4.2. False for anything that is not exactly such a proof, whatever it holds.
bool verifyInclusion(const QByteArray &leafHash, qint64 index, qint64 treeSize, const MerkleProof &proof, const QByteArray &root);
bool verifyConsistency(qint64 oldSize, const QByteArray &oldRoot, qint64 newSize, const QByteArray &newRoot,
                       const MerkleProof &proof);

}
