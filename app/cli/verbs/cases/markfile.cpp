// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/identity/markfile.h"
#include "app/cli/acts.h"
#include "app/queries/casequery.h"

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
    if (!isPlace || place < 1)
        return fail(ErrorCode::InputInvalid, {u"FILE"_s, u"its place in the case, from 1"_s});
    CASEBOOK_TRY(const domain::CaseFile file, queries::caseFile(workspace->connection(), workspace->user().clearance, number));
    const domain::AttachmentId id = place > file.attachments.size() ? domain::AttachmentId() : file.attachments[place - 1].id;
    CASEBOOK_TRY(const casework::Done done, casework::MarkFile(workspace->desk()).run({number, id, context.line().value("purpose"), {}}));
    return answerCase(context, done);
}

}

Verb markFileVerb()
{
    return {"mark-file", QT_TRANSLATE_NOOP("Help", "Say what a file of a case is for."),
            {{"CASE"}, {"FILE"}},
            {{"purpose", "PURPOSE", QT_TRANSLATE_NOOP("Help", "A proof of identity is kept apart and destroyed with the verdict; a mandate stays."), false, "identity|mandate", Completion::Nothing, true}},
            {"mark-file R-2026-00041 2 --purpose identity"}, run};
}

}
