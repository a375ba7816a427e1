// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/logread.h"
#include "app/cli/acts.h"
#include "app/cli/casejson.h"
#include "app/queries/filefacts.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const domain::CaseFile file, casework::LogRead(workspace->desk()).openCase(number));
    CASEBOOK_TRY(const domain::Kind *kind, workspace->rules().kind(file.kind));
    CASEBOOK_TRY(const Reading reading, readingFor(context, *kind));
    QJsonObject json = caseJson(file, *kind, context.language());
    CASEBOOK_TRY(const domain::Minimisation rule, queries::minimisation(workspace->connection(), workspace->rules(), file, workspace->today()));
    json.insert(u"minimise_on"_s, rule.on.isValid() ? QJsonValue(rule.on.toString(Qt::ISODate)) : QJsonValue());
    return Answer{json, context.isJson() ? QString() : caseText(file, reading)};
}

}

Verb showVerb()
{
    return {"show", QT_TRANSLATE_NOOP("Help", "Show one case whole, with its deadlines and what its next steps still need. Reading is recorded."),
            {{"CASE"}}, {}, {"show R-2026-00041"}, run};
}

}
