// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/finishtask.h"
#include "app/domain/tasks/owntask.h"
#include "app/text/casewords.h"

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

}

ActForm finishTaskForm(const CaseContext &context, int task)
{
    return {
        .title = Words::tr("Finish a task"),
        .verb = Words::tr("Finish task"),
        .lines = {{Words::tr("Task"), domain::taskTitle(context.kind(), context.file.tasks.value(task - 1), context.language)}},
        .fields = {
            {{.id = u"result"_s, .label = Words::tr("Result"), .input = FactInput::Choice, .choices = results()}, u"done"_s, Words::tr("The result is missing.")},
            {{.id = u"note"_s, .label = Words::tr("Note"), .help = Words::tr("An exception needs its ground."), .input = FactInput::LongText}},
        },
        .today = context.today,
        .blocked = notAllowedReason(context, domain::Action::FinishTask),
        .work = [number = context.file.number, task](const ActInput &input) -> ActWork {
            const casework::FinishTaskRequest request{number, task, input["result"], input["note"], input.operation};
            return [request](casework::Desk &desk) { return casework::FinishTask(desk).run(request); };
        },
    };
}

}
