// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/askapproval.h"
#include "app/cli/acts.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    const QString object = context.line().has("object") ? context.line().value("object") : u"decision"_s;
    CASEBOOK_TRY(const casework::Done done, casework::AskApproval(workspace->desk()).run({number, object, context.line().value("note"), {}}));
    return answerCase(context, done);
}

}

Verb askApprovalVerb()
{
    return {"ask-approval", QT_TRANSLATE_NOOP("Help", "Lay a decision before a second person; who asks is its preparer."),
            {{"CASE"}},
            {{"object", "OBJECT", QT_TRANSLATE_NOOP("Help", "What is to be approved: the decision when it is left out, or a step such as void.")},
             {"note", "TEXT", QT_TRANSLATE_NOOP("Help", "What the second person should know.")}},
            {"ask-approval R-2026-00041", "ask-approval R-2026-00041 --object void"}, run};
}

}
