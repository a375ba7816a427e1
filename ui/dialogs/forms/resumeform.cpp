// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/resumeclock.h"
#include "app/text/datewords.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResumeForm)
};

QDate pausedSince(const CaseContext &context)
{
    for (const domain::ClockRecord &clock : context.file.clocks)
        if (clock.state == "paused"_L1 && !clock.pauses.isEmpty())
            return clock.pauses.constLast().from;
    return {};
}

}

ActForm resumeForm(const CaseContext &context)
{
    return {
        .title = Words::tr("Let the clock run on"),
        .verb = Words::tr("Resume clock"),
        .lines = {{Words::tr("Stands since"), text::dayText(pausedSince(context), context.language)}},
        .fields = {{{.id = u"answered"_s, .label = Words::tr("Answered on"), .input = FactInput::Date}, context.today.toString(Qt::ISODate),
                    Words::tr("The day of the answer is missing.")}},
        .today = context.today,
        .blocked = pausedSince(context).isValid() ? notAllowedReason(context, domain::Action::Resume) : Words::tr("No clock stands still."),
        .work = [number = context.file.number](const ActInput &input) -> ActWork {
            const casework::ResumeClockRequest request{number, {}, input.day("answered"), input.operation};
            return [request](casework::Desk &desk) { return casework::ResumeClock(desk).run(request); };
        },
    };
}

}
