// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/tracewords.h"

#include "app/domain/period.h"
#include "app/text/datewords.h"
#include "app/text/sentencewords.h"

#include <QCoreApplication>

namespace casebook::text {

using namespace Qt::StringLiterals;
using domain::PeriodUnit;
using domain::TraceStep;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Trace", text);
}

struct UnitWords {
    const char *one;
    const char *many;
};

UnitWords unitWords(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Hours: return {QT_TRANSLATE_NOOP("Trace", "1 hour"), QT_TRANSLATE_NOOP("Trace", "%1 hours")};
    case PeriodUnit::Days: return {QT_TRANSLATE_NOOP("Trace", "1 day"), QT_TRANSLATE_NOOP("Trace", "%1 days")};
    case PeriodUnit::WorkingDays:
        return {QT_TRANSLATE_NOOP("Trace", "1 working day"), QT_TRANSLATE_NOOP("Trace", "%1 working days")};
    case PeriodUnit::Weeks: return {QT_TRANSLATE_NOOP("Trace", "1 week"), QT_TRANSLATE_NOOP("Trace", "%1 weeks")};
    case PeriodUnit::Months: return {QT_TRANSLATE_NOOP("Trace", "1 month"), QT_TRANSLATE_NOOP("Trace", "%1 months")};
    case PeriodUnit::Years: return {QT_TRANSLATE_NOOP("Trace", "1 year"), QT_TRANSLATE_NOOP("Trace", "%1 years")};
    }
    return {"", ""};
}

// What a sentence may say: %1 is the day of the step, %2 … its arguments, in the order of deadlinetrace.h.
struct Sentence {
    QLatin1StringView step;
    const char *text;
};

constexpr Sentence sentences[] = {
    {"at-once"_L1, QT_TRANSLATE_NOOP("Trace", "This has to be done at once, on %1.")},
    {"acted"_L1, QT_TRANSLATE_NOOP("Trace", "That was done on %1; what remains is to tell the person.")},
    {"clamped"_L1, QT_TRANSLATE_NOOP("Trace", "That month has no day %2; its last day counts: %1.")},
    {"weekend"_L1, QT_TRANSLATE_NOOP("Trace", "%1 is a weekend and does not count as the last day.")},
    {"holiday"_L1, QT_TRANSLATE_NOOP("Trace", "%1 is a public holiday (%3, calendar %2) and does not count as the last day.")},
    {"roll"_L1, QT_TRANSLATE_NOOP("Trace", "The last day moves from %3 to the next working day: %1.")},
    {"minimum"_L1, QT_TRANSLATE_NOOP("Trace", "The period must hold %3 working days and held %4; it ends on %1.")},
    {"safe"_L1, QT_TRANSLATE_NOOP("Trace", "Counted from the very moment it ends at %2; whoever keeps to this is safe.")},
    {"latest"_L1, QT_TRANSLATE_NOOP("Trace", "With the hour of the event not counted it ends at %2.")},
    {"moment-unknown"_L1, QT_TRANSLATE_NOOP("Trace", "Nobody knows the hour: it counts from the beginning of %1.")},
    {"own-target"_L1, QT_TRANSLATE_NOOP("Trace", "This is the office's own target; no law sets a time.")},
    {"as-written"_L1, QT_TRANSLATE_NOOP("Trace", "The day is set as written: %1. Nothing is counted, and it does not move to a working day.")},
    {"warning-regime-dates"_L1, QT_TRANSLATE_NOOP("Trace", "Note: on %1 the rules %2 were not in force (valid from %3 to %4).")},
    {"warning-calendar-years"_L1, QT_TRANSLATE_NOOP("Trace", "Note: the calendar %2 is checked for %3 to %4 only; look at %1 again.")},
};

QString argumentText(const TraceStep &step, int index, const QString &language)
{
    const QString argument = step.arguments.value(index);
    if (argument.isEmpty())
        return u"…"_s;
    if (argument.size() > 10) {
        const QDateTime moment = QDateTime::fromString(argument, Qt::ISODateWithMs);
        return moment.isValid() ? momentText(moment, QTimeZone::utc(), language) + " UTC"_L1 : argument;
    }
    const QDate day = QDate::fromString(argument, Qt::ISODate);
    return day.isValid() ? dayText(day, language) : argument;
}

QString reasonText(const QString &reason)
{
    if (reason == "identity"_L1)
        return words(QT_TRANSLATE_NOOP("Trace", "to check the identity"));
    if (reason == "scope"_L1)
        return words(QT_TRANSLATE_NOOP("Trace", "to learn what is meant"));
    if (reason == "fee"_L1)
        return words(QT_TRANSLATE_NOOP("Trace", "because of the fee"));
    return words(QT_TRANSLATE_NOOP("Trace", "to ask a question"));
}

QString pauseSentence(const TraceStep &step, const QString &language)
{
    const char *text = nullptr;
    if (step.step == "pause"_L1)
        text = step.arguments.value(3) == "1"_L1
            ? QT_TRANSLATE_NOOP("Trace", "The clock stood from %2 to %3 %1; 1 day is added: %5.")
            : QT_TRANSLATE_NOOP("Trace", "The clock stood from %2 to %3 %1; %4 days are added: %5.");
    else if (step.step == "start"_L1)
        text = step.arguments.value(3).isEmpty()
            ? QT_TRANSLATE_NOOP("Trace", "Asked on %2 %1; the clock starts with the answer, on %5.")
            : QT_TRANSLATE_NOOP("Trace", "Asked on %2 %1; the clock starts %4 days later, on %5.");
    else if (step.step == "warning-start-open"_L1)
        text = QT_TRANSLATE_NOOP("Trace", "Note: asked on %2 %1; the clock starts with the answer. Until it comes, this counts from the receipt.");
    else if (step.step == "warning-pause-open"_L1)
        text = QT_TRANSLATE_NOOP("Trace", "Note: the clock stands since %2 %1; nothing is added until the answer comes.");
    else if (step.step == "warning-pause-late"_L1)
        text = QT_TRANSLATE_NOOP("Trace", "Note: the question of %2 came %4 days after receipt, too late to stop the clock; nothing is added.");
    else if (step.step == "warning-pause-after-end"_L1)
        text = QT_TRANSLATE_NOOP("Trace", "Note: the question of %2 came after the period had ended; nothing is added.");
    else if (step.step == "warning-pause-overlap"_L1)
        text = QT_TRANSLATE_NOOP("Trace", "Note: between %2 and %3 %4 days were counted for another question already.");
    if (!text)
        return {};
    return filled(words(text), {reasonText(step.arguments.value(0)), argumentText(step, 1, language), argumentText(step, 2, language),
                                step.arguments.value(3), dayText(step.date, language)});
}

// Where the clock did not start with the receipt, the third argument is the day on which it did.
QString spanSentence(const TraceStep &step, const QString &language)
{
    const bool isMoved = !step.arguments.value(2).isEmpty();
    const char *text = nullptr;
    if (step.step == "first-date"_L1)
        text = isMoved ? QT_TRANSLATE_NOOP("Trace", "%1 from %3, that day not counted: %2.")
                       : QT_TRANSLATE_NOOP("Trace", "%1 from the receipt, its own day not counted: %2.");
    else if (step.step == "first-date-counted"_L1)
        text = isMoved ? QT_TRANSLATE_NOOP("Trace", "%1, of which %3 is the first day: %2.")
                       : QT_TRANSLATE_NOOP("Trace", "%1, of which the day of receipt is the first: %2.");
    else if (step.step == "extension"_L1)
        text = isMoved ? QT_TRANSLATE_NOOP("Trace", "Extended to %1 from %3: %2.")
                       : QT_TRANSLATE_NOOP("Trace", "Extended to %1 from the receipt: %2.");
    if (!text)
        return {};
    const QString period = periodText(step.arguments.value(0), step.arguments.value(1));
    return filled(words(text), {period, dayText(step.date, language), argumentText(step, 2, language)});
}

QString periodSentence(const TraceStep &step, const QString &language)
{
    const bool isRule = step.step == "rule"_L1;
    const QString period = periodText(step.arguments.value(isRule ? 2 : 0), step.arguments.value(isRule ? 3 : 1));
    const QString day = dayText(step.date, language);
    if (isRule && period.isEmpty())
        return filled(words(QT_TRANSLATE_NOOP("Trace", "Rule: %1, %2.")), {step.arguments.value(0), step.arguments.value(1)});
    if (isRule)
        return filled(words(QT_TRANSLATE_NOOP("Trace", "Rule: %1, %2: %3.")), {step.arguments.value(0), step.arguments.value(1), period});
    if (step.step == "information"_L1)
        return filled(words(QT_TRANSLATE_NOOP("Trace", "The person is told within %1: by %2.")), {period, day});
    if (step.step == "no-clock"_L1)
        return words(QT_TRANSLATE_NOOP("Trace", "The law sets no time for this."));
    if (step.step == "hours"_L1)
        return filled(words(QT_TRANSLATE_NOOP("Trace", "%1 from the event; hours are neither moved to a working day nor prolonged.")),
                      {periodText(u"hours"_s, step.arguments.value(0))});
    return {};
}

QString receiptSentence(const TraceStep &step, const QString &language)
{
    const QDateTime moment = QDateTime::fromString(step.arguments.value(0), Qt::ISODateWithMs);
    const QTimeZone zone(step.arguments.value(1).toLatin1());
    if (moment.isValid() && zone.isValid())
        return filled(words(QT_TRANSLATE_NOOP("Trace", "Received on %1, time zone %2.")), {momentText(moment, zone, language), step.arguments.value(1)});
    return filled(words(QT_TRANSLATE_NOOP("Trace", "Received on %1.")), {dayText(step.date, language)});
}

QString resultSentence(const TraceStep &step, const QString &language)
{
    if (step.arguments.value(0).isEmpty())
        return filled(words(QT_TRANSLATE_NOOP("Trace", "Due on %1, at the end of the day.")), {dayText(step.date, language)});
    return filled(words(QT_TRANSLATE_NOOP("Trace", "Due at %1.")), {argumentText(step, 0, language)});
}

}

QString periodText(const QString &unit, const QString &length)
{
    const std::optional<PeriodUnit> known = domain::periodUnit(unit);
    if (!known || length.isEmpty())
        return {};
    const UnitWords forms = unitWords(*known);
    return length == "1"_L1 ? words(forms.one) : words(forms.many).arg(length);
}

QString traceSentence(const TraceStep &step, const QString &language)
{
    if (step.step == "receipt"_L1)
        return receiptSentence(step, language);
    if (step.step == "result"_L1)
        return resultSentence(step, language);
    for (const QString &sentence : {pauseSentence(step, language), spanSentence(step, language), periodSentence(step, language)})
        if (!sentence.isEmpty())
            return sentence;
    for (const Sentence &sentence : sentences) {
        if (step.step != sentence.step)
            continue;
        QStringList values{dayText(step.date, language)};
        for (int i = 0; i < step.arguments.size(); ++i)
            values << argumentText(step, i, language);
        if (step.step == "holiday"_L1 && language == "de"_L1 && !step.arguments.value(2).isEmpty())
            values[2] = step.arguments.value(2);
        return filled(words(sentence.text), values);
    }
    return (QStringList{step.step} + step.arguments).join(u' ');
}

}
