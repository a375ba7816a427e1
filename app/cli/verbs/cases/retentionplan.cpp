// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/logread.h"
#include "app/cli/acts.h"
#include "app/cli/texttable.h"
#include "app/queries/filefacts.h"
#include "app/text/citation.h"
#include "app/text/datewords.h"
#include "app/text/minimisationwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;
using domain::PlanItem;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Retention", text);
}

QString untilText(const PlanItem &item, const QString &language)
{
    if (item.missing.isEmpty())
        return item.until.isValid() ? text::shortDayText(item.until, language) : words(QT_TRANSLATE_NOOP("Retention", "open"));
    QStringList days;
    for (const QString &start : item.missing)
        days << text::missingStartText(start);
    return words(QT_TRANSLATE_NOOP("Retention", "missing: %1")).arg(days.join(u" / "_s));
}

QString planText(const QList<PlanItem> &items, const QString &language)
{
    const auto header = [](const char *text) { return words(text); };
    TextTable table({header(QT_TRANSLATE_NOOP("Retention", "What")), header(QT_TRANSLATE_NOOP("Retention", "From")), header(QT_TRANSLATE_NOOP("Retention", "Until")),
                     header(QT_TRANSLATE_NOOP("Retention", "State")), header(QT_TRANSLATE_NOOP("Retention", "Rule")), header(QT_TRANSLATE_NOOP("Retention", "Source"))});
    for (const PlanItem &item : items)
        table.add({item.kept.label.in(language), text::shortDayText(item.from, language), untilText(item, language), text::planStateText(item.state),
                   item.kept.rule(), text::citation(item.kept.source, language)});
    return table.toText(Console::width());
}

Result<domain::PlanFacts> factsOf(Context &context, const domain::CaseFile &file, const rulebook::RetentionRules &rules)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(domain::PlanFacts facts, queries::planFacts(workspace->connection(), file, rules));
    CASEBOOK_TRY(const QDate closed, context.day("closed"));
    CASEBOOK_TRY(facts.issued, context.day("issued"));
    CASEBOOK_TRY(facts.event, context.day("event"));
    if (closed.isValid())
        facts.accountClosed = closed;
    return facts;
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const domain::CaseFile file, casework::LogRead(workspace->desk()).openCase(number));
    CASEBOOK_TRY(const rulebook::RetentionRules rules, workspace->rules().retentionRules(file.office));
    CASEBOOK_TRY(const domain::PlanFacts facts, factsOf(context, file, rules));
    CASEBOOK_TRY(const QList<PlanItem> items, domain::retentionPlan(rules.classes.values(), rules.holdRule, facts, workspace->todayAt(file.office)));
    QJsonArray all;
    for (const PlanItem &item : items)
        all.append(item.toJson(context.language()));
    return Answer{QJsonObject{{u"number"_s, file.number}, {u"items"_s, all}}, planText(items, context.language())};
}

}

Verb retentionPlanVerb()
{
    return {"retention plan", QT_TRANSLATE_NOOP("Help", "Show until when each kind of data of a case's account and its file are kept. Reading is recorded."),
            {{"CASE"}},
            {{"closed", "DAY", QT_TRANSLATE_NOOP("Help", "The day on which the account was closed, where the case does not say it.")},
             {"issued", "DAY", QT_TRANSLATE_NOOP("Help", "The day on which the papers were issued or received.")},
             {"event", "DAY", QT_TRANSLATE_NOOP("Help", "The day of another event that lets a period begin.")}},
            {"retention plan R-2026-00041", "retention plan R-2026-00041 --closed 2026-03-01 --issued 2024-05-03 --json"}, run};
}

}
