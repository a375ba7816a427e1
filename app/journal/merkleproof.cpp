// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/merkleproof.h"

#include "app/journal/merkletree.h"

#include <algorithm>
#include <bit>

namespace casebook::journal {

namespace {

// The largest power of two below count, where the RFC cuts a tree of at least two leaves.
qint64 splitOf(qint64 count)
{
    return static_cast<qint64>(std::bit_floor(static_cast<quint64>(count - 1)));
}

bool areHashes(const MerkleProof &proof)
{
    return std::all_of(proof.begin(), proof.end(), [](const QByteArray &hash) { return hash.size() == hashSize; });
}

}

MerkleProver::MerkleProver(const QList<QByteArray> &leafHashes)
{
    QByteArray leaves;
    leaves.reserve(leafHashes.size() * hashSize);
    for (const QByteArray &leaf : leafHashes)
        leaves += leaf;
    m_levels.append(leaves);
    while (m_levels.constLast().size() >= 2 * hashSize) {
        const QByteArray below = m_levels.constLast();
        QByteArray level;
        level.reserve(below.size() / 2);
        for (qsizetype at = 0; at + 2 * hashSize <= below.size(); at += 2 * hashSize)
            level += nodeHash(QByteArrayView(below).sliced(at, hashSize), QByteArrayView(below).sliced(at + hashSize, hashSize));
        m_levels.append(level);
    }
}

QByteArray MerkleProver::node(int level, qint64 position) const
{
    return m_levels.at(level).mid(position * hashSize, hashSize);
}

// The range is one that the RFC's recursion meets: it begins at a multiple of the power of two that covers it.
QByteArray MerkleProver::rootOfRange(qint64 begin, qint64 end) const
{
    const auto count = static_cast<quint64>(end - begin);
    if (std::has_single_bit(count)) {
        const int level = std::countr_zero(count);
        return node(level, begin >> level);
    }
    const qint64 split = begin + splitOf(end - begin);
    return nodeHash(rootOfRange(begin, split), rootOfRange(split, end));
}

QByteArray MerkleProver::root(qint64 treeSize) const
{
    Q_ASSERT(treeSize >= 0 && treeSize <= size());
    return treeSize == 0 ? emptyRoot() : rootOfRange(0, treeSize);
}

MerkleProof MerkleProver::inclusion(qint64 index, qint64 treeSize) const
{
    Q_ASSERT(index >= 0 && index < treeSize && treeSize <= size());
    MerkleProof proof;
    qint64 begin = 0;
    qint64 end = treeSize;
    while (end - begin > 1) {
        const qint64 split = begin + splitOf(end - begin);
        const bool left = index < split;
        proof.prepend(left ? rootOfRange(split, end) : rootOfRange(begin, split));
        (left ? end : begin) = split;
    }
    return proof;
}

MerkleProof MerkleProver::consistency(qint64 oldSize, qint64 newSize) const
{
    Q_ASSERT(oldSize >= 0 && oldSize <= newSize && newSize <= size());
    MerkleProof proof;
    if (oldSize == 0 || oldSize == newSize)
        return proof;
    qint64 begin = 0;
    qint64 end = newSize;
    while (oldSize != end) {
        const qint64 split = begin + splitOf(end - begin);
        const bool left = oldSize <= split;
        proof.prepend(left ? rootOfRange(split, end) : rootOfRange(begin, split));
        (left ? end : begin) = split;
    }
    if (begin > 0)  // else this subtree is the old tree itself, whose root the verifier has
        proof.prepend(rootOfRange(begin, end));
    return proof;
}

bool verifyInclusion(const QByteArray &leafHash, qint64 index, qint64 treeSize, const MerkleProof &proof, const QByteArray &root)
{
    if (index < 0 || index >= treeSize || leafHash.size() != hashSize || !areHashes(proof))
        return false;
    qint64 position = index;
    qint64 last = treeSize - 1;
    QByteArray hash = leafHash;
    for (const QByteArray &sibling : proof) {
        if (last == 0)
            return false;
        if ((position & 1) != 0 || position == last) {
            hash = nodeHash(sibling, hash);
            for (; (position & 1) == 0 && position != 0; position >>= 1)
                last >>= 1;
        } else {
            hash = nodeHash(hash, sibling);
        }
        position >>= 1;
        last >>= 1;
    }
    return last == 0 && hash == root;
}

bool verifyConsistency(qint64 oldSize, const QByteArray &oldRoot, qint64 newSize, const QByteArray &newRoot,
                       const MerkleProof &proof)
{
    if (oldSize < 0 || oldSize > newSize || oldRoot.size() != hashSize || newRoot.size() != hashSize || !areHashes(proof))
        return false;
    if (oldSize == 0)
        return proof.isEmpty() && oldRoot == emptyRoot() && (newSize > 0 || newRoot == oldRoot);
    if (oldSize == newSize)
        return proof.isEmpty() && oldRoot == newRoot;
    MerkleProof path = proof;
    if (std::has_single_bit(static_cast<quint64>(oldSize)))
        path.prepend(oldRoot);
    if (path.isEmpty())
        return false;
    const int complete = std::countr_one(static_cast<quint64>(oldSize - 1));
    qint64 position = (oldSize - 1) >> complete;
    qint64 last = (newSize - 1) >> complete;
    QByteArray oldHash = path.constFirst();
    QByteArray newHash = oldHash;
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (last == 0)
            return false;
        if ((position & 1) != 0 || position == last) {
            oldHash = nodeHash(path.at(i), oldHash);
            newHash = nodeHash(path.at(i), newHash);
            for (; (position & 1) == 0 && position != 0; position >>= 1)
                last >>= 1;
        } else {
            newHash = nodeHash(newHash, path.at(i));
        }
        position >>= 1;
        last >>= 1;
    }
    return last == 0 && oldHash == oldRoot && newHash == newRoot;
}

}
