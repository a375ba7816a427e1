// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/finishtask.h"
#include "app/cli/acts.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    bool isPlace = false;
    const int place = context.line().operand(1).toInt(&isPlace);
    if (!isPlace)
        return fail(ErrorCode::InputInvalid, {u"TASK"_s, u"its place in the case, from 1"_s});
    const QString result = context.line().has("result") ? context.line().value("result") : u"done"_s;
    const casework::FinishTaskRequest request{number, place, result, context.line().value("note"), {}, context.line().value("searched")};
    CASEBOOK_TRY(const casework::Done done, casework::FinishTask(workspace->desk()).run(request));
    return answerCase(context, done);
}

}

Verb finishTaskVerb()
{
    return {"finish-task", QT_TRANSLATE_NOOP("Help", "End a task with its result."),
            {{"CASE"}, {"TASK"}},
            {{"result", "RESULT", QT_TRANSLATE_NOOP("Help", "What came out; done when it is left out."), false, "done|not-found|exception|not-applicable"},
             {"note", "TEXT", QT_TRANSLATE_NOOP("Help", "What was found; of an exception its ground: in a system one of the grounds of the kind, or thirty characters in words.")},
             {"searched", "TEXT", QT_TRANSLATE_NOOP("Help", "Where in the system it was looked for, and by what; a search needs it.")}},
            {"finish-task R-2026-00041 1 --result not-found --searched \"contacts by mail address\"", "finish-task R-2026-00041 4 --result exception --note tax"}, run};
}

}
