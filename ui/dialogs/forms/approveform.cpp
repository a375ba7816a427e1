// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/approve.h"
#include "ui/dialogs/decisionlines.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ApproveForm)
};

QString blocked(const CaseContext &context, const domain::ApprovalRecord &asked)
{
    if (asked.object.isEmpty())
        return Words::tr("Nobody asked for an approval.");
    if (asked.askedBy == context.login || context.file.preparer == context.login)
        return Words::tr("You prepared this decision; somebody else must approve it.");
    return notAllowedReason(context, domain::Action::Approve);
}

}

ActForm approveForm(const CaseContext &context)
{
    const domain::ApprovalRecord asked = openApproval(context);
    ActLines lines = decisionLines(context);
    if (!asked.note.isEmpty())
        lines.append({Words::tr("Note of %1").arg(context.personName(asked.askedBy)), asked.note});
    return {
        .title = Words::tr("Approve the decision"),
        .verb = Words::tr("Approve"),
        .secondVerb = Words::tr("Return with comment"),
        .sentences = {Words::tr("What was asked, what was found and what is proposed. Nothing can be changed here.")},
        .lines = lines,
        .fields = {{{.id = u"note"_s, .label = Words::tr("Comment"), .help = Words::tr("Needed when the decision is returned"), .input = FactInput::LongText}}},
        .today = context.today,
        .draft = u"approve"_s,
        .blocked = blocked(context, asked),
        .work = [number = context.file.number, object = asked.object](const ActInput &input) -> ActWork {
            const casework::ApproveRequest request{number, object, !input.isSecondVerb, input["note"], input.operation};
            return [request](casework::Desk &desk) { return casework::Approve(desk).run(request); };
        },
    };
}

}
