// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/registercase.h"
#include "app/domain/kind.h"
#include "app/intake/mailimport.h"
#include "ui/dialogs/capturevalues.h"

#include <QHash>

namespace casebook::dialogs {

// What was recognised in a letter, in words, each with its reason. Pure.

// "“erase my data”, line 3"; of what only its form gave away, the place alone.
QString reasonWords(const intake::Reason &reason);
QString reasonWords(const intake::IdentityProposal &proposal);

// Id of a right -> label, of the kind's list that names a case; empty where it has none.
QHash<QString, QString> rightLabels(const domain::Kind &kind, const QString &language);

struct ProposedLine {
    QString label;   // "Name"
    QString value;   // "Anna Groß"
    QString reason;  // "“ich heiße”, line 2"
};

// What a letter that somebody put in as evidence proposes for the fields of quick capture. Nothing of it is stored unless it
// stands in a field when the case is made.
struct LetterProposal {
    QString file;
    QString kind;
    QString what;
    QString who;
    QDate received;  // at the default office; invalid where the letter does not say
    QList<ProposedLine> lines;
};

// A mail, or any file whose text we can read; of others nothing.
LetterProposal letterProposal(const CaptureScene &scene, const casework::NewAttachment &file);

}
