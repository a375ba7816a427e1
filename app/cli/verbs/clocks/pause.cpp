// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/pauseclock.h"
#include "app/cli/acts.h"

namespace casebook::cli {

using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const QDate from, context.day("from"));
    CASEBOOK_TRY(const casework::Done done, casework::PauseClock(workspace->desk()).run({number, context.line().value("clock"), context.line().value("reason"), from, {}}));
    return answerCase(context, done);
}

}

Verb pauseVerb()
{
    return {"pause", QT_TRANSLATE_NOOP("Help", "Stop the clock while the person is asked something, where its law allows it."),
            {{"CASE"}},
            {{"reason", "REASON", QT_TRANSLATE_NOOP("Help", "What is asked, as the law names it: identity, scope.")},
             {"from", "DAY", QT_TRANSLATE_NOOP("Help", "The day we asked; today when it is left out.")},
             {"clock", "CLOCK", QT_TRANSLATE_NOOP("Help", "Which deadline, by its id; the main ones when it is left out.")}},
            {"pause R-2026-00041 --reason identity --from 2026-03-09"}, run};
}

}
