// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/several/mergecases.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MergeForm)
};

QString whyNot(const CaseContext &context)
{
    if (const QString reason = notAllowedReason(context, domain::Action::Close); !reason.isEmpty())
        return reason;
    if (context.isClosed())
        return Words::tr("The case is closed.");
    return context.kind().merge.state.isEmpty() ? Words::tr("Cases of this kind are linked, not merged.") : QString();
}

}

ActForm mergeForm(const CaseContext &context)
{
    return {
        .title = Words::tr("Merge into another case"),
        .verb = Words::tr("Merge case"),
        .sentences = {Words::tr("This case is closed with a link to the other one, which takes over its messages, files, open tasks, people and lines, and the earlier day of receipt.")},
        .fields = {
            {{.id = u"into"_s, .label = Words::tr("Number of the case that goes on"), .help = u"R-2026-00041"_s}, {}, Words::tr("The number is missing.")},
            {{.id = u"reason"_s, .label = Words::tr("Reason"), .help = Words::tr("Kept with both cases"), .input = FactInput::LongText}, {}, Words::tr("Say why both are one matter.")},
        },
        .today = context.today,
        .blocked = whyNot(context),
        .work = [number = context.file.number, revision = context.file.revision](const ActInput &input) -> ActWork {
            const casework::MergeCasesRequest request{number, input["into"].trimmed().toUpper(), input["reason"], revision, input.operation};
            return [request](casework::Desk &desk) { return casework::MergeCases(desk).run(request); };
        },
    };
}

}
