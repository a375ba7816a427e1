// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/attachfile.h"
#include "app/cli/acts.h"
#include "app/cli/assignments.h"
#include "app/domain/identity/identityrule.h"

#include <QCoreApplication>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    const QString source = context.line().has("source") ? context.line().value("source") : u"received"_s;
    if (context.line().has("identity") && context.line().has("mandate"))
        return base::fail(base::ErrorCode::UsageWrong, {QCoreApplication::translate("Usage", "give either --identity or --mandate, not both")});
    CASEBOOK_TRY(const casework::NewAttachment attachment, readAttachment(context.line().operand(1), source));
    const QString purpose = context.line().has("identity") ? domain::identityPurpose : context.line().has("mandate") ? domain::mandatePurpose : QString();
    CASEBOOK_TRY(const casework::Done done, casework::AttachFile(workspace->desk()).run({number, attachment, {}, purpose}));
    return answerCase(context, done);
}

}

Verb attachVerb()
{
    return {"attach", QT_TRANSLATE_NOOP("Help", "Put a file into a case."),
            {{"CASE"}, {"FILE", false, false, "", Completion::File}},
            {{"source", "SOURCE", QT_TRANSLATE_NOOP("Help", "Where it comes from."), false, "received|made"},
             {"identity", nullptr, QT_TRANSLATE_NOOP("Help", "It shows who somebody is: kept apart, and destroyed as soon as the verdict is recorded.")},
             {"mandate", nullptr, QT_TRANSLATE_NOOP("Help", "It lets somebody act for another.")}},
            {"attach R-2026-00041 letter.pdf", "attach R-2026-00041 passport.jpg --identity"}, run};
}

}
