// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/whatif.h"

#include "app/text/citation.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::Result;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Extension)
};

QList<domain::ClockPause> pausesAfter(const domain::ClockRecord &clock, const QDate &received)
{
    QList<domain::ClockPause> pauses = clock.pauses;
    pauses.removeIf([&received](const domain::ClockPause &pause) { return pause.from < received; });
    return pauses;
}

}

Result<domain::Deadline> countAgain(const CaseContext &context, const QDate &received, bool isExtended)
{
    const domain::ClockRecord *clock = context.mainClock();
    if (!clock)
        return base::fail(ErrorCode::NotFound, {u"clock"_s});
    return context.rules.computeDeadline(context.office(), {clock->regime, clock->kind, domain::Receipt::on(received), isExtended, pausesAfter(*clock, received)});
}

Extension extensionOf(const CaseContext &context)
{
    const domain::ClockRecord *clock = context.mainClock();
    if (!clock || (clock->state != "running"_L1 && clock->state != "paused"_L1))
        return {{}, {}, Words::tr("No clock runs.")};
    const auto regime = context.rules.regime(clock->regime);
    const auto rule = regime ? (*regime)->rule(clock->kind) : Result<domain::DeadlineRule>(base::fail(ErrorCode::RegimeUnknown));
    if (!rule || !rule->extension)
        return {{}, {}, Words::tr("The law of this case knows no extension.")};
    const QString law = u"%1: %2"_s.arg(text::citation(rule->extension->source, context.language), rule->extension->text.in(context.language));
    if (clock->isExtended)
        return {{}, law, Words::tr("The deadline was extended already; it can be extended once.")};
    const auto first = countAgain(context, clock->started, false);
    const auto longer = countAgain(context, clock->started, true);
    if (!first || !longer)
        return {{}, law, Words::tr("The new date cannot be counted.")};
    if (!domain::canExtend(*rule, *first, false, context.today))
        return {longer->due, law, Words::tr("The first period is over; an extension had to be announced inside it.")};
    return {longer->due, law, {}};
}

}
