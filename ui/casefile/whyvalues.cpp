// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casepagevalues.h"

#include "app/domain/deadline.h"
#include "app/text/citation.h"
#include "app/text/datewords.h"
#include "app/text/tracewords.h"
#include "ui/dialogs/forms/forms.h"
#include "ui/dialogs/whatif.h"

#include <QCoreApplication>

namespace casebook::casefile {

using namespace Qt::StringLiterals;
using domain::TraceStep;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhyThisDate)
};

constexpr int whatIfDays = 14;

struct Label {
    QLatin1StringView step;
    const char *words;
};

constexpr Label labels[] = {
    {"receipt"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Received")},
    {"rule"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Rule")},
    {"at-once"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "At once")},
    {"start"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Start")},
    {"first-date"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "First date")},
    {"first-date-counted"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "First date")},
    {"clamped"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Short month")},
    {"information"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Information")},
    {"extension"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Extension")},
    {"pause"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Pause")},
    {"weekend"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Calendar")},
    {"holiday"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Calendar")},
    {"roll"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Moved")},
    {"minimum"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Working days")},
    {"hours"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Hours")},
    {"safe"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Safe moment")},
    {"latest"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Last moment")},
    {"moment-unknown"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Hour unknown")},
    {"own-target"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "Own target")},
    {"as-written"_L1, QT_TRANSLATE_NOOP("WhyThisDate", "As written")},
};

QString labelOf(const TraceStep &step)
{
    if (step.isWarning())
        return Words::tr("Note");
    const auto found = std::find_if(std::begin(labels), std::end(labels), [&](const Label &label) { return step.step == label.step; });
    return found == std::end(labels) ? step.step : Words::tr(found->words);
}

QString ruleValue(const CaseContext &context, const TraceStep &step)
{
    const QString period = text::periodText(step.arguments.value(2), step.arguments.value(3));
    const auto regime = context.rules.regime(step.arguments.value(0));
    const auto rule = regime ? (*regime)->rule(step.arguments.value(1)) : base::Result<domain::DeadlineRule>(base::fail(base::ErrorCode::RegimeUnknown));
    const QString name = rule ? rule->label.in(context.language) : step.arguments.value(1);
    return period.isEmpty() ? name : u"%1: %2"_s.arg(name, period);
}

// The short form of a step; the sentence says the same in full and stands below it.
QString valueOf(const CaseContext &context, const TraceStep &step)
{
    const QString &language = context.language;
    if (step.step == "rule"_L1)
        return ruleValue(context, step);
    if (step.step == "pause"_L1) {
        const auto day = [&](int at) { return text::shortDayText(QDate::fromString(step.arguments.value(at), Qt::ISODate), language); };
        const QString added = step.arguments.value(3);
        return added == "1"_L1 ? Words::tr("%1 to %2: 1 day").arg(day(1), day(2)) : Words::tr("%1 to %2: %3 days").arg(day(1), day(2), added);
    }
    return step.date.isValid() && !step.isWarning() ? text::dayText(step.date, language) : QString();
}

DateReason::Line lineOf(const CaseContext &context, const TraceStep &step)
{
    DateReason::Line line;
    line.label = labelOf(step);
    line.value = valueOf(context, step);
    const QString words = text::traceSentence(step, context.language);
    if (line.value.isEmpty())
        line.value = words;
    else if (step.step != "rule"_L1)
        line.note = words;
    if (step.step == "receipt"_L1) {
        if (!context.file.receivedEvidence.isEmpty())
            line.note = context.file.receivedEvidence.left(200);
        if (const domain::Channel *channel = context.organisation.channel(context.file.channel))
            line.value += u", "_s + channel->label.in(context.language);
    }
    const QString source = text::citation(step.source, context.language);
    if (!source.isEmpty())
        line.note = line.note.isEmpty() ? source : (line.note.endsWith(u'.') ? u"%1 %2"_s : u"%1 · %2"_s).arg(line.note, source);
    if (step.step == "pause"_L1)
        line.state = theme::State::Paused;
    else if (step.isWarning())
        line.state = theme::State::Soon;
    return line;
}

QString answer(const CaseContext &context, const domain::ClockRecord &clock)
{
    const QString office = context.office().label.in(context.language);
    if (clock.dueAt.isValid())
        return Words::tr("Due %1, %2").arg(text::momentText(clock.dueAt, context.office().timeZone(), context.language), office);
    return Words::tr("Due %1, end of day, %2").arg(text::dayText(clock.due, context.language), office);
}

DateReason::Line extensionLine(const CaseContext &context)
{
    const dialogs::Extension extension = dialogs::extensionOf(context);
    if (!extension.blocked.isEmpty())
        return {Words::tr("Extension"), Words::tr("not possible"), extension.blocked, {}};
    return {Words::tr("Extension"), Words::tr("not used; possible"), Words::tr("would give %1").arg(text::dayText(extension.due, context.language)), {}};
}

// The trace as it was written when the date was counted; never counted again behind people's backs.
base::Result<domain::Deadline> counted(const domain::ClockRecord &clock)
{
    return domain::Deadline::fromJson(clock.trace);
}

}

std::optional<DateReason> dateReason(const CaseContext &context)
{
    const domain::ClockRecord *clock = context.mainClock();
    if (!clock)
        return {};
    DateReason reason;
    reason.state = clock->met.isValid() ? theme::State::Closed : clock->state == "paused"_L1 ? theme::State::Paused : dueState(clock->due, context.today).state;
    reason.answer = answer(context, *clock);
    if (const auto deadline = counted(*clock))
        for (const TraceStep &step : deadline->trace)
            if (step.step != "result"_L1)
                reason.lines.append(lineOf(context, step));
    if (clock->met.isValid())
        reason.lines.append({Words::tr("Met"), text::dayText(clock->met, context.language), {}, theme::State::Closed});
    else if (!clock->isExtended)
        reason.lines.append(extensionLine(context));
    const dialogs::Extension extension = dialogs::extensionOf(context);
    reason.canExtend = extension.blocked.isEmpty() && context.allows(domain::Action::Extend);
    // A day as written, and hours, do not follow the day of receipt: nothing to ask there.
    if (dialogs::countAgain(context, clock->started, clock->isExtended))
        reason.whatIf = {text::shortDayText(clock->started, context.language), text::shortDayText(clock->started.addDays(whatIfDays), context.language), whatIfDays, 0,
                         whatIfResult(context, 0)};
    return reason;
}

QString whatIfResult(const CaseContext &context, int days)
{
    const domain::ClockRecord *clock = context.mainClock();
    if (!clock)
        return {};
    const QDate received = clock->started.addDays(days);
    const auto deadline = dialogs::countAgain(context, received, clock->isExtended);
    if (!deadline)
        return Words::tr("%1: the rules give no date").arg(text::dayText(received, context.language));
    return Words::tr("%1 → due %2").arg(text::dayText(received, context.language), text::dayText(deadline->due, context.language));
}

QString reasonText(const CaseContext &context)
{
    const domain::ClockRecord *clock = context.mainClock();
    if (!clock)
        return {};
    QStringList lines{u"%1: %2"_s.arg(context.file.number, answer(context, *clock))};
    if (const auto deadline = counted(*clock))
        for (const TraceStep &step : deadline->trace) {
            const QString words = text::traceSentence(step, context.language);
            lines << (step.source.isEmpty() ? words : u"%1 (%2)"_s.arg(words, text::citation(step.source, context.language)));
        }
    lines << Words::tr("Rules: version %1").arg(context.rules.version());
    return lines.join(u'\n');
}

}
