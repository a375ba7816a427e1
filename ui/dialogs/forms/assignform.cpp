// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/assigncase.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AssignForm)
};

}

ActForm assignForm(const CaseContext &context)
{
    QList<widgets::FactChoice> people;
    for (auto person = context.people.cbegin(); person != context.people.cend(); ++person)
        people.append({person.key(), *person});
    return {
        .title = Words::tr("Assign the case"),
        .verb = Words::tr("Assign case"),
        .lines = {{Words::tr("Owner now"), context.file.owner.isEmpty() ? Words::tr("nobody") : context.personName(context.file.owner)}},
        .fields = {
            {{.id = u"owner"_s, .label = Words::tr("New owner"), .help = Words::tr("Left open, nobody owns the case."), .input = FactInput::Choice, .choices = people},
             context.file.owner == context.login ? QString() : context.login},
            {{.id = u"note"_s, .label = Words::tr("Note for the new owner"), .help = Words::tr("Kept as an internal note"), .input = FactInput::LongText}},
        },
        .today = context.today,
        .draft = u"assign"_s,
        .blocked = notAllowedReason(context, domain::Action::Assign),
        .work = [number = context.file.number, revision = context.file.revision](const ActInput &input) -> ActWork {
            const casework::AssignCaseRequest request{number, input["owner"], input["note"], revision, input.operation};
            return [request](casework::Desk &desk) { return casework::AssignCase(desk).run(request); };
        },
    };
}

}
