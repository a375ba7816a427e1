// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/actform.h"
#include "ui/dialogs/casecontext.h"

namespace casebook::dialogs {

// What each act asks, made from the case as it is. Each in a file of its own; words in the language of the window.

ActForm noteForm(const CaseContext &context);
// What came in or goes out, by this medium ("mail", "post", "phone").
enum class Direction { Received, Sent };
ActForm messageForm(const CaseContext &context, Direction direction, const QString &medium);
ActForm fileForm(const CaseContext &context);
ActForm taskForm(const CaseContext &context);
ActForm finishTaskForm(const CaseContext &context, int task);  // its place in the case, from 1
ActForm assignForm(const CaseContext &context);
ActForm compartmentForm(const CaseContext &context);
// What is handed over to an authority; a file by its id, 0: none is chosen.
ActForm packForm(const CaseContext &context, qint64 file);
ActForm indexForm(const CaseContext &context);
ActForm custodyForm(const CaseContext &context, qint64 file);
ActForm extendForm(const CaseContext &context);
ActForm pauseForm(const CaseContext &context);
ActForm resumeForm(const CaseContext &context);
ActForm linkForm(const CaseContext &context);
ActForm mergeForm(const CaseContext &context);
ActForm askApprovalForm(const CaseContext &context);
ActForm approveForm(const CaseContext &context);
ActForm reopenForm(const CaseContext &context);
ActForm personForm(const CaseContext &context);
ActForm minimiseForm(const CaseContext &context);
ActForm holdForm(const CaseContext &context);
ActForm reviewHoldForm(const CaseContext &context);
ActForm releaseHoldForm(const CaseContext &context);

// Why this person may not do it, in words; empty: they may.
QString notAllowedReason(const CaseContext &context, domain::Action action);
// The same for what is done to no case in particular; in the store's thread.
QString notAllowedReason(workspace::Workspace &workspace, domain::Action action);

}
