// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/logread.h"
#include "app/cli/acts.h"
#include "app/cli/context.h"
#include "app/workspace/proofsheet.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const domain::CaseFile file, casework::LogRead(workspace->desk()).openCase(number));
    const QString folder = context.line().value("out");
    // The last folder is made; a path that is not there at all is more likely mistyped.
    QDir().mkdir(folder);
    CASEBOOK_TRY(const QString path, workspace::writeProofSheet(*workspace, file, folder, context.language()));
    return Answer{QJsonObject{{u"files"_s, QJsonArray{path}}}, path};
}

}

Verb proofVerb()
{
    return {"proof", QT_TRANSLATE_NOOP("Help", "Write the proof of a case's dates: receipt, rule, holidays, pauses, extension, result. The print is recorded."), {{"CASE"}},
            {{"out", "FOLDER", QT_TRANSLATE_NOOP("Help", "Where the file is written."), false, "", Completion::Folder, true}}, {"proof R-2026-00041 --out proofs"}, run, true};
}

}
