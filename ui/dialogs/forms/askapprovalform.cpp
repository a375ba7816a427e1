// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/askapproval.h"
#include "ui/dialogs/decisionlines.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AskApprovalForm)
};

}

ActForm askApprovalForm(const CaseContext &context)
{
    return {
        .title = Words::tr("Ask for approval"),
        .verb = Words::tr("Ask for approval"),
        .sentences = {Words::tr("A second person looks at the decision. You are kept as the one who prepared it and cannot approve it yourself.")},
        .lines = decisionLines(context),
        .fields = {
            {{.id = u"object"_s, .label = Words::tr("What is to be approved"), .input = FactInput::Choice, .choices = approvalObjects(context)}, u"decision"_s,
             Words::tr("Say what is to be approved.")},
            {{.id = u"note"_s, .label = Words::tr("Note for the approver"), .input = FactInput::LongText}},
        },
        .today = context.today,
        .draft = u"ask-approval"_s,
        .blocked = context.isClosed() ? Words::tr("The case is closed.") : notAllowedReason(context, domain::Action::Edit),
        .work = [number = context.file.number](const ActInput &input) -> ActWork {
            const casework::AskApprovalRequest request{number, input["object"], input["note"], input.operation};
            return [request](casework::Desk &desk) { return casework::AskApproval(desk).run(request); };
        },
    };
}

}
