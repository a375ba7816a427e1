// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/compartments/movetocompartment.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompartmentForm)
};

const QString outside = u"."_s;  // no name of one: they have letters

QString hindrance(const CaseContext &context)
{
    if (context.compartments.isEmpty())
        return Words::tr("You are in no compartment; \"casebook compartment add\" makes one.");
    return notAllowedReason(context, domain::Action::Assign);
}

}

ActForm compartmentForm(const CaseContext &context)
{
    const bool isInside = context.file.compartment.isValid();
    QList<widgets::FactChoice> rooms;
    for (const QString &name : context.compartments)
        rooms.append({name, name});
    if (isInside && context.allows(domain::Action::ManageUsers))
        rooms.append({outside, Words::tr("None: among the ordinary cases")});
    return {
        .title = Words::tr("Move to a compartment"),
        .verb = Words::tr("Move case"),
        .sentences = {Words::tr("Only the members of a compartment find what is in it. The case gets a new number there; its old one stands in a note.")},
        .fields = {{{.id = u"compartment"_s, .label = Words::tr("Compartment"), .input = FactInput::Choice, .choices = rooms}, {}, Words::tr("Choose where the case goes.")},
                   {{.id = u"reason"_s, .label = Words::tr("Reason"), .input = FactInput::LongText}, {}, Words::tr("Say why: the order that demands it, or its end.")}},
        .today = context.today,
        .draft = u"compartment"_s,
        .blocked = hindrance(context),
        .work = [number = context.file.number, revision = context.file.revision](const ActInput &input) -> ActWork {
            const QString chosen = input["compartment"];
            const casework::MoveToCompartmentRequest request{number, chosen == outside ? QString() : chosen, input["reason"], input.operation, revision};
            return [request](casework::Desk &desk) { return casework::MoveToCompartment(desk).run(request); };
        },
    };
}

}
