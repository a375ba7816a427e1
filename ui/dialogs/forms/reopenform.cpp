// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/reopencase.h"
#include "app/text/casewords.h"
#include "app/text/datewords.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReopenForm)
};

}

ActForm reopenForm(const CaseContext &context)
{
    return {
        .title = Words::tr("Reopen the case"),
        .verb = Words::tr("Reopen case"),
        .sentences = {Words::tr("The case gets a new set of clocks that count from today. What it was closed with stays in its history.")},
        .lines = {{Words::tr("Closed on"), text::dayText(context.file.closed, context.language)},
                  {Words::tr("Outcome"), text::outcomeLabel(context.kind(), context.file.outcome, context.language)}},
        .fields = {{{.id = u"reason"_s, .label = Words::tr("Reason"), .input = FactInput::LongText}, {}, Words::tr("Say why the case is opened again.")}},
        .today = context.today,
        .draft = u"reopen"_s,
        .blocked = context.isClosed() ? notAllowedReason(context, domain::Action::Reopen) : Words::tr("The case is not closed."),
        .work = [number = context.file.number](const ActInput &input) -> ActWork {
            const casework::ReopenCaseRequest request{number, input["reason"], input.operation};
            return [request](casework::Desk &desk) { return casework::ReopenCase(desk).run(request); };
        },
    };
}

}
