// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/caseretention.h"

#include "app/casework/erasecase.h"
#include "app/queries/filefacts.h"
#include "app/text/citation.h"
#include "app/text/datewords.h"
#include "app/text/errorwords.h"
#include "app/text/minimisationwords.h"
#include "ui/dialogs/casecontext.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using domain::Minimisation;
using domain::MinimisationState;
using domain::PrivacyClass;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseRetention)
};

base::Result<void> judge(workspace::Workspace &workspace, const domain::CaseFile &file, const QDate &today, CaseRetention &retention)
{
    CASEBOOK_TRY(const rulebook::RetentionRules rules, workspace.rules().retentionRules(file.office));
    CASEBOOK_TRY(const domain::PlanFacts facts, queries::planFacts(workspace.connection(), file, rules));
    CASEBOOK_TRY(const Minimisation judged, domain::minimisation(rules.classes.values(), rules.holdRule, facts.file, today));
    CASEBOOK_TRY(retention.plan, domain::retentionPlan(rules.classes.values(), rules.holdRule, facts, today));
    retention.file = judged;
    return {};
}

void addErasure(CaseRetention &retention, const domain::CaseFile &file)
{
    for (const domain::ApprovalRecord &approval : file.approvals) {
        const bool isByRule = approval.object == queries::minimisedObject;
        if (approval.verdict != "carried-out"_L1 || (!isByRule && approval.object != casework::EraseCase::approvalObject))
            continue;
        retention.erasedAt = approval.at;
        retention.erasedBy = isByRule ? approval.note : QString();
    }
}

// A rule by its words; a rule that no pack has any more by its id.
QString ruleWords(const CaseContext &context, const QString &rule)
{
    for (const domain::PlanItem &item : context.retention.plan)
        if (item.kept.rule() == rule)
            return item.kept.label.in(context.language);
    return rule;
}

QString erasedDay(const CaseContext &context)
{
    return text::dayText(context.retention.erasedAt.toTimeZone(context.office().timeZone()).date(), context.language);
}

QString untilWords(const domain::PlanItem &item, const QString &language)
{
    if (item.missing.isEmpty())
        return item.until.isValid() ? Words::tr("until %1").arg(text::shortDayText(item.until, language)) : Words::tr("no end known");
    QStringList days;
    for (const QString &start : item.missing)
        days << text::missingStartText(start);
    return Words::tr("missing: %1").arg(days.join(u" / "_s));
}

}

CaseRetention readRetention(workspace::Workspace &workspace, const domain::CaseFile &file, const QDate &today)
{
    CaseRetention retention;
    addErasure(retention, file);
    if (const auto judged = judge(workspace, file, today, retention); !judged)
        retention.trouble = judged.error();
    return retention;
}

QString erasedTextWords(const CaseContext &context)
{
    if (!context.retention.erasedAt.isValid())
        return {};
    return context.retention.erasedBy.isEmpty() ? Words::tr("Text erased on %1").arg(erasedDay(context))
                                                : Words::tr("Text taken out when the case was minimised, %1").arg(erasedDay(context));
}

QString erasedWords(const CaseContext &context)
{
    const CaseRetention &retention = context.retention;
    if (!retention.erasedAt.isValid())
        return {};
    const QString day = erasedDay(context);
    return retention.erasedBy.isEmpty() ? Words::tr("Erased on %1.").arg(day) : Words::tr("Minimised on %1 under “%2”.").arg(day, ruleWords(context, retention.erasedBy));
}

bool mayBeErased(const CaseContext &context, const QDateTime &at)
{
    return context.retention.erasedAt.isValid() && at <= context.retention.erasedAt;
}

QString minimiseWhenWords(const CaseContext &context)
{
    const Minimisation &file = context.retention.file;
    if (context.retention.trouble)
        return text::errorWords(*context.retention.trouble).what;
    if (!file.on.isValid())
        return minimiseObstacleWords(context);
    const QString day = text::dayText(file.on, context.language);
    return file.on <= context.today ? Words::tr("due since %1").arg(day) : Words::tr("from %1").arg(day);
}

QString minimiseObstacleWords(const CaseContext &context)
{
    const Minimisation &file = context.retention.file;
    if (context.retention.trouble)
        return text::errorWords(*context.retention.trouble).oneLine();
    if (file.state == MinimisationState::Due)
        return {};
    QStringList sentences;
    for (const QString &reason : file.reasons.isEmpty() ? QStringList{domain::name(file.state)} : file.reasons)
        sentences << text::obstacleText(reason);
    return sentences.join(u' ');
}

QString minimiseGoesWords(const Minimisation &file)
{
    return text::privacyClassesText(file.goes);
}

QString minimiseStaysWords(const Minimisation &file)
{
    QList<PrivacyClass> stays;
    for (const PrivacyClass each : {PrivacyClass::Operational, PrivacyClass::Decision, PrivacyClass::Identity, PrivacyClass::Contact, PrivacyClass::Narrative, PrivacyClass::Special})
        if (!file.goes.contains(each))
            stays << each;
    return text::privacyClassesText(stays);
}

QString minimiseRuleWords(const CaseContext &context)
{
    return ruleWords(context, context.retention.file.rule);
}

ActLines accountPlanLines(const CaseContext &context)
{
    ActLines lines;
    for (const domain::PlanItem &item : context.retention.plan)
        if (!item.kept.file) {
            QStringList words{untilWords(item, context.language)};
            if (item.missing.isEmpty())
                words << text::planStateText(item.state);
            words << text::citation(item.kept.source, context.language);
            lines.append({item.kept.label.in(context.language), words.join(u"\u00A0\u00A0·  "_s)});
        }
    if (!lines.isEmpty())
        lines.prepend({Words::tr("Data of the account"), QString()});
    return lines;
}

}
