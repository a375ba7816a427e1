// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/work.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs/holds/holdanswer.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/holdwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Hold", text);
}

QString linesOf(const QList<queries::HoldRow> &rows, const workspace::Workspace &workspace, const QString &language)
{
    if (rows.isEmpty())
        return words(QT_TRANSLATE_NOOP("Hold", "There is no such hold."));
    const domain::HoldRule &rule = workspace.organisation().holdRule;
    TextTable table({words(QT_TRANSLATE_NOOP("Hold", "Hold")), words(QT_TRANSLATE_NOOP("Hold", "State")), words(QT_TRANSLATE_NOOP("Hold", "On what")),
                     words(QT_TRANSLATE_NOOP("Hold", "Title")), words(QT_TRANSLATE_NOOP("Hold", "Ground")), words(QT_TRANSLATE_NOOP("Hold", "Ordered by")),
                     words(QT_TRANSLATE_NOOP("Hold", "Cases"))}, 2);
    for (const queries::HoldRow &row : rows)
        table.add({row.hold.number, text::holdStateText(row.hold, workspace.today(), language), text::scopeText(row.hold), row.hold.title,
                   text::groundText(rule, row.hold.ground, language), row.hold.orderedBy, row.numbers.isEmpty() ? QString::number(row.cases) : row.numbers.join(u' ')});
    return table.toText(Console::width());
}

Result<Answer> run(Context &context)
{
    const CommandLine &line = context.line();
    queries::HoldQuery wanted;
    if (!line.operand(0).isEmpty()) {
        CASEBOOK_TRY(wanted.number, holdNumber(context));
    }
    wanted.isReleasedToo = line.has("all");
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_CHECK(casework::checkPermission(workspace->desk(), domain::Action::Read, {}));
    if (line.has("review-due"))
        wanted.reviewDue = workspace->today();
    CASEBOOK_TRY(const auto rows, queries::holds(workspace->connection(), workspace->user().clearance, wanted));
    if (rows.isEmpty() && !wanted.number.isEmpty())
        return base::fail(base::ErrorCode::NotFound, {wanted.number});
    QJsonArray all;
    for (const queries::HoldRow &row : rows)
        all.append(holdJson(row, workspace->today()));
    return Answer{QJsonObject{{u"holds"_s, all}}, linesOf(rows, *workspace, context.language())};
}

}

Verb holdListVerb()
{
    return {"hold list", QT_TRANSLATE_NOOP("Help", "List the legal holds in force, who ordered them, and how many cases each catches."),
            {{"HOLD", true}},
            {{"all", nullptr, QT_TRANSLATE_NOOP("Help", "Also those that were released.")},
             {"review-due", nullptr, QT_TRANSLATE_NOOP("Help", "Only those that somebody has to look at by today.")}},
            {"hold list", "hold list --review-due --json", "hold list H-2026-00001"}, run};
}

}
