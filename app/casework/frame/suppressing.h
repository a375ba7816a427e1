// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/frame/work.h"

namespace casebook::casework {

// The fact that says that the addresses of a case are on the suppression list. The program sets it, with the rows; nobody
// answers it with "entered" by hand.
inline const QString suppressionFact = QStringLiteral("suppression");
inline const QString suppressionEntered = QStringLiteral("entered");

// Enters what the lines of the case carried out (domain::suppressionsOf()) and sets the fact. What was entered once stays, also
// when the line changes afterwards or the case is minimised or void: to be taken off, somebody has to ask for it. True when something
// of the case was written.
base::Result<bool> keepSuppressions(Work &work);

// The two halves of that, for a case that is only being made: its details with the fact, and, once its row is there, the entries.
QJsonObject withSuppressionFact(const domain::Kind &kind, const domain::CaseFile &file);
base::Result<bool> enterSuppressions(store::Transaction &transaction, const domain::Kind &kind, const domain::CaseFile &file);

// InputInvalid when this case has entered nothing, although somebody says so.
base::Result<void> checkSuppressionsEntered(Work &work);

}
