// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/logread.h"
#include "app/cli/acts.h"
#include "app/cli/casejson.h"
#include "app/cli/timelinetext.h"
#include "app/queries/duplicates.h"
#include "app/queries/filefacts.h"
#include "app/queries/sametargets.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

QJsonArray duplicatesJson(const QList<queries::PossibleDuplicate> &duplicates)
{
    QJsonArray array;
    for (const queries::PossibleDuplicate &duplicate : duplicates)
        array.append(QJsonObject{{u"case"_s, duplicate.number}, {u"reasons"_s, QJsonArray::fromStringList(duplicate.reasons)}});
    return array;
}

QJsonArray sameTargetsJson(const QList<queries::SameTarget> &targets)
{
    QJsonArray array;
    for (const queries::SameTarget &target : targets)
        array.append(QJsonObject{{u"case"_s, target.number}, {u"identifier"_s, target.identifier}});
    return array;
}

QString sameTargetsText(const QList<queries::SameTarget> &targets)
{
    QStringList lines;
    for (const queries::SameTarget &target : targets)
        lines << QCoreApplication::translate("Show", "%1 names %2 too.").arg(target.number, target.identifier);
    return lines.join(u'\n');
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const domain::CaseFile file, casework::LogRead(workspace->desk()).openCase(number));
    CASEBOOK_TRY(const domain::Kind *kind, workspace->rules().kind(file.kind));
    CASEBOOK_TRY(const Reading reading, readingFor(context, *kind, file.office));
    CASEBOOK_TRY(const auto duplicates, queries::possibleDuplicates(workspace->connection(), workspace->user().clearance, *kind, file));
    CASEBOOK_TRY(const auto targets, queries::sameTargets(workspace->connection(), workspace->user().clearance, *kind, file));
    CASEBOOK_TRY(const domain::Minimisation rule, queries::minimisation(workspace->connection(), workspace->rules(), file, workspace->todayAt(file.office)));
    QJsonObject json = caseJson(file, reading);
    json.insert(u"possible_duplicates"_s, duplicatesJson(duplicates));
    json.insert(u"same_targets"_s, sameTargetsJson(targets));
    json.insert(u"minimise_on"_s, rule.on.isValid() ? QJsonValue(rule.on.toString(Qt::ISODate)) : QJsonValue());
    QString story;
    if (context.line().has("with-linked")) {
        CASEBOOK_TRY(const QList<domain::CaseFile> linked, casework::LogRead(workspace->desk()).openLinked(file));
        const QList<domain::TimelineLine> lines = domain::timelineOf(file, linked);
        CASEBOOK_TRY(const domain::Office *office, workspace->rules().office(file.office));
        json.insert(u"timeline"_s, timelineJson(lines));
        story = u"\n\n"_s + timelineText(lines, workspace->rules(), office->timeZone(), context.language(), reading.width);
    }
    if (context.isJson())
        return Answer{json, {}};
    QStringList numbers;
    for (const queries::PossibleDuplicate &duplicate : duplicates)
        numbers << duplicate.number;
    return Answer{json, (caseText(file, reading) + story + u"\n\n"_s + QStringList{sameMatterText(numbers), sameTargetsText(targets)}.join(u'\n').trimmed()).trimmed()};
}

}

Verb showVerb()
{
    return {"show", QT_TRANSLATE_NOOP("Help", "Show one case whole, with its deadlines and what its next steps still need. Reading is recorded."),
            {{"CASE"}},
            {{"with-linked", nullptr, QT_TRANSLATE_NOOP("Help", "Also tell what happened in the linked cases, as one timeline; opening them is recorded too.")}},
            {"show R-2026-00041", "show D-2026-00007 --with-linked --json"}, run};
}

}
