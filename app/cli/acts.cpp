// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acts.h"

#include "app/casework/frame/proofs.h"
#include "app/cli/casejson.h"
#include "app/domain/casenumber.h"
#include "app/domain/tasks/owntask.h"
#include "app/queries/casequery.h"
#include "app/queries/holds.h"
#include "app/text/holdwords.h"
#include "app/text/secretwords.h"

#include <QCoreApplication>
#include <limits>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::MissingThing;
using workspace::Workspace;

namespace {

constexpr qsizetype longestNumber = 40;  // of what was typed instead of one

QString words(const char *text)
{
    return QCoreApplication::translate("Show", text);
}

// Gates that MoveCase adds to those of the kind.
std::optional<MissingThing> ownGate(const QString &id)
{
    const auto said = [](const QString &text) { return domain::LocalText({{u"en"_s, text}}); };
    if (id.startsWith("approval:"_L1))
        return MissingThing{id, domain::Place::Approval, id.section(u':', 1), {}, -1,
                            said(words(QT_TRANSLATE_NOOP("Show", "Somebody else has to approve this step.")))};
    if (id == "outcome"_L1)
        return MissingThing{id, domain::Place::Field, id, {}, -1, said(words(QT_TRANSLATE_NOOP("Show", "The outcome is missing.")))};
    return std::nullopt;
}

}

Result<QString> caseNumber(const QString &typed)
{
    const auto number = domain::CaseNumber::parse(typed);
    if (!number)
        return fail(ErrorCode::NotFound, {typed.left(longestNumber)});
    return number->toString();
}

Result<QString> caseNumber(const Context &context, int operand)
{
    return caseNumber(context.line().operand(operand));
}

Result<Reading> readingFor(Context &context, const domain::Kind &kind, const QString &office)
{
    CASEBOOK_TRY(Workspace *workspace, context.workspace());
    const int width = Console::width();
    return Reading{kind, workspace->organisation(), context.language(), workspace->todayAt(office), width == 0 ? 100 : std::max(60, width)};
}

Result<Answer> answerCase(Context &context, const casework::Done &done)
{
    CASEBOOK_TRY(Workspace *workspace, context.workspace());
    if (!done.findings.isEmpty())
        context.console().say(text::findingsText(done.findings));
    if (!done.duplicates.isEmpty())
        context.console().say(sameMatterText(done.duplicates));
    const auto &clearance = workspace->user().clearance;
    CASEBOOK_TRY(domain::CaseFile file, queries::caseFile(workspace->connection(), clearance, done.number));
    CASEBOOK_TRY(const domain::Kind *kind, workspace->rules().kind(file.kind));
    // Who may register or approve but not read is told the number and nothing else.
    if (!casework::checkPermission(workspace->desk(), domain::Action::Read, file.kind))
        return Answer{QJsonObject{{u"number"_s, done.number}}, done.number};
    CASEBOOK_TRY(file.history, queries::history(workspace->connection(), clearance, file.id));
    casework::coverProofs(workspace->desk(), file);
    CASEBOOK_TRY(const Reading reading, readingFor(context, *kind, file.office));
    return Answer{caseJson(file, reading), context.line().has("quiet") ? QString() : caseLine(file, reading)};
}

QString sameMatterText(const QStringList &numbers)
{
    return numbers.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("Show", "It may be the same matter as %1.")).arg(numbers.join(u", "_s));
}

void explainGate(Context &context, const QString &number, const QString &to, const base::Error &error)
{
    const auto workspace = context.workspace();
    if (error.code != ErrorCode::GateNotMet || !workspace)
        return;
    const auto file = queries::caseFile((*workspace)->connection(), (*workspace)->user().clearance, number);
    if (!file)
        return;
    const auto kind = (*workspace)->rules().kind(file->kind);
    const domain::Transition *way = kind ? (*kind)->transition(file->state, to) : nullptr;
    QList<MissingThing> missing;
    if (way) {
        domain::CaseFile named = *file;
        domain::nameTasks(**kind, named, context.language(), (*workspace)->organisation().systems.get());
        missing = domain::missingFor(**kind, *way, named);
    }
    missing.removeIf([&](const MissingThing &thing) { return !error.arguments.contains(thing.gate); });
    for (const QString &gate : error.arguments)
        if (const auto own = ownGate(gate))
            missing << *own;
    context.setMissing({file->number, missing});
}

base::Unexpected underHold(Context &context, const base::Error &error)
{
    const auto workspace = context.workspace();
    if (error.code != ErrorCode::UnderHold || !workspace || !casework::checkPermission((*workspace)->desk(), domain::Action::Read, {}))
        return fail(error);
    for (const QString &number : error.arguments.value(1).split(u", "_s))
        if (const auto hold = queries::hold((*workspace)->connection(), (*workspace)->user().clearance, number))
            context.console().warn(text::holdText(*hold));
    return fail(error);
}

Option reasonOption()
{
    return {"reason", "TEXT", QT_TRANSLATE_NOOP("Help", "Why; it is kept with the case.")};
}

Option revisionOption()
{
    return {"revision", "N", QT_TRANSLATE_NOOP("Help", "Only if the case is still as it was when it answered this revision.")};
}

Result<qint64> expectedRevision(const Context &context)
{
    CASEBOOK_TRY(const int revision, context.number("revision", -1, 0, std::numeric_limits<int>::max()));
    return qint64{revision};
}

}
