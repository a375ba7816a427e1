// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/several/linkcases.h"
#include "app/text/casewords.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LinkForm)
};

QList<widgets::FactChoice> kinds()
{
    QList<widgets::FactChoice> choices;
    for (const QString &kind : {u"related"_s, u"duplicate"_s, u"escalated"_s, u"caused-by"_s})
        choices.append({kind, text::linkText(kind)});
    return choices;
}

}

ActForm linkForm(const CaseContext &context)
{
    return {
        .title = Words::tr("Link a case"),
        .verb = Words::tr("Link case"),
        .sentences = {Words::tr("The link shows in both cases.")},
        .fields = {
            {{.id = u"other"_s, .label = Words::tr("Number of the other case"), .help = u"R-2026-00041"_s}, {}, Words::tr("The number is missing.")},
            {{.id = u"kind"_s, .label = Words::tr("%1 is …").arg(context.file.number), .input = FactInput::Choice, .choices = kinds()},
             u"related"_s, Words::tr("Say how the cases belong together.")},
        },
        .today = context.today,
        .blocked = notAllowedReason(context, domain::Action::Link),
        .work = [number = context.file.number](const ActInput &input) -> ActWork {
            const casework::LinkCasesRequest request{number, input["other"].trimmed().toUpper(), input["kind"], input.operation};
            return [request](casework::Desk &desk) { return casework::LinkCases(desk).run(request); };
        },
    };
}

}
