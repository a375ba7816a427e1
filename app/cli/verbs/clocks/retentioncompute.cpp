// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/context.h"
#include "app/cli/texttable.h"
#include "app/rulebook/embedded.h"
#include "app/text/citation.h"
#include "app/text/retentionwords.h"

#include <QCoreApplication>

namespace casebook::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<domain::RetentionHold> readHold(const QString &text)
{
    const QStringList parts = text.split(u'/');
    const auto day = [&](int part) { return parts.value(part).size() == 10 ? QDate::fromString(parts.value(part), Qt::ISODate) : QDate(); };
    const domain::RetentionHold hold{day(0), day(1)};
    const bool isOpen = parts.value(1).isEmpty();
    if (parts.size() != 2 || !hold.from.isValid() || (!hold.to.isValid() && !isOpen))
        return fail(ErrorCode::DateInvalid, {text});
    return hold;
}

QString linesOf(const domain::Retention &retention, const QString &language)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Retention", text); };
    QStringList lines{text::retentionText(retention, language)};
    lines << words(QT_TRANSLATE_NOOP("Retention", "Rule: %1, %2")).arg(retention.rule, text::citation(retention.source, language)) << QString();
    for (const domain::TraceStep &step : retention.trace)
        lines << wrapped(text::retentionSentence(step, language), 100, 2);
    return lines.join(u'\n');
}

Result<Answer> run(Context &context)
{
    const CommandLine &line = context.line();
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    rulebook::RetentionQuestion question{line.value("class"), line.value("office")};
    CASEBOOK_TRY(question.closed, context.day("closed"));
    CASEBOOK_TRY(question.issued, context.day("issued"));
    CASEBOOK_TRY(question.event, context.day("event"));
    for (const QString &text : line.values("hold")) {
        CASEBOOK_TRY(const domain::RetentionHold hold, readHold(text));
        question.holds << hold;
    }
    CASEBOOK_TRY(const domain::Retention retention, rules.computeRetention(question));
    return Answer{retention.toJson(), linesOf(retention, context.language())};
}

}

Verb retentionComputeVerb()
{
    return {"retention compute", QT_TRANSLATE_NOOP("Help", "Count until when one kind of data is kept and say why; needs no store."),
            {},
            {{"class", "CLASS", QT_TRANSLATE_NOOP("Help", "What is kept: crm, support, invoice-de and the like."), false, "", Completion::Nothing, true},
             {"office", "OFFICE", QT_TRANSLATE_NOOP("Help", "Which office keeps it."), false, "", Completion::Nothing, true},
             {"closed", "DAY", QT_TRANSLATE_NOOP("Help", "The day on which the account or the case was closed.")},
             {"issued", "DAY", QT_TRANSLATE_NOOP("Help", "The day on which the paper was issued or received.")},
             {"event", "DAY", QT_TRANSLATE_NOOP("Help", "The day of another event that lets the period begin, such as the request.")},
             {"hold", "FROM/TO", QT_TRANSLATE_NOOP("Help", "The first day of a legal hold and the day of its release; no release yet: FROM/."), true}},
            {"retention compute --class crm --office berlin --closed 2024-02-29",
             "retention compute --class invoice-de --office berlin --issued 2024-05-03 --hold 2031-01-10/2033-06-30 --json"}, run};
}

}
