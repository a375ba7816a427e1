// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action.h"

namespace casebook::actions {

CaseAction moveAction();
CaseAction closeAction();
CaseAction reopenAction();
CaseAction noteAction();
CaseAction replyAction();
CaseAction writeLetterAction();
CaseAction letterAction();
CaseAction callAction();
CaseAction receivedAction();
CaseAction attachAction();
CaseAction personAction();
CaseAction taskAction();
CaseAction assignAction();
CaseAction compartmentAction();
CaseAction linkAction();
CaseAction mergeAction();
CaseAction extendAction();
CaseAction pauseAction();
CaseAction resumeAction();
CaseAction proofAction();
CaseAction minimiseAction();
CaseAction askApprovalAction();
CaseAction approveAction();
CaseAction holdAction();
CaseAction reviewHoldAction();
CaseAction releaseHoldAction();

ProgramAction newCaseAction();
ProgramAction importAction();

// All of them, in the order of the menu; groups stand together.
QList<CaseAction> caseActions();
QList<ProgramAction> programActions();

}
