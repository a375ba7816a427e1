// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/statements/clauses.h"

namespace casebook::domain {

// What became another text between two versions of a statement. Places are in UTF-16 units of the version they belong to.

// A run of words of a paragraph that was replaced: nothing before, something was added; nothing after, something is gone.
struct WordEdit {
    TextRange before;
    TextRange after;
    QString text;  // what stands there now
};

struct ParagraphChange {
    enum class Kind { Same, Changed, Added, Removed };
    Kind kind = Kind::Same;
    TextRange before;       // with the white space behind it; empty for an added one
    TextRange after;
    QList<WordEdit> edits;  // of one that was changed; of one that is the same at most in white space
    QString text = {};      // of an added one
};

struct ClauseChange {
    enum class Kind { Same, Changed, Added, Removed };
    Kind kind = Kind::Same;
    bool isMoved = false;   // it stands at another place among those that stayed
    qsizetype before = -1;  // places in the lists of clauses
    qsizetype after = -1;
    QList<ParagraphChange> paragraphs;  // the heading is the first
};

// In the order of the new version; a clause that is gone stands behind the one it followed.
using Difference = QList<ClauseChange>;

struct ClausedText {
    const QString &text;
    const QList<Clause> &clauses;
};

// Pure. Clauses belong together that say the same, have the same heading or share most of their words. The work is bounded: where
// two long stretches have little in common, one is removed and the other added.
Difference differenceOf(const ClausedText &before, const ClausedText &after);

// The new text, made of the old one and the difference alone.
QString applied(const Difference &difference, const QString &before);

}
