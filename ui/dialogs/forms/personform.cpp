// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/editcase.h"
#include "app/text/casewords.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonForm)
};

QList<widgets::FactChoice> roles()
{
    QList<widgets::FactChoice> choices;
    for (const QString &role : {u"subject"_s, u"requester"_s, u"agent"_s, u"complainant"_s, u"reporter"_s, u"guardian"_s, u"officer"_s})
        choices.append({role, text::roleInCaseText(role)});
    return choices;
}

casework::NewPerson person(const ActInput &input)
{
    casework::NewPerson made;
    made.name = input["name"];
    made.role = input["role"];
    for (const char *kind : {"mail", "phone"})
        if (const QString value = input[kind].trimmed(); !value.isEmpty())
            made.identifiers << QLatin1StringView(kind) + u':' + value;
    return made;
}

}

ActForm personForm(const CaseContext &context)
{
    return {
        .title = Words::tr("Add a person"),
        .verb = Words::tr("Add person"),
        .sentences = {Words::tr("A mail address that is known already names the same person.")},
        .fields = {
            {{.id = u"name"_s, .label = Words::tr("Name")}, {}, Words::tr("The name is missing.")},
            {{.id = u"role"_s, .label = Words::tr("Role in the case"), .input = FactInput::Choice, .choices = roles()}, context.kind().personRole, Words::tr("The role is missing.")},
            {{.id = u"mail"_s, .label = Words::tr("Mail address")}},
            {{.id = u"phone"_s, .label = Words::tr("Phone")}},
        },
        .today = context.today,
        .draft = u"person"_s,
        .blocked = context.isClosed() ? Words::tr("The case is closed.") : notAllowedReason(context, domain::Action::Edit),
        .work = [number = context.file.number](const ActInput &input) -> ActWork {
            casework::EditCaseRequest request;
            request.number = number;
            request.operation = input.operation;
            request.person = person(input);
            return [request](casework::Desk &desk) { return casework::EditCase(desk).run(request); };
        },
    };
}

}
