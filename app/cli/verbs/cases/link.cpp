// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/several/linkcases.h"
#include "app/cli/acts.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const QString other, caseNumber(context, 1));
    const QString kind = context.line().has("kind") ? context.line().value("kind") : u"related"_s;
    CASEBOOK_TRY(const casework::Done done, casework::LinkCases(workspace->desk()).run({number, other, kind, {}}));
    return answerCase(context, done);
}

}

Verb linkVerb()
{
    return {"link", QT_TRANSLATE_NOOP("Help", "Tie two cases together; it shows in both."),
            {{"CASE"}, {"OTHER"}},
            {{"kind", "KIND", QT_TRANSLATE_NOOP("Help", "How they belong together; related when it is left out."), false, "related|duplicate|merged|escalated|caused-by|reopened"}},
            {"link D-2026-00007 R-2026-00041 --kind caused-by"}, run};
}

}
