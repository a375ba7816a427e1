// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/approve.h"
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
    CASEBOOK_TRY(const casework::Done done, casework::Approve(workspace->desk()).run({number, object, !context.line().has("return"), context.line().value("note"), {}}));
    return answerCase(context, done);
}

}

Verb approveVerb()
{
    return {"approve", QT_TRANSLATE_NOOP("Help", "Approve what somebody else prepared, or return it."),
            {{"CASE"}},
            {{"object", "OBJECT", QT_TRANSLATE_NOOP("Help", "What is approved: the decision when it is left out, or a step such as void.")},
             {"return", nullptr, QT_TRANSLATE_NOOP("Help", "Do not approve; needs a note.")},
             {"note", "TEXT", QT_TRANSLATE_NOOP("Help", "A comment.")}},
            {"approve R-2026-00041", "approve R-2026-00041 --return --note \"The ground is missing.\""}, run};
}

}
