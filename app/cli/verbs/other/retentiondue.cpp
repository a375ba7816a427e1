// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs/other/dueanswer.h"
#include "app/cli/verbs/verbs.h"
#include "app/domain/systems/system.h"
#include "app/text/citation.h"
#include "app/text/datewords.h"
#include "app/text/minimisationwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using queries::DueDeletion;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Retention", text);
}

QJsonObject json(const DueDeletion &deletion)
{
    const domain::PlannedDeletion &plan = deletion.plan;
    return {{u"number"_s, deletion.number},
            {u"title"_s, deletion.task.title},
            {u"system"_s, deletion.task.system},
            {u"classes"_s, QJsonArray::fromStringList(deletion.task.dataClass.split(u' '))},
            {u"counted_from"_s, orNull(deletion.task.countedFrom)},
            {u"state"_s, domain::name(plan.state)},
            {u"may_from"_s, orNull(plan.mayFrom)},
            {u"must_by"_s, orNull(plan.mustBy)},
            {u"holds"_s, QJsonArray::fromStringList(plan.holds)},
            {u"open_case"_s, orNull(plan.openCase)},
            {u"rule"_s, orNull(plan.rule)},
            {u"source"_s, orNull(plan.source)}};
}

QString stateText(const DueDeletion &deletion)
{
    const QString state = text::deletionStateText(deletion.plan.state);
    if (deletion.plan.state == domain::DeletionState::Held)
        return u"%1: %2"_s.arg(state, (deletion.plan.holds + deletion.plan.openCase.split(u' ', Qt::SkipEmptyParts)).join(u", "_s));
    return state;
}

QString deletionsText(const QList<DueDeletion> &deletions, const domain::SystemRegister *systems, const QString &language)
{
    TextTable table({words(QT_TRANSLATE_NOOP("Retention", "Case")), words(QT_TRANSLATE_NOOP("Retention", "Delete by")), words(QT_TRANSLATE_NOOP("Retention", "State")),
                     words(QT_TRANSLATE_NOOP("Retention", "What goes")), words(QT_TRANSLATE_NOOP("Retention", "System")), words(QT_TRANSLATE_NOOP("Retention", "Rule")),
                     words(QT_TRANSLATE_NOOP("Retention", "Source"))}, 2);
    for (const DueDeletion &one : deletions)
        table.add({one.number, text::shortDayText(one.plan.mustBy, language), stateText(one), one.task.title, domain::systemLabel(systems, one.task.system, language), one.plan.rule, text::citation(one.plan.source, language)});
    return table.toText(Console::width());
}

QString page(const QList<queries::DueFile> &files, const QList<DueDeletion> &deletions, const domain::SystemRegister *systems, const QString &language)
{
    QStringList parts;
    if (!files.isEmpty())
        parts << words(QT_TRANSLATE_NOOP("Retention", "Files of closed cases")) + u'\n' + dueFilesText(files, language);
    if (!deletions.isEmpty())
        parts << words(QT_TRANSLATE_NOOP("Retention", "Deletions that waited")) + u'\n' + deletionsText(deletions, systems, language);
    return parts.isEmpty() ? words(QT_TRANSLATE_NOOP("Retention", "Nothing has to go by then.")) : parts.join(u"\n\n"_s);
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(QDate until, context.day("until"));
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    if (!until.isValid())
        until = workspace->today();
    if (until < workspace->today())
        return fail(ErrorCode::InputInvalid, {u"until"_s, u"before today"_s});
    CASEBOOK_TRY(const QStringList kinds, permittedKinds(*workspace, domain::Action::Read));
    const store::Clearance &clearance = workspace->user().clearance;
    CASEBOOK_TRY(const auto files, queries::dueFiles(workspace->connection(), clearance, workspace->rules(), kinds, until));
    CASEBOOK_TRY(const auto deletions, queries::dueDeletions(workspace->connection(), clearance, workspace->rules(), kinds, until));
    QJsonArray allFiles;
    for (const queries::DueFile &file : files)
        allFiles.append(dueFileJson(file));
    QJsonArray allDeletions;
    for (const DueDeletion &deletion : deletions)
        allDeletions.append(json(deletion));
    return Answer{QJsonObject{{u"until"_s, until.toString(Qt::ISODate)}, {u"files"_s, allFiles}, {u"deletions"_s, allDeletions}}, page(files, deletions, workspace->organisation().systems.get(), context.language())};
}

}

Verb retentionDueVerb()
{
    return {"retention due", QT_TRANSLATE_NOOP("Help", "List what has to go by a day across all cases, what stays, why, and which hold keeps it; changes nothing."),
            {},
            {{"until", "DAY", QT_TRANSLATE_NOOP("Help", "As of this day; today when it is left out.")}},
            {"retention due", "retention due --until 2027-01-31 --json"}, run};
}

}
