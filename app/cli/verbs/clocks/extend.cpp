// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/extendclock.h"
#include "app/cli/acts.h"

namespace casebook::cli {

using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const QDate notified, context.day("notified"));
    CASEBOOK_TRY(const casework::Done done, casework::ExtendClock(workspace->desk()).run({number, context.line().value("clock"), context.line().value("reason"), notified, {}}));
    return answerCase(context, done);
}

}

Verb extendVerb()
{
    return {"extend", QT_TRANSLATE_NOOP("Help", "Prolong a deadline once, where its law allows it and the person was told in time."),
            {{"CASE"}},
            {reasonOption(),
             {"notified", "DAY", QT_TRANSLATE_NOOP("Help", "The day on which the person was told; needed.")},
             {"clock", "CLOCK", QT_TRANSLATE_NOOP("Help", "Which deadline, by its id; the main ones when it is left out.")}},
            {"extend R-2026-00041 --reason \"Three systems, many records.\" --notified 2026-03-20"}, run};
}

}
