// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

namespace casebook::actions {

QList<CaseAction> caseActions()
{
    return {moveAction(),   closeAction(),  reopenAction(), noteAction(),   replyAction(),  writeLetterAction(), letterAction(),  callAction(), receivedAction(), attachAction(),
            personAction(), taskAction(),   assignAction(), compartmentAction(), linkAction(),   mergeAction(),  extendAction(),      pauseAction(),   resumeAction(), proofAction(),
            minimiseAction(), askApprovalAction(), approveAction(), holdAction(), reviewHoldAction(), releaseHoldAction()};
}

QList<ProgramAction> programActions()
{
    return {newCaseAction(), importAction()};
}

}
