// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/attachfile.h"
#include "app/cli/acts.h"
#include "app/cli/assignments.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    const QString source = context.line().has("source") ? context.line().value("source") : u"received"_s;
    CASEBOOK_TRY(const casework::NewAttachment attachment, readAttachment(context.line().operand(1), source));
    CASEBOOK_TRY(const casework::Done done, casework::AttachFile(workspace->desk()).run({number, attachment, {}}));
    return answerCase(context, done);
}

}

Verb attachVerb()
{
    return {"attach", QT_TRANSLATE_NOOP("Help", "Put a file into a case."),
            {{"CASE"}, {"FILE", false, false, "", Completion::File}},
            {{"source", "SOURCE", QT_TRANSLATE_NOOP("Help", "Where it comes from."), false, "received|made"}},
            {"attach R-2026-00041 letter.pdf"}, run};
}

}
