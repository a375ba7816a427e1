// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/erasing/minimisecase.h"
#include "app/casework/frame/work.h"
#include "app/cli/acts.h"
#include "app/cli/exitcode.h"
#include "app/cli/interruption.h"
#include "app/cli/verbs/other/dueanswer.h"
#include "app/queries/casequery.h"
#include "app/queries/filefacts.h"
#include "app/text/errorwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::MinimisationState;
using queries::DueFile;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Retention", text);
}

Result<DueFile> judge(workspace::Workspace &workspace, const QString &number)
{
    CASEBOOK_TRY(const domain::CaseFile file, queries::caseFile(workspace.connection(), workspace.user().clearance, number));
    CASEBOOK_CHECK(casework::checkPermission(workspace.desk(), domain::Action::Minimise, file.kind));
    CASEBOOK_TRY(const domain::Minimisation rule, queries::minimisation(workspace.connection(), workspace.rules(), file, workspace.todayAt(file.office)));
    return DueFile{file.number, rule};
}

Answer preview(const QList<DueFile> &files, const QString &language)
{
    QJsonArray all;
    for (const DueFile &file : files)
        all.append(dueFileJson(file));
    const QString nothing = words(QT_TRANSLATE_NOOP("Retention", "No case is due to be minimised."));
    return {QJsonObject{{u"cases"_s, all}}, files.isEmpty() ? nothing : dueFilesText(files, language)};
}

QString tracesText()
{
    return words(QT_TRANSLATE_NOOP("Retention", "The rows are empty, but the files of the store keep traces until nobody else uses it."));
}

// What became of one case, and how bad it is.
struct Tried {
    QJsonObject json;
    QString line;
    int exitCode = Done;
};

Tried tryOne(workspace::Workspace &workspace, const DueFile &file)
{
    if (file.rule.state != MinimisationState::Due)
        return {{{u"number"_s, file.number}, {u"minimised"_s, false}, {u"reasons"_s, QJsonArray::fromStringList(file.rule.reasons)}, {u"holds"_s, QJsonArray::fromStringList(file.rule.holds)}},
                u"%1: %2"_s.arg(file.number, reasonText(file.rule))};
    const auto done = casework::MinimiseCase(workspace.desk()).run({file.number, {}});
    if (!done)
        return {{{u"number"_s, file.number}, {u"minimised"_s, false}, {u"code"_s, nameOf(done.error().code)}}, u"%1: %2"_s.arg(file.number, text::errorWords(done.error()).oneLine()),
                exitCodeOf(done.error().code)};
    const QString line = words(QT_TRANSLATE_NOOP("Retention", "%1: minimised.")).arg(file.number);
    return {{{u"number"_s, file.number}, {u"minimised"_s, true}, {u"purged"_s, done->isPurged}}, done->isPurged ? line : line + u' ' + tracesText(), done->isPurged ? Done : Failed};
}

// One transaction a case: what was done stays done when a later one is refused.
Result<Answer> minimiseAll(Context &context, workspace::Workspace &workspace, const QList<DueFile> &cases)
{
    const LongWork work;
    const auto progress = context.progress(words(QT_TRANSLATE_NOOP("Retention", "Minimising")));
    QJsonArray results;
    QStringList lines;
    int exitCode = Done;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        if (!progress(i, cases.size())) {
            exitCode = Interrupted;
            break;
        }
        const Tried tried = tryOne(workspace, cases[i]);
        results.append(tried.json);
        lines << tried.line;
        if (tried.exitCode != Done)
            exitCode = tried.exitCode;
    }
    return Answer{QJsonObject{{u"cases"_s, results}}, lines.isEmpty() ? words(QT_TRANSLATE_NOOP("Retention", "No case is due to be minimised.")) : lines.join(u'\n'), exitCode};
}

Result<Answer> minimiseOne(Context &context, workspace::Workspace &workspace)
{
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const DueFile judged, judge(workspace, number));
    if (context.line().has("dry-run"))
        return preview({judged}, context.language());
    const auto minimised = casework::MinimiseCase(workspace.desk()).run({number, {}});
    if (!minimised) {
        if (minimised.error().code == ErrorCode::GateNotMet)
            context.console().warn(u"%1: %2"_s.arg(number, reasonText(judged.rule)));
        return underHold(context, minimised.error());
    }
    if (!minimised->isPurged)
        context.console().warn(tracesText());
    return answerCase(context, minimised->done);
}

Result<Answer> run(Context &context)
{
    const CommandLine &line = context.line();
    const bool hasCase = !line.operand(0).isEmpty();
    const int asked = int{hasCase} + int{line.has("due")} + int{line.has("all-due")};
    if (asked != 1)
        return fail(ErrorCode::UsageWrong, {words(QT_TRANSLATE_NOOP("Retention", "Name one case, or --due, or --all-due"))});
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    if (hasCase)
        return minimiseOne(context, *workspace);
    CASEBOOK_TRY(const QStringList kinds, permittedKinds(*workspace, domain::Action::Minimise));
    CASEBOOK_TRY(const QList<DueFile> cases, queries::dueFiles(workspace->connection(), workspace->user().clearance, workspace->rules(), kinds, workspace->today()));
    if (line.has("due") || line.has("dry-run"))
        return preview(cases, context.language());
    return minimiseAll(context, *workspace, cases);
}

}

Verb minimiseVerb()
{
    return {"minimise", QT_TRANSLATE_NOOP("Help", "Take out of closed cases what tells of people, when the period of their files is over."),
            {{"CASE", true}},
            {{"due", nullptr, QT_TRANSLATE_NOOP("Help", "Only list the cases whose day has come, why, and what would go.")},
             {"all-due", nullptr, QT_TRANSLATE_NOOP("Help", "Minimise every case that is due, one after the other.")},
             {"dry-run", nullptr, QT_TRANSLATE_NOOP("Help", "Show what would go and change nothing.")}},
            {"minimise --due", "minimise C-2026-00007 --dry-run", "minimise C-2026-00007", "minimise --all-due --json"}, run};
}

}
