// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/acts.h"
#include "app/cli/moving.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(const QString number, caseNumber(context));
    return moveCase(context, number, u"void"_s);
}

}

Verb voidVerb()
{
    return {"void", QT_TRANSLATE_NOOP("Help", "Set aside what was entered by mistake; somebody else approves it first."),
            {{"CASE"}}, {reasonOption(), revisionOption()},
            {"ask-approval R-2026-00041 --object void", "void R-2026-00041 --reason \"Entered twice.\""}, run};
}

}
