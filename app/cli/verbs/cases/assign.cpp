// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/assigncase.h"
#include "app/cli/acts.h"

namespace casebook::cli {

using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const qint64 revision, expectedRevision(context));
    CASEBOOK_TRY(const casework::Done done, casework::AssignCase(workspace->desk()).run({number, context.line().value("owner"), context.line().value("note"), revision, {}}));
    return answerCase(context, done);
}

}

Verb assignVerb()
{
    return {"assign", QT_TRANSLATE_NOOP("Help", "Give a case to a colleague."),
            {{"CASE"}},
            {{"owner", "LOGIN", QT_TRANSLATE_NOOP("Help", "Who works on it; an empty name gives it back to nobody."), false, "", Completion::Nothing, true},
             {"note", "TEXT", QT_TRANSLATE_NOOP("Help", "What the colleague should know.")},
             revisionOption()},
            {"assign R-2026-00041 --owner b.yilmaz --note \"Knows the customer.\""}, run};
}

}
