// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/several/mergecases.h"
#include "app/cli/acts.h"

namespace casebook::cli {

using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const QString into, caseNumber(context, 1));
    CASEBOOK_TRY(const qint64 revision, expectedRevision(context));
    const auto done = casework::MergeCases(workspace->desk()).run({number, into, context.line().value("reason"), revision, {}});
    if (!done)
        return underHold(context, done.error());
    return answerCase(context, *done);
}

}

Verb mergeVerb()
{
    return {"merge", QT_TRANSLATE_NOOP("Help", "Let one case give way to another of the same matter, which takes over its messages, files, open tasks, people and lines."),
            {{"CASE"}, {"INTO"}}, {reasonOption(), revisionOption()}, {"merge R-2026-00042 R-2026-00041 --reason \"The same letter by post.\""}, run};
}

}
