// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/treecheck.h"
#include "app/journal/valuecheck.h"

namespace casebook::journal {

// What a verification found: the tree that the entries really give, and the problems.
struct VerificationReport {
    qint64 size = 0;
    QByteArray root;
    QList<Problem> problems = {};  // the first ProblemList::kept
    qint64 problemCount = 0;

    bool isVerified() const { return problemCount == 0; }
};

// Verifies a journal that is handed in piece by piece, so that one of any length fits. The order is a contract:
//
//  1. each entry by rising sequence, and right behind it its openings (a caller joins two ordered cursors);
//     openings whose sequence no entry has are handed in where their number falls, or at the end
//  2. the attachments and the rows of the state, in any order
//  3. finish()
//
// It asks nothing of a store and knows no clock; it believes no hash that it has not made itself.
class Verification {
public:
    enum class Scope {
        Entries,     // the entries alone; no openings are handed in
        History,     // with the openings
        Everything,  // with the state and the attachments
    };

    Verification(Expectation expectation, Scope scope);
    Verification(const Verification &) = delete;
    Verification &operator=(const Verification &) = delete;

    void entry(const StoredEntry &entry);
    void opening(const Opening &opening);
    void opening(const OpeningView &opening);
    // Besides: whoever hands it in found it under another case than its entry's, of which no commitment knows.
    void misfiled(const OpeningView &opening);
    void state(const StateRow &row);
    void state(const StateView &row);
    void attachment(const AttachmentDigest &digest);
    VerificationReport finish();

private:
    void endOfEntries();

    Scope m_scope;
    ProblemList m_problems;
    TreeCheck m_tree;
    ValueCheck m_values;
    EntryLine m_line;
    bool m_entriesEnded = false;
};

}
