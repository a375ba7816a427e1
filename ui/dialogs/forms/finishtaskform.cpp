// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/finishtask.h"
#include "app/domain/tasks/systemtask.h"
#include "app/text/casewords.h"
#include "app/text/taskwords.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FinishTaskForm)
};

QList<widgets::FactChoice> results()
{
    QList<widgets::FactChoice> choices;
    for (const QString &result : {u"done"_s, u"not-found"_s, u"exception"_s, u"not-applicable"_s})
        choices.append({result, text::taskResultText(result)});
    return choices;
}

QList<widgets::FactChoice> grounds(const CaseContext &context)
{
    QList<widgets::FactChoice> choices;
    for (const domain::Ground &ground : context.kind().grounds)
        choices.append({ground.id, ground.label.in(context.language)});
    return choices;
}

QList<ActField> fieldsFor(const CaseContext &context, const domain::TaskRecord &task)
{
    QList<ActField> fields{{{.id = u"result"_s, .label = Words::tr("Result"), .input = FactInput::Choice, .choices = results()}, u"done"_s, Words::tr("The result is missing.")}};
    const bool isInSystem = domain::isSystemTask(task);
    if (isInSystem) {
        fields.append({{.id = u"searched"_s, .label = Words::tr("Where it was searched"), .help = Words::tr("Which records, and by what: a search without it proves nothing.")}});
        fields.append({{.id = u"ground"_s, .label = Words::tr("Ground of an exception"), .input = FactInput::Choice, .choices = grounds(context)}});
    }
    const QString help = isInSystem ? Words::tr("What was found; an exception without one of the grounds needs thirty characters.") : Words::tr("An exception needs its ground.");
    fields.append({{.id = u"note"_s, .label = Words::tr("Note"), .help = help, .input = FactInput::LongText}});
    return fields;
}

// "tax: the invoice of May", as FinishTask takes it.
QString noteOf(const ActInput &input)
{
    const QString ground = input["result"] == "exception"_L1 ? input["ground"] : QString();
    if (ground.isEmpty() || input["note"].trimmed().isEmpty())
        return ground.isEmpty() ? input["note"] : ground;
    return u"%1: %2"_s.arg(ground, input["note"]);
}

}

ActForm finishTaskForm(const CaseContext &context, int task)
{
    const domain::TaskRecord record = context.file.tasks.value(task - 1);
    ActLines lines{{Words::tr("Task"), record.title}};
    if (const QString about = text::systemTaskText(context.kind(), context.file, record, context.organisation.systems.get(), context.language); !about.isEmpty())
        lines.append({Words::tr("System"), about});
    return {
        .title = Words::tr("Finish a task"),
        .verb = Words::tr("Finish task"),
        .lines = lines,
        .fields = fieldsFor(context, record),
        .today = context.today,
        .blocked = notAllowedReason(context, domain::Action::FinishTask),
        .work = [number = context.file.number, task](const ActInput &input) -> ActWork {
            const casework::FinishTaskRequest request{number, task, input["result"], noteOf(input), input.operation, input["searched"]};
            return [request](casework::Desk &desk) { return casework::FinishTask(desk).run(request); };
        },
    };
}

}
