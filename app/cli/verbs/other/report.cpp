// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/cli/context.h"
#include "app/cli/interruption.h"
#include "app/cli/texttable.h"
#include "app/workspace/reporting.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

Result<Answer> runList(Context &context)
{
    CASEBOOK_TRY(const QList<workspace::ReportTitle> reports, workspace::reportList(context.language()));
    QJsonArray json;
    TextTable table({{}, {}, {}});
    for (const workspace::ReportTitle &report : reports) {
        json.append(QJsonObject{{u"id"_s, report.id}, {u"title"_s, report.title}, {u"description"_s, report.description},
                                {u"formats"_s, QJsonArray::fromStringList(report.formats)}});
        table.add({report.id, report.title, report.formats.join(", "_L1)});
    }
    return Answer{json, table.toText()};
}

Result<Answer> runReport(Context &context)
{
    const CommandLine &line = context.line();
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    workspace::ReportRequest request{line.operand(0), line.value("period")};
    request.filter = line.value("filter");
    request.language = context.language();
    request.folder = line.value("out");
    request.formats = line.value("format").split(u',', Qt::SkipEmptyParts);
    // The last folder is made; a path that is not there at all is more likely mistyped.
    QDir().mkdir(request.folder);
    const LongWork work;
    const auto progress = context.progress(QCoreApplication::translate("Reports", "Making the report"));
    CASEBOOK_TRY(const workspace::ReportOutcome outcome, workspace::runReport(*workspace, request, context.chart(), progress));
    const QJsonObject json{{u"files"_s, QJsonArray::fromStringList(outcome.files)}, {u"figures"_s, outcome.figures}, {u"hash"_s, outcome.hash}};
    return Answer{json, outcome.files.join(u'\n')};
}

}

Verb reportListVerb()
{
    return {"report list", QT_TRANSLATE_NOOP("Help", "Name the reports there are; needs no store."), {}, {}, {"report list"}, runList};
}

Verb reportRunVerb()
{
    return {"report run", QT_TRANSLATE_NOOP("Help", "Write a report. It counts what you may see, and that it was made is recorded."), {{"ID"}},
            {{"period", "PERIOD", QT_TRANSLATE_NOOP("Help", "2026, 2026-H1, 2026-Q3, 2026-09, 2026-W38, or two days joined by two dots."), false, "", Completion::Nothing, true},
             {"out", "FOLDER", QT_TRANSLATE_NOOP("Help", "Where the files are written."), false, "", Completion::Folder, true},
             {"format", "FORMAT,...", QT_TRANSLATE_NOOP("Help", "Only these: pdf, xlsx, csv; all that the report has when it is left out.")},
             {"filter", "FILTER", QT_TRANSLATE_NOOP("Help", "Only these cases, in the language of the register.")}},
            {"report run quarterly --period 2026-Q3 --out reports", "report run request-register --period 2026-01-01..2026-06-30 --out reports --format csv --json"}, runReport, true};
}

}
