// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/logread.h"
#include "app/cli/acts.h"
#include "app/cli/context.h"
#include "app/cli/texttable.h"
#include "app/text/casewords.h"
#include "app/text/datewords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context.line().value("case")));
    CASEBOOK_TRY(const domain::CaseFile file, casework::LogRead(workspace->desk()).openCase(number));
    const domain::Office *office = workspace->organisation().office(file.office);
    QJsonArray entries;
    TextTable table({{}, {}, {}, {}});
    for (const domain::HistoryLine &line : file.history) {
        entries.append(QJsonObject{{u"sequence"_s, line.sequence}, {u"at"_s, line.at.toUTC().toString(Qt::ISODateWithMs)}, {u"actor"_s, line.actor},
                                   {u"action"_s, line.action}, {u"changes"_s, line.changes}});
        table.add({QString::number(line.sequence), text::momentText(line.at, office ? office->timeZone() : QTimeZone::utc(), context.language()), line.actor,
                   text::actText(line.action)});
    }
    return Answer{entries, table.toText()};
}

}

Verb journalLogVerb()
{
    return {"journal log", QT_TRANSLATE_NOOP("Help", "What was done in a case and by whom, newest first. Reading is recorded."),
            {}, {{"case", "CASE", QT_TRANSLATE_NOOP("Help", "Which case."), false, "", Completion::Nothing, true}}, {"journal log --case R-2026-00041"}, run};
}

}
