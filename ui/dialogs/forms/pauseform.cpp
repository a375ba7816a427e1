// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms/forms.h"

#include "app/casework/pauseclock.h"
#include "app/domain/deadline.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using widgets::FactInput;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PauseForm)
};

QList<widgets::FactChoice> reasonsOf(const CaseContext &context)
{
    QList<widgets::FactChoice> reasons;
    const domain::ClockRecord *clock = context.mainClock();
    const auto regime = clock ? context.rules.regime(clock->regime) : base::Result<const domain::Regime *>(nullptr);
    if (!clock || !regime)
        return reasons;
    const auto rule = (*regime)->rule(clock->kind);
    if (!rule)
        return reasons;
    for (const domain::PauseRule &pause : rule->pauses)
        reasons.append({pause.reason, pause.label.in(context.language)});
    return reasons;
}

QString blocked(const CaseContext &context, const QList<widgets::FactChoice> &reasons)
{
    const domain::ClockRecord *clock = context.mainClock();
    if (!clock || (clock->state != "running"_L1 && clock->state != "paused"_L1))
        return Words::tr("No clock runs.");
    if (clock->state == "paused"_L1)
        return Words::tr("The clock stands already.");
    if (reasons.isEmpty())
        return Words::tr("The law of this case knows no stop of the clock.");
    return notAllowedReason(context, domain::Action::Pause);
}

}

ActForm pauseForm(const CaseContext &context)
{
    const QList<widgets::FactChoice> reasons = reasonsOf(context);
    return {
        .title = Words::tr("Stop the clock"),
        .verb = Words::tr("Stop clock"),
        .sentences = {Words::tr("While the person is asked something, the clock stands where the law allows it. The days between question and answer are added.")},
        .fields = {
            {{.id = u"reason"_s, .label = Words::tr("Why the person is asked"), .input = FactInput::Choice, .choices = reasons},
             reasons.size() == 1 ? QJsonValue(reasons.constFirst().id) : QJsonValue(), Words::tr("The reason is missing.")},
            {{.id = u"from"_s, .label = Words::tr("Asked on"), .input = FactInput::Date}, context.today.toString(Qt::ISODate), Words::tr("The day of the question is missing.")},
        },
        .today = context.today,
        .blocked = blocked(context, reasons),
        .work = [number = context.file.number](const ActInput &input) -> ActWork {
            const casework::PauseClockRequest request{number, {}, input["reason"], input.day("from"), input.operation};
            return [request](casework::Desk &desk) { return casework::PauseClock(desk).run(request); };
        },
    };
}

}
