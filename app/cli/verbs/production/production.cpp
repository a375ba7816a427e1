// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/casework/production/custody.h"
#include "app/casework/production/packfile.h"
#include "app/casework/production/writeindex.h"
#include "app/cli/acts.h"
#include "app/cli/assignments.h"

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<Answer> runAdd(Context &context)
{
    const CommandLine &line = context.line();
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const qint64 revision, expectedRevision(context));
    casework::PackFileRequest request{number, line.operands().value(1), {}, line.value("category"), line.value("target"), line.value("reason"), {}, revision};
    if (line.has("attach")) {
        CASEBOOK_TRY(request.attachment, readAttachment(line.value("attach"), u"made"_s));
    }
    CASEBOOK_TRY(const casework::Done done, casework::PackFile(workspace->desk()).run(request));
    return answerCase(context, done);
}

Result<Answer> runIndex(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const casework::Done done, casework::WriteIndex(workspace->desk()).run({number, context.line().value("language"), {}}));
    return answerCase(context, done);
}

Result<Answer> runCustody(Context &context)
{
    const CommandLine &line = context.line();
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const casework::Done done, casework::RecordCustody(workspace->desk()).run({number, line.operand(1), line.value("action"), line.value("place"), {}}));
    return answerCase(context, done);
}

}

Verb productionAddVerb()
{
    return {"production add", QT_TRANSLATE_NOOP("Help", "Put a file of a case into the package for the authority, or say why a category has none."),
            {{"CASE"}, {"FILE", true}},
            {{"attach", "FILE", QT_TRANSLATE_NOOP("Help", "A new file instead, which becomes part of the case."), false, "", Completion::File},
             {"category", "CATEGORY", QT_TRANSLATE_NOOP("Help", "Which category of data it holds."), false, "subscriber|traffic|content", Completion::Nothing, true},
             {"target", "TARGET", QT_TRANSLATE_NOOP("Help", "Whom or what it is about.")}, reasonOption(), revisionOption()},
            {"production add L-2026-00007 subscriber.csv --category subscriber --target max@example.org",
             "production add L-2026-00007 --category traffic --reason \"Nothing is logged that long.\""}, runAdd};
}

Verb productionIndexVerb()
{
    return {"production index", QT_TRANSLATE_NOOP("Help", "Write the index of the package, with digests, and put it into the case."),
            {{"CASE"}}, {{"language", "LANGUAGE", QT_TRANSLATE_NOOP("Help", "Of its columns; else that of the case."), false, "en|de"}},
            {"production index L-2026-00007"}, runIndex};
}

Verb custodyAddVerb()
{
    return {"custody add", QT_TRANSLATE_NOOP("Help", "Record where a file went or came from; its digest is looked at in that moment."),
            {{"CASE"}, {"FILE"}},
            {{"action", "ACTION", QT_TRANSLATE_NOOP("Help", "What happened."), false, "received|exported|handed-over|returned", Completion::Nothing, true},
             {"place", "PLACE", QT_TRANSLATE_NOOP("Help", "Where, or to whom."), false, "", Completion::Nothing, true}},
            {"custody add L-2026-00007 subscriber.csv --action handed-over --place \"Portal of the authority\""}, runCustody};
}

}
