// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/moving.h"

#include "app/casework/movecase.h"
#include "app/cli/acts.h"

namespace casebook::cli {

using base::Result;

Result<Answer> moveCase(Context &context, const QString &number, const QString &to)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const qint64 revision, expectedRevision(context));
    const CommandLine &line = context.line();
    const auto done = casework::MoveCase(workspace->desk()).run({number, to, line.value("reason"), line.value("outcome"), revision, {}});
    if (!done) {
        explainGate(context, number, to, done.error());
        return base::fail(done.error());
    }
    return answerCase(context, *done);
}

}
