// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/statements/recordnotice.h"
#include "app/cli/verbs/statements/statementanswer.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/secretwords.h"
#include "app/text/statementwords.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<Answer> run(Context &context)
{
    const CommandLine &line = context.line();
    casework::RecordNoticeRequest request;
    request.version = line.operand(0);
    request.means = line.values("means");
    request.asksConsent = line.value("consent") == "yes"_L1;
    request.note = line.value("note");
    CASEBOOK_TRY(request.told, context.day("told"));
    CASEBOOK_TRY(request.holdsFrom, context.day("holds-from"));
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const casework::NoticeDone done, casework::RecordNotice(workspace->desk()).run(request));
    if (!done.findings.isEmpty())
        context.console().say(text::findingsText(done.findings));
    CASEBOOK_TRY(const NamedVersion named, namedVersion(context, done.version));
    QStringList told;
    for (const domain::StatementNotice &notice : named.version().notices)
        told << text::noticeText(workspace->organisation().statement, notice, context.language());
    return Answer{versionJson(named.version(), named.span()), u"%1: %2"_s.arg(done.version, told.join(u"; "_s))};
}

}

Verb statementNoticeVerb()
{
    return {"statement notice", QT_TRANSLATE_NOOP("Help", "Record that the customers were told of a material change: when, by what means, and from when it holds."),
            {{"VERSION"}},
            {{"told", "DAY", QT_TRANSLATE_NOOP("Help", "The day on which they were told."), false, "", Completion::Nothing, true},
             {"means", "MEANS", QT_TRANSLATE_NOOP("Help", "By what: mail, portal, website and the like; may be given more than once."), true, "", Completion::Nothing, true},
             {"consent", "ANSWER", QT_TRANSLATE_NOOP("Help", "Whether their consent was asked."), false, "yes|no"},
             {"holds-from", "DAY", QT_TRANSLATE_NOOP("Help", "From when the change holds for them; when they were told and it is in force when it is left out.")},
             {"note", "TEXT", QT_TRANSLATE_NOOP("Help", "What else there is to say about it.")}},
            {"statement notice 2026-11-01 --told 2026-10-15 --means mail --means portal --consent yes"}, run};
}

}
