// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/holding/joinhold.h"
#include "app/casework/holding/releasehold.h"
#include "app/casework/holding/reviewhold.h"
#include "app/cli/acts.h"
#include "app/cli/verbs/holds/holdanswer.h"
#include "app/cli/verbs/verbs.h"

namespace casebook::cli {

using base::Result;

namespace {

Result<Answer> review(Context &context)
{
    CASEBOOK_TRY(const QString number, holdNumber(context));
    CASEBOOK_TRY(const QDate day, context.day("review"));
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const casework::HoldDone done, casework::ReviewHold(workspace->desk()).run({number, day}));
    return answerHold(context, done);
}

Result<Answer> add(Context &context)
{
    CASEBOOK_TRY(const QString number, holdNumber(context));
    CASEBOOK_TRY(const QString added, caseNumber(context, 1));
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const casework::HoldDone done, casework::JoinHold(workspace->desk()).run({number, added}));
    return answerHold(context, done);
}

Result<Answer> release(Context &context)
{
    CASEBOOK_TRY(const QString number, holdNumber(context));
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const casework::HoldDone done, casework::ReleaseHold(workspace->desk()).run({number, context.line().value("reason")}));
    return answerHold(context, done);
}

}

Verb holdReviewVerb()
{
    return {"hold review", QT_TRANSLATE_NOOP("Help", "Say that a legal hold was looked at and is still needed, and when it is looked at again."),
            {{"HOLD"}},
            {{"review", "DAY", QT_TRANSLATE_NOOP("Help", "When somebody looks whether it is still needed; as late as the rule allows when it is left out.")}},
            {"hold review H-2026-00001 --review 2027-03-01"}, review};
}

Verb holdAddVerb()
{
    return {"hold add", QT_TRANSLATE_NOOP("Help", "Let another case join the matter that a legal hold is on."),
            {{"HOLD"}, {"CASE"}}, {}, {"hold add H-2026-00001 R-2026-00042"}, add};
}

Verb releaseVerb()
{
    return {"release", QT_TRANSLATE_NOOP("Help", "Release a legal hold; somebody else than who placed it, where the office's rule says so."),
            {{"HOLD"}}, {reasonOption()}, {"release H-2026-00001 --reason \"The claim was withdrawn.\""}, release};
}

}
