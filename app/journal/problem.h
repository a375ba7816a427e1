// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace casebook::journal {

// One thing that verification found wrong, naming the entry and, where it is about a value, the value.
struct Problem {
    enum class Kind {
        EntryUnreadable,        // the line is not of the form of an entry
        EntryChanged,           // the line does not give the leaf hash kept beside it
        EntryMissing,           // sequence to throughSequence are not there
        EntryRepeated,          // the sequence was there before
        EntryOutOfPlace,        // the line stands under another sequence than its own, or behind a later one
        EntryBeyondTree,        // there from this sequence on, but the tree kept with the journal does not know it
        RootDiffers,            // the entries do not give the root kept with the journal
        CheckpointContradicted, // something from sequence to throughSequence is not what the checkpoint was made over
        SeenContradicted,       // the same for what this computer has seen
        ValueChanged,           // the value in the history is not the one committed to
        OpeningUnknown,         // a value in the history that no entry commits to
        OpeningRepeated,        // two values for one commitment
        OpeningMisfiled,        // the value is kept under another case than its entry's
        OpeningMissing,         // the value is gone and no later entry says it was erased
        ErasedWithoutEntry,     // the value is marked as erased and no later entry says so
        ErasedValuePresent,     // a later entry says the value was erased, but it is still there
        StateDiffers,           // what the store says now is not the newest value of the history
        StateUnrecorded,        // the store says something that no entry recorded
        StateMissing,           // the newest value of the history is not in the store
        AttachmentChanged,      // the content does not give the digest recorded for it
    };

    Kind kind = Kind::EntryUnreadable;
    qint64 sequence = 0;         // 0 where no entry is known
    qint64 throughSequence = 0;  // the last of a range; else equal to sequence
    QString table = {};
    QString row = {};
    QString privacyClass = {};

    friend bool operator==(const Problem &, const Problem &) = default;
};

// A word that stays the same in every version and language: `entry-missing`.
QString wordOf(Problem::Kind kind);

// Counts every problem and keeps the first thousand: a journal of which everything is wrong would else fill the memory.
class ProblemList {
public:
    static constexpr qsizetype kept = 1000;

    void add(Problem problem);
    const QList<Problem> &problems() const { return m_problems; }
    qint64 count() const { return m_count; }

private:
    QList<Problem> m_problems;
    qint64 m_count = 0;
};

}
