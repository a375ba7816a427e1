// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/reopencase.h"
#include "app/cli/acts.h"

namespace casebook::cli {

using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const casework::Done done, casework::ReopenCase(workspace->desk()).run({number, context.line().value("reason"), {}}));
    return answerCase(context, done);
}

}

Verb reopenVerb()
{
    return {"reopen", QT_TRANSLATE_NOOP("Help", "Open a closed case again, with fresh deadlines from today."),
            {{"CASE"}}, {reasonOption()}, {"reopen R-2026-00041 --reason \"The person sent the missing papers.\""}, run};
}

}
