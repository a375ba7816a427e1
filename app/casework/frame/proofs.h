// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/frame/work.h"
#include "app/domain/tasks/owntask.h"

namespace casebook::casework {

// Proofs of identity inside a case: files of the purpose "identity" (domain/identity/identityrule.h). They say who somebody is and
// nothing else, so they go as soon as the question is answered.

// Under which the line among the approvals stands that says what was destroyed.
inline const QString proofObject = QStringLiteral("identity-proof");

// Why the proofs of this case are to go: the verdict by which its question was answered, or "closed"; empty: they may stay. While
// a legal hold is on the case nothing of it is destroyed.
base::Result<QString> verdictOnProofs(const Desk &desk, const domain::Kind &kind, const domain::CaseFile &file);

// The task that reminds of the verdict; none where no proof lies in the case, or where it is about to go.
base::Result<std::optional<domain::PlannedTask>> taskOfProofs(const Desk &desk, const domain::Kind &kind, const domain::CaseFile &file, const domain::Office &office);

// InputInvalid{"purpose"} where another proof would go at once.
base::Result<void> checkProofIsWanted(const Desk &desk, const domain::Kind &kind, const domain::CaseFile &file);

// Destroys the proofs of the case when they are to go: bytes, name and digest, also in earlier values (entry "erase-identity"); for each a
// line among the approvals says what went, its SHA-256, why, and by when it has left the automatic backups. For the end of an act,
// whose own entry is written already. True when something went.
base::Result<bool> shredProofs(Work &work);

// NotPermitted{"read-identity"} for whoever handles and verifies no cases: the organisation says which roles do.
base::Result<void> checkMayReadProofs(const Desk &desk);

// Takes the names and digests of proofs out of what is shown to somebody who may not look into them.
void coverProofs(const Desk &desk, domain::CaseFile &file);

}
