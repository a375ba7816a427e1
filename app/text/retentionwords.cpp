// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/retentionwords.h"

#include "app/text/datewords.h"
#include "app/text/sentencewords.h"
#include "app/text/tracewords.h"

#include <QCoreApplication>

namespace casebook::text {

using namespace Qt::StringLiterals;
using domain::RetentionBound;
using domain::RetentionStart;
using domain::TraceStep;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Retention", text);
}

// %1 is the day of the step, %2 … its arguments, in the order of retention.h.
constexpr StepSentence sentences[] = {
    {"keep-year-end"_L1, QT_TRANSLATE_NOOP("Retention", "The period begins with the end of that calendar year: %1.")},
    {"keep-clamped"_L1, QT_TRANSLATE_NOOP("Retention", "That month has no day %2; its last day counts: %1.")},
    {"hold"_L1, QT_TRANSLATE_NOOP("Retention", "The hold from %2 to %3 lasted longer: %1.")},
    {"hold-without-effect"_L1, QT_TRANSLATE_NOOP("Retention", "The hold from %2 to %3 ended before that; it stays at %1.")},
    {"warning-hold-open"_L1, QT_TRANSLATE_NOOP("Retention", "Note: the hold since %2 has no end yet; nothing of its scope is deleted.")},
    {"warning-hold-late"_L1, QT_TRANSLATE_NOOP("Retention", "Note: the hold of %2 began after %1, when the data should have been gone; while they are there they stay.")},
    {"warning-keep-country"_L1, QT_TRANSLATE_NOOP("Retention", "Note: %2 is a duty of entities in %3; this office belongs to one in %4.")},
};

const char *startText(RetentionStart start)
{
    switch (start) {
    case RetentionStart::Closed: return QT_TRANSLATE_NOOP("Retention", "Closed on %1; the day itself does not count.");
    case RetentionStart::Issued: return QT_TRANSLATE_NOOP("Retention", "Issued or received on %1; the day itself does not count.");
    case RetentionStart::Event: return QT_TRANSLATE_NOOP("Retention", "The event was on %1; the day itself does not count.");
    }
    return "";
}

const char *unusedText(RetentionStart start)
{
    switch (start) {
    case RetentionStart::Closed: return QT_TRANSLATE_NOOP("Retention", "The day of closing, %1, plays no part here.");
    case RetentionStart::Issued: return QT_TRANSLATE_NOOP("Retention", "The day of issue, %1, plays no part here.");
    case RetentionStart::Event: return QT_TRANSLATE_NOOP("Retention", "The day of the event, %1, plays no part here.");
    }
    return "";
}

QString startSentence(const TraceStep &step, const QString &language)
{
    const auto start = domain::retentionStart(step.arguments.value(0));
    if (!start)
        return {};
    if (step.step == "keep-start"_L1)
        return filled(words(startText(*start)), {dayText(step.date, language)});
    if (step.step == "keep-unused"_L1)
        return filled(words(unusedText(*start)), {dayText(step.date, language)});
    return {};
}

QString resultSentence(const TraceStep &step, const QString &language)
{
    const bool isMax = step.arguments.value(0) == domain::name(RetentionBound::Max);
    const char *text = nullptr;
    if (step.step == "keep-result"_L1)
        text = isMax ? QT_TRANSLATE_NOOP("Retention", "At the end of %1 the data must be gone.")
                     : QT_TRANSLATE_NOOP("Retention", "The data must be kept until the end of %1.");
    else if (step.step == "keep-result-open"_L1)
        text = QT_TRANSLATE_NOOP("Retention", "There is no last day until the hold is released.");
    return text ? filled(words(text), {dayText(step.date, language)}) : QString();
}

QString periodSentence(const TraceStep &step, const QString &language)
{
    const QString period = periodText(step.arguments.value(0), step.arguments.value(1));
    const QStringList values{period, dayText(step.date, language)};
    if (step.step == "keep-period"_L1)
        return filled(words(QT_TRANSLATE_NOOP("Retention", "%1 from there: %2, the last day included, not moved to a working day.")), values);
    if (step.step != "hold-after"_L1)
        return {};
    return filled(words(period.isEmpty() ? QT_TRANSLATE_NOOP("Retention", "The normal end has passed: delete without undue delay.")
                                         : QT_TRANSLATE_NOOP("Retention", "The normal end has passed: delete without undue delay, within %1: by %2.")),
                  values);
}

}

QString retentionSentence(const TraceStep &step, const QString &language)
{
    if (step.step == "keep-note"_L1)
        return noteOf(step, language);
    for (const QString &sentence : {startSentence(step, language), periodSentence(step, language), resultSentence(step, language)})
        if (!sentence.isEmpty())
            return sentence;
    return stepSentence(sentences, "Retention", step, language);
}

QString retentionText(const domain::Retention &retention, const QString &language)
{
    if (!retention.due.isValid())
        return words(QT_TRANSLATE_NOOP("Retention", "Nothing may be deleted: a hold is open."));
    const QString day = dayText(retention.due, language);
    if (retention.deleteBy.isValid())
        return filled(words(QT_TRANSLATE_NOOP("Retention", "Held until: %1; delete by: %2")), {day, dayText(retention.deleteBy, language)});
    switch (retention.bound) {
    case RetentionBound::Max: return filled(words(QT_TRANSLATE_NOOP("Retention", "Delete by the end of: %1")), {day});
    case RetentionBound::Min: return filled(words(QT_TRANSLATE_NOOP("Retention", "Keep until the end of: %1")), {day});
    }
    return {};
}

}
