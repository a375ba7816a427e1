// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/acts.h"
#include "app/cli/moving.h"
#include "app/queries/casequery.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

// The closed state that the case can reach now and that leaves the outcome open.
Result<QString> closedState(const domain::Kind &kind, const QString &from)
{
    for (const domain::Transition &way : kind.transitionsFrom(from)) {
        const domain::State *state = kind.state(way.to);
        if (state && state->phase == domain::Phase::Closed && state->outcome.isEmpty())
            return state->id;
    }
    return fail(ErrorCode::MoveNotAllowed, {from, u"closed"_s});
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const domain::CaseFile file, queries::caseFile(workspace->connection(), workspace->user().clearance, number));
    CASEBOOK_TRY(const domain::Kind *kind, workspace->rules().kind(file.kind));
    CASEBOOK_TRY(const QString to, closedState(*kind, file.state));
    return moveCase(context, number, to);
}

}

Verb closeVerb()
{
    return {"close", QT_TRANSLATE_NOOP("Help", "Close a case; what is still missing is listed."),
            {{"CASE"}},
            {{"outcome", "OUTCOME", QT_TRANSLATE_NOOP("Help", "Where the outcome is chosen and does not follow from the lines.")},
             reasonOption(),
             revisionOption()},
            {"close D-2026-00007 --outcome upheld"}, run};
}

}
