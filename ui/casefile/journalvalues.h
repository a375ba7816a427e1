// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/verification.h"
#include "ui/dialogs/casecontext.h"

namespace casebook::casefile {

// The history of a case as people read it. Pure.

struct JournalChange {
    QString what;    // "Sent on", "Title"
    QString before;  // empty: nothing was there, or it is not known
    QString after;

    friend bool operator==(const JournalChange &, const JournalChange &) = default;
};

struct JournalLine {
    qint64 sequence = 0;
    QString when;
    QString who;
    QString act;
    QList<JournalChange> changes;

    QString summary() const;
};

// Newest first, as the history is. The value before a change is the one of the entry before it; it is told for the case
// itself, where there is one row, and not for its lists.
QList<JournalLine> journalLines(const dialogs::CaseContext &context);

// What a verification found, in a sentence, and the first problems one by one.
QString verificationWords(const journal::VerificationReport &report);
QStringList problemLines(const journal::VerificationReport &report, qsizetype most);

}
