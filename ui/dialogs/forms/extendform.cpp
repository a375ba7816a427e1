// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/extendclock.h"
#include "app/text/datewords.h"
#include "ui/dialogs/whatif.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExtendForm)
};

}

ActForm extendForm(const CaseContext &context)
{
    const Extension extension = extensionOf(context);
    return {
        .title = Words::tr("Extend the deadline"),
        .verb = Words::tr("Extend deadline"),
        .sentences = extension.law.isEmpty() ? QStringList() : QStringList{extension.law},
        .lines = {{Words::tr("Due now"), text::dayText(context.file.due, context.language)},
                  {Words::tr("Due then"), extension.due.isValid() ? text::dayText(extension.due, context.language) : Words::tr("no later")}},
        .fields = {
            {{.id = u"reason"_s, .label = Words::tr("Reason"), .help = Words::tr("The person is told the same: why it takes longer."), .input = FactInput::LongText}, {},
             Words::tr("The reason is missing; the law asks for it.")},
            {{.id = u"notified"_s, .label = Words::tr("The person was told on"), .input = FactInput::Date}, {}, Words::tr("Tell the person first, inside the first period.")},
        },
        .today = context.today,
        .draft = u"extend"_s,
        .blocked = extension.blocked.isEmpty() ? notAllowedReason(context, domain::Action::Extend) : extension.blocked,
        .work = [number = context.file.number](const ActInput &input) -> ActWork {
            const casework::ExtendClockRequest request{number, {}, input["reason"], input.day("notified"), input.operation};
            return [request](casework::Desk &desk) { return casework::ExtendClock(desk).run(request); };
        },
    };
}

}
