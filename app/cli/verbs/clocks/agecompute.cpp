// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/context.h"
#include "app/cli/texttable.h"
#include "app/rulebook/childages.h"
#include "app/rulebook/embedded.h"
#include "app/text/agewords.h"
#include "app/text/citation.h"
#include "app/text/datewords.h"

#include <QCoreApplication>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

QString linesOf(const domain::AgeAnswer &answer, const QString &language)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Age", text); };
    QStringList lines{text::underAgeText(answer)};
    if (answer.reachesOn.isValid())
        lines << words(QT_TRANSLATE_NOOP("Age", "Reached on: %1")).arg(text::dayText(answer.reachesOn, language));
    lines << words(QT_TRANSLATE_NOOP("Age", "Rule: %1, %2")).arg(answer.rule, text::citation(answer.source, language)) << QString();
    for (const domain::TraceStep &step : answer.trace)
        lines << wrapped(text::ageSentence(step, language), 100, 2);
    return lines.join(u'\n');
}

Result<Answer> run(Context &context)
{
    const CommandLine &line = context.line();
    if (line.has("born") == line.has("age"))
        return fail(ErrorCode::UsageWrong, {QCoreApplication::translate("Usage", "give either --born or --age, not both")});
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    rulebook::AgeQuestion question;
    question.basis = line.value("basis") == "policy"_L1 ? rulebook::AgeQuestion::Basis::Policy : rulebook::AgeQuestion::Basis::Consent;
    question.country = line.value("country");
    question.region = line.value("region");
    CASEBOOK_TRY(question.on, context.day("on"));
    CASEBOOK_TRY(question.born, context.day("born"));
    CASEBOOK_TRY(const int age, context.number("age", 0, 0, 150));
    if (line.has("age"))
        question.age = age;
    const bool isPolicy = question.basis == rulebook::AgeQuestion::Basis::Policy;
    if (!isPolicy && line.has("office"))
        return fail(ErrorCode::UsageWrong, {QCoreApplication::translate("Usage", "--office goes with --basis policy")});
    CASEBOOK_TRY(const domain::AgeAnswer answer, isPolicy ? rulebook::computePolicyAge(rules, line.value("office"), question) : rules.computeAge(question));
    return Answer{answer.toJson(), linesOf(answer, context.language())};
}

}

Verb ageComputeVerb()
{
    return {"age compute", QT_TRANSLATE_NOOP("Help", "Say whether a person is under the age of a country, and why; needs no store."),
            {},
            {{"country", "COUNTRY", QT_TRANSLATE_NOOP("Help", "Two letters, as in DE; or unknown."), false, "", Completion::Nothing, true},
             {"region", "REGION", QT_TRANSLATE_NOOP("Help", "A region with a rule of its own, as in US-CA.")},
             {"basis", "BASIS", QT_TRANSLATE_NOOP("Help", "The age of our statement, or that of the law for a child's own consent."), false, "policy|consent", Completion::Nothing, true},
             {"office", "OFFICE", QT_TRANSLATE_NOOP("Help", "Whose statement is meant, where several organisations have one."), false, "", Completion::Office},
             {"born", "DAY", QT_TRANSLATE_NOOP("Help", "The day of birth; or else the age.")},
             {"age", "YEARS", QT_TRANSLATE_NOOP("Help", "The age on the day asked for, where the day of birth is not known.")},
             {"on", "DAY", QT_TRANSLATE_NOOP("Help", "The day asked for."), false, "", Completion::Nothing, true}},
            {"age compute --country DE --basis policy --born 2012-02-29 --on 2026-03-01",
             "age compute --country US --region CA --basis consent --age 14 --on 2026-03-01 --json"}, run};
}

}
