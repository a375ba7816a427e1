// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/merkletree.h"

#include "app/base/digest.h"
#include "app/journal/spelling.h"

#include <bit>
#include <cstring>

namespace casebook::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView treeFormat = "casebook-tree-v1";

base::Sha256 &hasher()
{
    thread_local base::Sha256 digest;
    return digest;
}

}

QByteArray leafHash(QByteArrayView leaf)
{
    return hasher().of({QByteArrayView("\0", 1), leaf});
}

QByteArray nodeHash(QByteArrayView left, QByteArrayView right)
{
    Q_ASSERT(left.size() == hashSize && right.size() == hashSize);
    // One buffer instead of three parts: each part is a call into libcrypto.
    char node[1 + 2 * hashSize];
    node[0] = 1;
    std::memcpy(node + 1, left.data(), hashSize);
    std::memcpy(node + 1 + hashSize, right.data(), hashSize);
    return hasher().of({QByteArrayView(node, sizeof node)});
}

QByteArray emptyRoot()
{
    return hasher().of({});
}

void MerkleTree::append(QByteArray leaf)
{
    Q_ASSERT(leaf.size() == hashSize);
    for (qint64 complete = m_size; (complete & 1) != 0; complete >>= 1)
        leaf = nodeHash(m_subtrees.takeLast(), leaf);
    m_subtrees.append(std::move(leaf));
    ++m_size;
}

QByteArray MerkleTree::root() const
{
    if (m_subtrees.isEmpty())
        return emptyRoot();
    QByteArray root = m_subtrees.constLast();
    for (qsizetype i = m_subtrees.size() - 2; i >= 0; --i)
        root = nodeHash(m_subtrees.at(i), root);
    return root;
}

QByteArray MerkleTree::serialised() const
{
    QByteArray text = treeFormat.toByteArray() + '\n' + QByteArray::number(m_size) + '\n';
    for (const QByteArray &subtree : m_subtrees)
        text += subtree.toBase64() + '\n';
    return text;
}

base::Result<MerkleTree> MerkleTree::parse(QByteArrayView text)
{
    const auto invalid = base::fail(base::ErrorCode::JournalInvalid, {u"tree"_s});
    const auto lines = spelling::lines(text);
    if (!lines || lines->size() < 2 || lines->at(0) != treeFormat)
        return invalid;
    const auto size = spelling::number(lines->at(1));
    if (!size || lines->size() - 2 != std::popcount(static_cast<quint64>(*size)))
        return invalid;
    MerkleTree tree;
    tree.m_size = *size;
    for (qsizetype i = 2; i < lines->size(); ++i) {
        const auto subtree = spelling::base64(lines->at(i), hashSize);
        if (!subtree)
            return invalid;
        tree.m_subtrees.append(*subtree);
    }
    return tree;
}

QByteArray rootOf(const QList<QByteArray> &leafHashes)
{
    MerkleTree tree;
    for (const QByteArray &leaf : leafHashes)
        tree.append(leaf);
    return tree.root();
}

}
