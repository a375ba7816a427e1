// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/work.h"
#include "app/casework/statements/importstatement.h"
#include "app/cli/casejson.h"
#include "app/cli/verbs/statements/statementanswer.h"
#include "app/cli/verbs/verbs.h"
#include "app/text/statementwords.h"
#include "app/workspace/statementfile.h"

#include <QCoreApplication>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;
using queries::PinnedCase;

namespace {

constexpr qsizetype mostNamed = 20;

QString words(const char *text)
{
    return QCoreApplication::translate("Statement", text);
}

// Cases that came in while this version was in force and that name another: they stay as they are until somebody changes them.
Result<QList<PinnedCase>> pinnedOtherwise(Context &context, const NamedVersion &named)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    if (!casework::checkPermission(workspace->desk(), domain::Action::Read, {}))
        return QList<PinnedCase>();
    return queries::casesPinnedOtherwise(workspace->connection(), workspace->user().clearance, workspace->rules().kinds(), named.span(), named.version().label);
}

QString otherwiseText(const QList<PinnedCase> &cases)
{
    QStringList numbers;
    for (const PinnedCase &one : cases.first(std::min(cases.size(), mostNamed)))
        numbers << one.number;
    if (cases.size() > mostNamed)
        numbers << u"…"_s;
    return words(QT_TRANSLATE_NOOP("Statement", "Cases that came in while it was in force and do not name it: %1 (%2). They stay as they are; \"casebook edit\" changes them."))
        .arg(cases.size()).arg(numbers.join(u", "_s));
}

Result<Answer> answer(Context &context, const casework::StatementDone &done)
{
    CASEBOOK_TRY(const NamedVersion named, namedVersion(context, done.label));
    CASEBOOK_TRY(const QList<PinnedCase> cases, pinnedOtherwise(context, named));
    QJsonArray otherwise;
    for (const PinnedCase &one : cases)
        otherwise.append(QJsonObject{{u"case"_s, one.number}, {u"received"_s, orNull(one.received)}, {u"version"_s, orNull(one.version)}});
    QJsonObject json = versionJson(named.version(), named.span());
    json.insert(u"otherwise"_s, otherwise);
    QStringList lines{words(QT_TRANSLATE_NOOP("Statement", "%1: clauses: %2, %3.")).arg(done.label).arg(done.clauses)
                          .arg(text::statementSpanText(named.span(), context.language()))};
    if (named.version().lacksNotice())
        lines << words(QT_TRANSLATE_NOOP("Statement", "It changes what people were promised: record with \"casebook statement notice\" how they were told."));
    if (!cases.isEmpty())
        lines << otherwiseText(cases);
    return Answer{json, lines.join(u'\n')};
}

Result<Answer> run(Context &context)
{
    const CommandLine &line = context.line();
    casework::ImportStatementRequest request;
    CASEBOOK_TRY(request.effective, context.day("effective"));
    request.label = line.value("label");
    request.isMaterial = line.value("material") == "yes"_L1;
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_CHECK(casework::checkPermission(workspace->desk(), domain::Action::ManageStatements, {}));
    CASEBOOK_TRY(request.text, workspace::readStatementFile(line.operand(0), line.value("encoding")));
    CASEBOOK_TRY(const casework::StatementDone done, casework::ImportStatement(workspace->desk()).run(request));
    return answer(context, done);
}

}

Verb statementImportVerb()
{
    return {"statement import", QT_TRANSLATE_NOOP("Help", "Keep a version of the privacy statement, whole and with its clauses, and since when it is in force."),
            {{"FILE", false, false, "", Completion::File}},
            {{"effective", "DAY", QT_TRANSLATE_NOOP("Help", "Since when it is in force; not in the future."), false, "", Completion::Nothing, true},
             {"label", "TEXT", QT_TRANSLATE_NOOP("Help", "How cases name it; the day when it is left out.")},
             {"material", "ANSWER", QT_TRANSLATE_NOOP("Help", "Whether it changes what people were promised."), false, "yes|no"},
             {"encoding", "NAME", QT_TRANSLATE_NOOP("Help", "In which letters the file is written, where that is not certain."), false, "utf-8|utf-16le|utf-16be|windows-1252"}},
            {"statement import statement.txt --effective 2018-05-25", "statement import new.txt --effective 2026-11-01 --label \"Autumn 2026\" --material yes"}, run};
}

}
