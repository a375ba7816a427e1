// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actform.h"
#include "ui/dialogs/casecontext.h"

namespace casebook::dialogs {

// The decision as its second reader needs it: what was asked, what was found, what is proposed. Read only.
ActLines decisionLines(const CaseContext &context);

// What can be laid before a second person here: the decision, and ways that need two people.
QList<widgets::FactChoice> approvalObjects(const CaseContext &context);

// The last approval that was asked for and not answered; its object is empty when there is none.
domain::ApprovalRecord openApproval(const CaseContext &context);

}
