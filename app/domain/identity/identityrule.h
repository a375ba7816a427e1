// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localtext.h"
#include "app/domain/tasks/owntask.h"

#include <optional>

namespace casebook::domain {

// What a file is for, where that decides how long it stays and who may look into it.
inline const QString identityPurpose = QStringLiteral("identity");  // shows who somebody is: kept apart, destroyed with the verdict
inline const QString mandatePurpose = QStringLiteral("mandate");    // lets somebody act for another: stays with the case

// Which fact of a kind answers the question that a proof of identity was asked for, and by which of its values.
struct ProofVerdict {
    QString kind;
    QString fact;
    QStringList values;
};

// How an organisation treats proofs of identity (GDPR Art. 5(1)(c), 11(1), 12(6); 11 CCR 7060(d)).
struct IdentityRule {
    int days = 0;                  // that a proof may wait for a verdict before somebody is warned
    QList<ProofVerdict> verdicts;
    QStringList readers;           // roles whose people look into proofs: those who handle and those who verify
    LocalText task;                // what the case reminds its owner of until then
    QString source;
};

// Whether somebody with these roles may look into proofs. Without a rule everybody may who may read files at all.
bool mayReadProofs(const IdentityRule *rule, const QStringList &roles);

// A proof of identity whose bytes are still there.
bool isProofThere(const AttachmentRecord &file);

// The verdict that was given in this case, as the value of its fact; empty: none yet, or the kind knows none.
QString identityVerdict(const IdentityRule &rule, const CaseFile &file);

// The last day on which a proof that was added on this day may wait for its verdict.
QDate proofWaitsUntil(const IdentityRule &rule, const QDate &added);

// The task that a case gives itself while a proof lies in it, due when the oldest may wait no longer; none without a proof. The zone
// is that of the office.
std::optional<PlannedTask> proofTask(const IdentityRule &rule, const CaseFile &file, const QTimeZone &zone);

}
