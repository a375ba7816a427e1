// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/context.h"
#include "app/cli/texttable.h"
#include "app/rulebook/embedded.h"
#include "app/text/datewords.h"
#include "app/text/tracewords.h"

#include <QCoreApplication>

namespace casebook::cli {

using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<domain::Pause> readPause(const QString &text)
{
    const QStringList parts = text.split(u'/');
    domain::Pause pause{QDate::fromString(parts.value(0), Qt::ISODate), QDate::fromString(parts.value(1), Qt::ISODate), parts.value(2)};
    const bool isOpen = parts.value(1).isEmpty();
    if (parts.size() < 2 || parts.size() > 3 || !pause.asked.isValid() || (!pause.answered.isValid() && !isOpen))
        return fail(ErrorCode::DateInvalid, {text});
    return pause;
}

QString linesOf(const domain::Deadline &deadline, const QString &language)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Deadline", text); };
    QStringList lines;
    if (!deadline.hasClock())
        lines << words(QT_TRANSLATE_NOOP("Deadline", "No deadline: the law sets none."));
    else if (deadline.dueAt.isValid())
        lines << words(QT_TRANSLATE_NOOP("Deadline", "Due: %1 UTC")).arg(text::momentText(deadline.dueAt, QTimeZone::utc(), language));
    else
        lines << words(QT_TRANSLATE_NOOP("Deadline", "Due: %1")).arg(text::dayText(deadline.due, language));
    if (deadline.informationDue.isValid())
        lines << words(QT_TRANSLATE_NOOP("Deadline", "Tell the person by: %1")).arg(text::dayText(deadline.informationDue, language));
    lines << words(QT_TRANSLATE_NOOP("Deadline", "Rule: %1, %2")).arg(deadline.rule, deadline.source) << QString();
    for (const domain::TraceStep &step : deadline.trace)
        lines << wrapped(text::traceSentence(step, language), 100, 2);
    return lines.join(u'\n');
}

Result<Answer> run(Context &context)
{
    const CommandLine &line = context.line();
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    rulebook::DeadlineQuestion question{line.value("regime"), line.value("kind"), line.value("office"), line.value("calendar"), line.value("received"), line.has("extended")};
    for (const QString &text : line.values("pause")) {
        CASEBOOK_TRY(const domain::Pause pause, readPause(text));
        question.pauses << pause;
    }
    CASEBOOK_TRY(const domain::Deadline deadline, rules.computeDeadline(question));
    return Answer{deadline.toJson(), linesOf(deadline, context.language())};
}

}

Verb deadlineComputeVerb()
{
    return {"deadline compute", QT_TRANSLATE_NOOP("Help", "Count a deadline and say why; needs no store."),
            {},
            {{"regime", "LAW", QT_TRANSLATE_NOOP("Help", "Whose rules; those of the office when it is left out."), false, "", Completion::Regime},
             {"kind", "KIND", QT_TRANSLATE_NOOP("Help", "What was asked, or days:30 and the like for plain counting."), false, "", Completion::ClockKind, true},
             {"office", "OFFICE", QT_TRANSLATE_NOOP("Help", "Which office must act."), false, "", Completion::Office, true},
             {"received", "INSTANT", QT_TRANSLATE_NOOP("Help", "Day or moment of receipt."), false, "", Completion::Nothing, true},
             {"extended", nullptr, QT_TRANSLATE_NOOP("Help", "With the extension of the law.")},
             {"pause", "FROM/TO", QT_TRANSLATE_NOOP("Help", "The day we asked and the day the answer came; /identity, /scope or /fee may follow."), true},
             {"calendar", "CALENDAR", QT_TRANSLATE_NOOP("Help", "Another calendar than that of the law or the office."), false, "", Completion::Calendar}},
            {"deadline compute --regime gdpr --kind access --office berlin --received 2026-01-31",
             "deadline compute --kind access --office london --received 2026-03-10 --pause 2026-03-12/2026-03-19/scope",
             "deadline compute --regime gdpr --kind access --office berlin --received 2026-03-05 --extended --json"}, run};
}

}
