// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/addnote.h"
#include "app/cli/acts.h"

namespace casebook::cli {

using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const casework::Done done, casework::AddNote(workspace->desk()).run({number, context.line().operand(1), {}}));
    return answerCase(context, done);
}

}

Verb noteVerb()
{
    return {"note", QT_TRANSLATE_NOOP("Help", "Write an internal note; it never leaves the office."),
            {{"CASE"}, {"TEXT"}}, {}, {"note R-2026-00041 \"Called back, no answer.\""}, run};
}

}
