// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/addtask.h"
#include "app/cli/acts.h"

namespace casebook::cli {

using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const QDate due, context.day("due"));
    CASEBOOK_TRY(const casework::Done done, casework::AddTask(workspace->desk()).run({number, context.line().operand(1), context.line().value("assignee"), due, {}}));
    return answerCase(context, done);
}

}

Verb addTaskVerb()
{
    return {"add-task", QT_TRANSLATE_NOOP("Help", "Add a piece of work to a case."),
            {{"CASE"}, {"TITLE"}},
            {{"assignee", "NAME", QT_TRANSLATE_NOOP("Help", "Who does it: a colleague or somebody outside.")},
             {"due", "DAY", QT_TRANSLATE_NOOP("Help", "Until when.")}},
            {"add-task R-2026-00041 \"Search the billing system\" --assignee b.yilmaz --due 2026-03-20"}, run};
}

}
