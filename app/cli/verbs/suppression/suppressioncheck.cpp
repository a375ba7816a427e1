// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/files.h"
#include "app/casework/logread.h"
#include "app/casework/frame/work.h"
#include "app/cli/casejson.h"
#include "app/cli/context.h"
#include "app/cli/verbs/verbs.h"
#include "app/queries/suppressions.h"
#include "app/text/datewords.h"
#include "app/text/suppressionwords.h"
#include "app/workspace/suppression/listcheck.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr qint64 largestList = 100 * 1024 * 1024;

QString words(const char *text)
{
    return QCoreApplication::translate("Suppression", text);
}

// The address is not repeated: what is answered may lie in a log.
Result<Answer> oneAddress(Context &context, workspace::Workspace &workspace)
{
    CASEBOOK_TRY(const auto entries, queries::suppressionsOf(workspace.connection(), context.line().operand(0)));
    QJsonArray all;
    QStringList lines;
    for (const store::SuppressionEntry &entry : entries) {
        all.append(QJsonObject{{u"kind"_s, entry.kind}, {u"since"_s, orNull(entry.since)}});
        lines << words(QT_TRANSLATE_NOOP("Suppression", "Must stay out since %1: %2")).arg(text::dayText(entry.since, context.language()), text::suppressionText(entry.kind));
    }
    if (lines.isEmpty())
        lines << words(QT_TRANSLATE_NOOP("Suppression", "The address is not on the suppression list."));
    return Answer{QJsonObject{{u"suppressed"_s, !entries.isEmpty()}, {u"entries"_s, all}}, lines.join(u'\n')};
}

Result<Answer> wholeList(Context &context, workspace::Workspace &workspace)
{
    CASEBOOK_TRY(const QByteArray csv, base::readFile(context.line().value("file"), largestList));
    CASEBOOK_CHECK(casework::checkPermission(workspace.desk(), domain::Action::Export, {}));
    CASEBOOK_TRY(const workspace::CheckedList checked, workspace::checkList(workspace, csv, context.line().value("column")));
    const QString target = context.line().value("out");
    CASEBOOK_CHECK(base::writeFileAtomically(target, checked.marked));
    CASEBOOK_CHECK(casework::LogRead(workspace.desk()).record(domain::Action::Export, u"suppression"_s));
    return Answer{QJsonObject{{u"file"_s, target}, {u"addresses"_s, checked.rows}, {u"suppressed"_s, checked.suppressed}},
                  words(QT_TRANSLATE_NOOP("Suppression", "%1 of %2 addresses must stay out; they are marked in %3.")).arg(checked.suppressed).arg(checked.rows).arg(target)};
}

Result<Answer> run(Context &context)
{
    const bool isList = context.line().has("file");
    if (isList == !context.line().operand(0).isEmpty() || isList != context.line().has("out"))
        return fail(ErrorCode::UsageWrong, {QCoreApplication::translate("Usage", "give either an address, or --file and --out")});
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_CHECK(casework::checkPermission(workspace->desk(), domain::Action::Read, {}));
    return isList ? wholeList(context, *workspace) : oneAddress(context, *workspace);
}

}

Verb suppressionCheckVerb()
{
    return {"suppression check", QT_TRANSLATE_NOOP("Help", "Ask whether an address, or which of a list, must stay out of mailings because its person has opted out."),
            {{"ADDRESS", true}},
            {{"file", "LIST", QT_TRANSLATE_NOOP("Help", "A list as CSV with a heading."), false, "", Completion::File},
             {"column", "NAME", QT_TRANSLATE_NOOP("Help", "The column with the addresses; mail, email, phone or address when it is left out.")},
             {"out", "FILE", QT_TRANSLATE_NOOP("Help", "Where the marked list is written."), false, "", Completion::File}},
            {"suppression check clara@example.org", "suppression check --file newsletter.csv --out marked.csv"}, run};
}

}
