// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/treecheck.h"

#include <algorithm>

namespace casebook::journal {

using Kind = Problem::Kind;

namespace {

Kind contradictionOf(Anchor::Origin origin)
{
    switch (origin) {
    case Anchor::Origin::Checkpoint: return Kind::CheckpointContradicted;
    case Anchor::Origin::Seen: return Kind::SeenContradicted;
    }
    Q_UNREACHABLE();
}

}

TreeCheck::TreeCheck(Expectation expectation, ProblemList &problems)
    : m_expectation(std::move(expectation)), m_problems(problems)
{
    std::stable_sort(m_expectation.anchors.begin(), m_expectation.anchors.end(),
                     [](const Anchor &a, const Anchor &b) { return a.size < b.size; });
    checkAnchors();
}

bool TreeCheck::take(const StoredEntry &entry, EntryLine &line)
{
    checkSequence(entry.sequence);
    QByteArray leaf = entry.hashed.isEmpty() ? leafHash(entry.line) : entry.hashed;
    if (leaf != entry.leafHash)
        m_problems.add({Kind::EntryChanged, entry.sequence});
    m_tree.append(std::move(leaf));
    checkAnchors();
    if (!scanEntryLine(entry.line, line)) {
        m_problems.add({Kind::EntryUnreadable, entry.sequence});
        return false;
    }
    if (line.sequence != entry.sequence)
        m_problems.add({Kind::EntryOutOfPlace, entry.sequence});
    return line.sequence == entry.sequence;
}

void TreeCheck::checkSequence(qint64 sequence)
{
    if (sequence > m_next)
        m_problems.add({Kind::EntryMissing, m_next, sequence - 1});
    else if (sequence == m_next - 1)
        m_problems.add({Kind::EntryRepeated, sequence});
    else if (sequence < m_next)
        m_problems.add({Kind::EntryOutOfPlace, sequence});
    m_next = std::max(m_next, sequence + 1);
}

void TreeCheck::checkAnchors()
{
    for (; m_anchor < m_expectation.anchors.size(); ++m_anchor) {
        const Anchor &anchor = m_expectation.anchors.at(m_anchor);
        if (anchor.size > m_tree.size())
            return;
        if (anchor.root == m_tree.root())
            m_anchoredTo = anchor.size;
        else
            m_problems.add({contradictionOf(anchor.origin), m_anchoredTo + 1, anchor.size});
    }
}

void TreeCheck::finish()
{
    qint64 known = m_expectation.size;
    for (; m_anchor < m_expectation.anchors.size(); ++m_anchor)
        known = std::max(known, m_expectation.anchors.at(m_anchor).size);
    if (m_next <= known)
        m_problems.add({Kind::EntryMissing, m_next, known});
    if (m_next - 1 > m_expectation.size)
        m_problems.add({Kind::EntryBeyondTree, m_expectation.size + 1, m_next - 1});
    if (m_tree.size() != m_expectation.size || m_tree.root() != m_expectation.root)
        m_problems.add({Kind::RootDiffers, m_tree.size()});
}

}
