// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/compartments/addcompartment.h"
#include "app/casework/compartments/movetocompartment.h"
#include "app/cli/acts.h"
#include "app/cli/texttable.h"
#include "app/queries/compartments.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Compartment", text);
}

Result<Answer> runAdd(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    const QString name = context.line().operand(0);
    CASEBOOK_CHECK(casework::AddCompartment(workspace->desk()).run({name, context.line().values("member")}));
    return Answer{QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}, {u"compartment"_s, name}},
                  words(QT_TRANSLATE_NOOP("Compartment", "%1 is there. Who has this casebook open enters it at the next opening.")).arg(name)};
}

Result<Answer> runJoin(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    const QString name = context.line().operand(0);
    const QString login = context.line().operand(1);
    CASEBOOK_CHECK(casework::JoinCompartment(workspace->desk()).run(name, login));
    return Answer{QJsonObject{{u"ok"_s, true}, {u"problems"_s, QJsonArray()}, {u"compartment"_s, name}, {u"user"_s, login}},
                  words(QT_TRANSLATE_NOOP("Compartment", "%1 is a member of %2 now.")).arg(login, name)};
}

Result<Answer> runList(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QList<queries::CompartmentRow> rows, queries::compartments(workspace->connection(), workspace->user().clearance));
    QJsonArray array;
    TextTable table({words(QT_TRANSLATE_NOOP("Compartment", "Compartment")), words(QT_TRANSLATE_NOOP("Compartment", "Cases")),
                     words(QT_TRANSLATE_NOOP("Compartment", "Members"))}, 2);
    for (const queries::CompartmentRow &row : rows) {
        array.append(QJsonObject{{u"name"_s, row.name}, {u"cases"_s, row.cases}, {u"members"_s, QJsonArray::fromStringList(row.members)}});
        table.add({row.name, QString::number(row.cases), row.members.join(u' ')});
    }
    return Answer{array, table.isEmpty() ? words(QT_TRANSLATE_NOOP("Compartment", "You are in no compartment.")) : table.toText(Console::width())};
}

Result<Answer> runMove(Context &context)
{
    const CommandLine &line = context.line();
    const bool isOut = line.has("out");
    const QString target = line.operands().value(1);
    if (isOut != target.isEmpty())
        return fail(ErrorCode::UsageWrong, {QCoreApplication::translate("Usage", "name the compartment, or say --out")});
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const qint64 revision, expectedRevision(context));
    CASEBOOK_TRY(const casework::Done done, casework::MoveToCompartment(workspace->desk()).run({number, target, line.value("reason"), {}, revision}));
    return answerCase(context, done);
}

}

Verb compartmentAddVerb()
{
    return {"compartment add", QT_TRANSLATE_NOOP("Help", "Make a compartment: a room for cases that only its members find."),
            {{"NAME"}}, {{"member", "LOGIN", QT_TRANSLATE_NOOP("Help", "Who belongs to it; may be given several times. Without one you do."), true}},
            {"compartment add Legal --member a.braun --member c.klar"}, runAdd};
}

Verb compartmentJoinVerb()
{
    return {"compartment join", QT_TRANSLATE_NOOP("Help", "Let another person into a compartment of yours. Nobody is let out again."),
            {{"NAME"}, {"LOGIN"}}, {}, {"compartment join Legal c.klar"}, runJoin};
}

Verb compartmentListVerb()
{
    return {"compartment list", QT_TRANSLATE_NOOP("Help", "List your compartments with their members."), {}, {}, {"compartment list --json"}, runList};
}

Verb compartmentMoveVerb()
{
    return {"compartment move", QT_TRANSLATE_NOOP("Help", "Put a case into a compartment of yours, or out of one; it gets a new number there."),
            {{"CASE"}, {"NAME", true}},
            {{"out", nullptr, QT_TRANSLATE_NOOP("Help", "To the ordinary cases, where everybody finds it.")}, reasonOption(), revisionOption()},
            {"compartment move L-2026-00007 Legal --reason \"Order under 18 USC 2705(b)\"", "compartment move L-2026-A00003 --out --reason \"The order has ended.\""}, runMove};
}

}
