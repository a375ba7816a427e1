// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/resumeclock.h"
#include "app/cli/acts.h"

namespace casebook::cli {

using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const QDate answered, context.day("answered"));
    CASEBOOK_TRY(const casework::Done done, casework::ResumeClock(workspace->desk()).run({number, context.line().value("clock"), answered, {}}));
    return answerCase(context, done);
}

}

Verb resumeVerb()
{
    return {"resume", QT_TRANSLATE_NOOP("Help", "Let a stopped clock run on."),
            {{"CASE"}},
            {{"answered", "DAY", QT_TRANSLATE_NOOP("Help", "The day the answer came; today when it is left out.")},
             {"clock", "CLOCK", QT_TRANSLATE_NOOP("Help", "Which deadline, by its id; every stopped one when it is left out.")}},
            {"resume R-2026-00041 --answered 2026-03-16"}, run};
}

}
