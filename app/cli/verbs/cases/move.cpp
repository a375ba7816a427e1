// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/acts.h"
#include "app/cli/moving.h"

namespace casebook::cli {

using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(const QString number, caseNumber(context));
    return moveCase(context, number, context.line().operand(1));
}

}

Verb moveVerb()
{
    return {"move", QT_TRANSLATE_NOOP("Help", "Take a case to another state, when everything it needs for that is there."),
            {{"CASE"}, {"STATE"}},
            {reasonOption(),
             {"outcome", "OUTCOME", QT_TRANSLATE_NOOP("Help", "For a step that closes a case whose outcome is chosen.")},
             revisionOption()},
            {"move R-2026-00041 triage"}, run};
}

}
