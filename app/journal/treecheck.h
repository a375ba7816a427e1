// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/entryline.h"
#include "app/journal/merkletree.h"
#include "app/journal/problem.h"

namespace casebook::journal {

// An entry as the store keeps it.
struct StoredEntry {
    qint64 sequence = 0;  // the number it is filed under
    QByteArray line;      // canonical bytes; a QByteArray that owns them, because openings are matched with them later
    QByteArray leafHash;
    QByteArray hashed = {};  // leafHash() of the line where another thread made it already; empty: it is made here
};

// A size and a root known from elsewhere: a checkpoint whose signature was verified, or what this computer has seen.
struct Anchor {
    enum class Origin { Checkpoint, Seen };
    Origin origin = Origin::Checkpoint;
    qint64 size = 0;
    QByteArray root;
};

// What the entries are held against: the tree kept with the journal, and the anchors.
struct Expectation {
    qint64 size = 0;
    QByteArray root;
    QList<Anchor> anchors = {};
};

// The entries alone: sequence without gap, leaf hashes, root and anchors. Keeps nothing of an entry but the tree's edge.
class TreeCheck {
public:
    explicit TreeCheck(Expectation expectation, ProblemList &problems);

    // Whether the line could be read into `line`, whose views point into entry.line.
    bool take(const StoredEntry &entry, EntryLine &line);
    void finish();
    const MerkleTree &tree() const { return m_tree; }

private:
    void checkSequence(qint64 sequence);
    void checkAnchors();

    Expectation m_expectation;
    ProblemList &m_problems;
    MerkleTree m_tree;
    qsizetype m_anchor = 0;   // the next one to be met
    qint64 m_anchoredTo = 0;  // the size of the last one that agreed
    qint64 m_next = 1;        // the sequence wanted next
};

}
