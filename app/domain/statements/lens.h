// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/statements/clauses.h"
#include "app/domain/statements/statementrule.h"

namespace casebook::domain {

// What a clause is about.
struct ClauseSubjects {
    QStringList whole;                        // subjects of its heading, or of a heading it stands under
    QList<std::pair<TextRange, QStringList>> paragraphs;  // those that speak of further ones, without white space at their ends
};

// Pure. The subjects of each clause, in the order of the clauses.
QList<ClauseSubjects> subjectsOf(const StatementRule &rule, const QString &text, const QList<Clause> &clauses);

// The subjects that bear on a case, in the order of the rule.
QStringList subjectsOf(const StatementRule &rule, const CaseFile &file);

// A clause that bears on a case.
struct Passage {
    qsizetype clause = 0;     // its place in the list, from 0
    QStringList subjects;     // by which it bears on it
    bool isWhole = false;     // its heading says so; else only the marked paragraphs
    QList<TextRange> marks;
};

struct SafeguardMark {
    Safeguard safeguard;
    Safeguard::State state = Safeguard::State::Valid;
    bool isNamed = false;     // the text names it
};

// The statement through the eyes of one case.
struct Lens {
    QStringList subjects;
    QList<Passage> passages;          // in the order of the text
    QList<StatementPage> pages;
    QList<SafeguardMark> safeguards;  // those that the text names and those that hold on the day of receipt
};

// Pure. For a case with its day of receipt; without a text only pages and safeguards are found.
Lens lensOf(const StatementRule &rule, const QString &text, const QList<Clause> &clauses, const CaseFile &file);

}
