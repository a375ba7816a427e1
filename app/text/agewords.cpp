// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/agewords.h"

#include "app/text/datewords.h"
#include "app/text/sentencewords.h"

#include <QCoreApplication>

namespace casebook::text {

using namespace Qt::StringLiterals;
using domain::TraceStep;
using domain::UnderAge;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Age", text);
}

// %1 is the day of the step, %2 … its arguments, in the order of age.h.
constexpr StepSentence sentences[] = {
    {"age-born"_L1, QT_TRANSLATE_NOOP("Age", "Born on %2, on %1 the person has completed this many years: %3.")},
    {"age-said"_L1, QT_TRANSLATE_NOOP("Age", "Said to have completed this many years on %1: %2.")},
    {"age-leap-day"_L1, QT_TRANSLATE_NOOP("Age", "Who was born on 29 February gets older on 1 March where the year has no such day: %1.")},
    {"age-country"_L1, QT_TRANSLATE_NOOP("Age", "%2 has no rule of its own here; that of %3 counts.")},
    {"age-other"_L1, QT_TRANSLATE_NOOP("Age", "No age is on file for %2; a person has to decide.")},
    {"age-suggested"_L1, QT_TRANSLATE_NOOP("Age", "A person has to decide; suggested age: %2.")},
    {"age-reached"_L1, QT_TRANSLATE_NOOP("Age", "The age of %2 is reached at the beginning of %1.")},
    {"age-range"_L1, QT_TRANSLATE_NOOP("Age", "The birthday is not known; the age of %2 is reached between %3 and %4.")},
    {"warning-age-unknown"_L1, QT_TRANSLATE_NOOP("Age", "Note: the country is not known; until it is, the age of %2 counts.")},
    {"warning-age-dates"_L1, QT_TRANSLATE_NOOP("Age", "Note: on %1 the rule for %2 was not in force (valid from %3 to %4).")},
};

QString ruleSentence(const TraceStep &step)
{
    const QString age = step.arguments.value(1);
    const char *text = age.isEmpty() ? QT_TRANSLATE_NOOP("Age", "Rule for %1: no fixed age.") : QT_TRANSLATE_NOOP("Age", "Rule for %1: a child is who is under %2.");
    return filled(words(text), {step.arguments.value(0), age});
}

QString noteSentence(const TraceStep &step, const QString &language)
{
    const QString note = noteOf(step, language);
    return step.isWarning() ? filled(words(QT_TRANSLATE_NOOP("Age", "Note: %1")), {note}) : note;
}

QString resultSentence(const QString &under)
{
    if (under == domain::name(UnderAge::Yes))
        return words(QT_TRANSLATE_NOOP("Age", "The person is under the age."));
    if (under == domain::name(UnderAge::No))
        return words(QT_TRANSLATE_NOOP("Age", "The person is not under the age."));
    return words(QT_TRANSLATE_NOOP("Age", "A person has to decide whether this is a child."));
}

}

QString ageSentence(const TraceStep &step, const QString &language)
{
    if (step.step == "age-rule"_L1)
        return ruleSentence(step);
    if (step.step == "age-note"_L1 || step.step == "warning-age-note"_L1)
        return noteSentence(step, language);
    if (step.step == "age-result"_L1)
        return resultSentence(step.arguments.value(0));
    return stepSentence(sentences, "Age", step, language);
}

QString underAgeText(const domain::AgeAnswer &answer)
{
    const QStringList values{QString::number(answer.age), QString::number(answer.threshold.value_or(0))};
    switch (answer.under) {
    case UnderAge::Yes: return filled(words(QT_TRANSLATE_NOOP("Age", "Under the age: yes (%1; the age is %2)")), values);
    case UnderAge::No: return filled(words(QT_TRANSLATE_NOOP("Age", "Under the age: no (%1; the age is %2)")), values);
    case UnderAge::Manual: break;
    }
    return filled(words(answer.threshold ? QT_TRANSLATE_NOOP("Age", "Under the age: a person has to decide (%1; suggested is %2)")
                                         : QT_TRANSLATE_NOOP("Age", "Under the age: a person has to decide (%1)")),
                  values);
}

}
