// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/addtask.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskForm)
};

}

ActForm taskForm(const CaseContext &context)
{
    return {
        .title = Words::tr("Add a task"),
        .verb = Words::tr("Add task"),
        .fields = {
            {{.id = u"title"_s, .label = Words::tr("What is to be done")}, {}, Words::tr("Say what is to be done.")},
            {{.id = u"assignee"_s, .label = Words::tr("Who"), .help = Words::tr("A login, or a name outside the office")}},
            {{.id = u"due"_s, .label = Words::tr("Until"), .input = FactInput::Date}},
        },
        .today = context.today,
        .blocked = notAllowedReason(context, domain::Action::AddTask),
        .work = [number = context.file.number](const ActInput &input) -> ActWork {
            const casework::AddTaskRequest request{number, input["title"], input["assignee"], input.day("due"), input.operation};
            return [request](casework::Desk &desk) { return casework::AddTask(desk).run(request); };
        },
    };
}

}
