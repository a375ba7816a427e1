// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/erasing/minimisecase.h"
#include "app/casework/frame/work.h"
#include "app/cli/acts.h"
#include "app/cli/exitcode.h"
#include "app/cli/interruption.h"
#include "app/cli/texttable.h"
#include "app/queries/casequery.h"
#include "app/queries/filefacts.h"
#include "app/text/citation.h"
#include "app/text/datewords.h"
#include "app/text/errorwords.h"
#include "app/text/minimisationwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Minimisation;
using domain::MinimisationState;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Retention", text);
}

struct Judged {
    QString number;
    Minimisation rule;
};

Result<Judged> judge(workspace::Workspace &workspace, const QString &number)
{
    CASEBOOK_TRY(const domain::CaseFile file, queries::caseFile(workspace.connection(), workspace.user().clearance, number));
    CASEBOOK_CHECK(casework::checkPermission(workspace.desk(), domain::Action::Minimise, file.kind));
    CASEBOOK_TRY(const Minimisation rule, queries::minimisation(workspace.connection(), workspace.rules(), file, workspace.today()));
    return Judged{file.number, rule};
}

// Those whose day has come: what is due, and what would be if nothing stood against it.
Result<QList<Judged>> dueCases(workspace::Workspace &workspace)
{
    QStringList kinds;
    for (const domain::Kind &kind : workspace.rules().kinds())
        if (casework::checkPermission(workspace.desk(), domain::Action::Minimise, kind.id))
            kinds << kind.id;
    if (kinds.isEmpty())
        return fail(ErrorCode::NotPermitted, {domain::name(domain::Action::Minimise)});
    CASEBOOK_TRY(const QStringList numbers, queries::closedFiles(workspace.connection(), workspace.user().clearance, kinds));
    QList<Judged> due;
    for (const QString &number : numbers) {
        CASEBOOK_TRY(const Judged judged, judge(workspace, number));
        const bool isTime = !judged.rule.on.isValid() || judged.rule.on <= workspace.today();
        if (judged.rule.state == MinimisationState::Due || (judged.rule.state == MinimisationState::Blocked && isTime))
            due << judged;
    }
    return due;
}

QString reasonText(const Minimisation &rule)
{
    if (rule.state == MinimisationState::Due)
        return words(QT_TRANSLATE_NOOP("Retention", "due"));
    QStringList sentences;
    for (const QString &reason : rule.reasons.isEmpty() ? QStringList{domain::name(rule.state)} : rule.reasons)
        sentences << text::obstacleText(reason);
    return sentences.join(u' ');
}

QString goesText(const Minimisation &rule)
{
    QStringList classes;
    for (const domain::PrivacyClass each : rule.goes)
        classes << text::privacyClassText(each);
    return classes.join(u", "_s);
}

QJsonObject json(const Judged &judged)
{
    QJsonArray goes;
    for (const domain::PrivacyClass each : judged.rule.goes)
        goes.append(domain::name(each));
    return {{u"number"_s, judged.number},
            {u"state"_s, domain::name(judged.rule.state)},
            {u"on"_s, judged.rule.on.isValid() ? QJsonValue(judged.rule.on.toString(Qt::ISODate)) : QJsonValue()},
            {u"reasons"_s, QJsonArray::fromStringList(judged.rule.reasons)},
            {u"goes"_s, goes},
            {u"rule"_s, judged.rule.rule},
            {u"source"_s, judged.rule.source}};
}

Answer preview(const QList<Judged> &cases, const QString &language)
{
    QJsonArray all;
    TextTable table({words(QT_TRANSLATE_NOOP("Retention", "Case")), words(QT_TRANSLATE_NOOP("Retention", "From")), words(QT_TRANSLATE_NOOP("Retention", "State")),
                     words(QT_TRANSLATE_NOOP("Retention", "What goes")), words(QT_TRANSLATE_NOOP("Retention", "Rule")), words(QT_TRANSLATE_NOOP("Retention", "Source"))}, 2);
    for (const Judged &judged : cases) {
        all.append(json(judged));
        table.add({judged.number, text::shortDayText(judged.rule.on, language), reasonText(judged.rule), goesText(judged.rule), judged.rule.rule,
                   text::citation(judged.rule.source, language)});
    }
    const QString nothing = words(QT_TRANSLATE_NOOP("Retention", "No case is due to be minimised."));
    return {QJsonObject{{u"cases"_s, all}}, table.isEmpty() ? nothing : table.toText(Console::width())};
}

// One transaction a case: what was done stays done when a later one is refused.
Result<Answer> minimiseAll(Context &context, workspace::Workspace &workspace, const QList<Judged> &cases)
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
        const QString &number = cases[i].number;
        QJsonObject result{{u"number"_s, number}, {u"minimised"_s, true}};
        if (cases[i].rule.state != MinimisationState::Due) {
            result = {{u"number"_s, number}, {u"minimised"_s, false}, {u"reasons"_s, QJsonArray::fromStringList(cases[i].rule.reasons)}};
            lines << u"%1: %2"_s.arg(number, reasonText(cases[i].rule));
        } else if (const auto done = casework::MinimiseCase(workspace.desk()).run({number, {}}); !done) {
            result = {{u"number"_s, number}, {u"minimised"_s, false}, {u"code"_s, nameOf(done.error().code)}};
            lines << u"%1: %2"_s.arg(number, text::errorWords(done.error()).oneLine());
            exitCode = exitCodeOf(done.error().code);
        } else {
            lines << words(QT_TRANSLATE_NOOP("Retention", "%1: minimised.")).arg(number);
        }
        results.append(result);
    }
    return Answer{QJsonObject{{u"cases"_s, results}}, lines.isEmpty() ? words(QT_TRANSLATE_NOOP("Retention", "No case is due to be minimised.")) : lines.join(u'\n'), exitCode};
}

Result<Answer> minimiseOne(Context &context, workspace::Workspace &workspace)
{
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const Judged judged, judge(workspace, number));
    if (context.line().has("dry-run"))
        return preview({judged}, context.language());
    const auto minimised = casework::MinimiseCase(workspace.desk()).run({number, {}});
    if (!minimised) {
        if (minimised.error().code == ErrorCode::GateNotMet)
            context.console().warn(u"%1: %2"_s.arg(number, reasonText(judged.rule)));
        return fail(minimised.error());
    }
    if (!minimised->isPurged)
        context.console().warn(words(QT_TRANSLATE_NOOP("Retention", "The rows are empty, but the files of the store keep traces until nobody else uses it.")));
    return answerCase(context, minimised->done);
}

Result<Answer> run(Context &context)
{
    const CommandLine &line = context.line();
    const bool hasCase = !line.operand(0).isEmpty();
    const int asked = int{hasCase} + int{line.has("due")} + int{line.has("all-due")};
    if (asked != 1)
        return fail(ErrorCode::UsageWrong, {words(QT_TRANSLATE_NOOP("Retention", "Name one case, or --due, or --all-due."))});
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    if (hasCase)
        return minimiseOne(context, *workspace);
    CASEBOOK_TRY(const QList<Judged> cases, dueCases(*workspace));
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
