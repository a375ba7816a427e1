// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/base/clock.h"
#include "app/base/files.h"
#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "app/cli/interruption.h"
#include "app/cli/problemwords.h"
#include "app/cli/texttable.h"
#include "app/rulebook/embedded.h"
#include "app/text/secretwords.h"
#include "app/workspace/importing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr qint64 largestCsv = qint64{4} * 1024 * 1024 * 1024;
constexpr qint64 largestMapping = 1024 * 1024;

Result<std::optional<intake::CsvMapping>> mapping(const Context &context)
{
    if (!context.line().has("mapping"))
        return std::optional<intake::CsvMapping>();
    CASEBOOK_TRY(const QByteArray json, context.file("mapping", largestMapping));
    auto read = intake::readMapping(context.line().value("mapping"), json);
    // Read as strictly as a rule pack, but it is no rule that has to be mended.
    if (!read && read.error().code == ErrorCode::PackInvalid)
        return fail(ErrorCode::MappingInvalid, read.error().arguments, read.error().detail);
    if (!read)
        return fail(read.error());
    return std::optional(*read);
}

// The decisions of this import as far as they are taken, for a person to complete and for the next file of the same form.
Result<void> keepMapping(const Context &context, const intake::CsvPlan &plan)
{
    const QString file = context.line().value("keep-mapping");
    if (file.isEmpty())
        return {};
    if (QFileInfo::exists(file))
        return fail(ErrorCode::FileExists, {file});
    return base::writeFileAtomically(file, intake::writeMapping(plan.mapping));
}

QJsonArray columnsJson(const intake::CsvPlan &plan)
{
    QJsonArray columns;
    for (const intake::CsvColumn &column : plan.columns)
        columns.append(QJsonObject{{u"name"_s, column.name}, {u"to"_s, QJsonArray::fromStringList(column.to)}, {u"samples"_s, QJsonArray::fromStringList(column.samples)}});
    return columns;
}

QJsonArray questionsJson(const intake::CsvPlan &plan)
{
    QJsonArray questions;
    for (const intake::CsvQuestion &question : plan.questions)
        questions.append(QJsonObject{{u"about"_s, question.id()}, {u"column"_s, question.column.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(question.column)},
                                     {u"choices"_s, QJsonArray::fromStringList(question.choices)}, {u"samples"_s, QJsonArray::fromStringList(question.samples)}});
    return questions;
}

QJsonObject planJson(const intake::CsvPlan &plan)
{
    QJsonArray preview;
    for (const QStringList &row : plan.preview)
        preview.append(QJsonArray::fromStringList(row));
    return {{u"rows"_s, plan.rows},         {u"columns"_s, columnsJson(plan)},    {u"delimiter"_s, plan.delimiter},
            {u"encoding"_s, plan.encoding}, {u"preview"_s, preview},              {u"questions"_s, questionsJson(plan)},
            {u"created"_s, 0},              {u"skipped"_s, plan.skipped},         {u"problems"_s, problemsJson(plan.problems, false)}};
}

QString words(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

// What is asked, and under which name the mapping answers it.
QString questionText(const intake::CsvQuestion &question)
{
    using About = intake::CsvQuestion::About;
    const auto answers = [&question](const char *key) {
        QStringList lines;
        for (const QString &choice : question.choices)
            lines << u"\"%1\": \"%2\""_s.arg(QLatin1StringView(key), choice);
        return lines.join(words(QT_TRANSLATE_NOOP("Import", " or ")));
    };
    switch (question.about) {
    case About::Encoding: return words(QT_TRANSLATE_NOOP("Import", "It is not certain in which encoding the file is written. The mapping has to say it: %1.")).arg(answers("encoding"));
    case About::Separator: return words(QT_TRANSLATE_NOOP("Import", "It is not certain what separates the columns. The mapping has to say it: %1.")).arg(answers("separator"));
    case About::Kind: return words(QT_TRANSLATE_NOOP("Import", "The headers do not tell the kind of the cases. Name it with --kind."));
    case About::Received:
        return words(QT_TRANSLATE_NOOP("Import", "No column is known to hold the day of receipt. In the mapping one of these has to go to \"field:received\": %1."))
            .arg(question.choices.join(", "_L1));
    case About::DateOrder:
        return words(QT_TRANSLATE_NOOP("Import", "The dates in column %1 can be read in two ways. The mapping has to say which: %2.")).arg(question.column, answers("date"));
    case About::DatesMixed:
        return words(QT_TRANSLATE_NOOP("Import", "The dates in column %1 are written in two ways. The mapping has to say which counts: %2.")).arg(question.column, answers("date"));
    }
    return {};
}

QString planText(const intake::CsvPlan &plan)
{
    QStringList lines{words(QT_TRANSLATE_NOOP("Import", "Rows: %1, would become cases: %2, would be skipped: %3.")).arg(plan.rows).arg(plan.drafts).arg(plan.skipped)};
    TextTable columns({words(QT_TRANSLATE_NOOP("Import", "Column")), words(QT_TRANSLATE_NOOP("Import", "Goes to")), words(QT_TRANSLATE_NOOP("Import", "For example"))});
    for (const intake::CsvColumn &column : plan.columns)
        columns.add({column.name, column.to.join(", "_L1), column.samples.value(0)});
    if (!columns.isEmpty())
        lines << QString() << columns.toText(100);
    for (const intake::CsvQuestion &question : plan.questions)
        lines << QString() << questionText(question);
    if (!plan.problems.isEmpty())
        lines << QString() << problemsText(plan.problems, false);
    if (!plan.questions.isEmpty())
        lines << QString() << words(QT_TRANSLATE_NOOP("Import", "Nothing was imported. Write the mapping with --keep-mapping FILE, complete it there, then import with --mapping FILE."));
    else if (!plan.isReady())
        lines << QString() << words(QT_TRANSLATE_NOOP("Import", "Nothing was imported. Mend the file, then try again."));
    return lines.join(u'\n');
}

// A table of which no row became a case was bad input, however readable its columns were.
int codeOf(qint64 cases, qint64 skipped)
{
    return cases == 0 && skipped > 0 ? int(BadInput) : int(Done);
}

Result<Answer> dryRun(Context &context)
{
    const CommandLine &line = context.line();
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    CASEBOOK_TRY(const intake::KnownColumns known, workspace::shippedColumns());
    intake::CsvRequest request;
    request.file = line.operand(0);
    CASEBOOK_TRY(request.bytes, base::readFile(request.file, largestCsv));
    CASEBOOK_TRY(request.mapping, mapping(context));
    request.kind = line.value("kind");
    request.office = line.value("office");
    request.rules = [&rules](const QString &id) {
        const auto kind = rules.kind(id);
        return kind ? *kind : nullptr;
    };
    request.latest = base::SystemClock().now().date().addDays(1);  // whose day it is, only a store knows
    const intake::CsvPlan plan = intake::planCsv(request, known);
    CASEBOOK_CHECK(keepMapping(context, plan));
    return Answer{planJson(plan), planText(plan), plan.isReady() ? codeOf(plan.drafts, plan.skipped) : int(BadInput)};
}

Result<Answer> run(Context &context)
{
    if (context.line().has("dry-run"))
        return dryRun(context);
    const CommandLine &line = context.line();
    CASEBOOK_TRY(const auto chosen, mapping(context));
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const intake::CsvRequest request, workspace::csvRequest(*workspace, line.operand(0), line.value("kind"), line.value("office"), chosen));
    CASEBOOK_TRY(const intake::KnownColumns known, workspace::shippedColumns());
    const intake::CsvPlan plan = intake::planCsv(request, known);
    CASEBOOK_CHECK(keepMapping(context, plan));
    if (!plan.isReady())
        return Answer{planJson(plan), planText(plan), BadInput};
    const LongWork work;
    CASEBOOK_TRY(const auto imported, workspace::importCsv(*workspace, request, context.progress(QCoreApplication::translate("Import", "Importing"))));
    if (!imported.findings.isEmpty())
        context.console().say(text::findingsText(imported.findings));
    QJsonObject json = planJson(plan);
    json.insert(u"import"_s, imported.import);
    json.insert(u"rows"_s, imported.rows);
    json.insert(u"created"_s, imported.created);
    json.insert(u"skipped"_s, imported.skipped);
    json.insert(u"problems"_s, problemsJson(imported.problems, false));
    json.insert(u"numbers"_s, QJsonArray::fromStringList(imported.numbers));
    const QString text = QCoreApplication::translate("Import", "Rows: %1, new cases: %2, skipped: %3.").arg(imported.rows).arg(imported.created).arg(imported.skipped)
        + undoText(imported.import, imported.created);
    const QString problems = problemsText(imported.problems, false);
    return Answer{json, problems.isEmpty() ? text : text + "\n\n"_L1 + problems, codeOf(imported.created, imported.skipped)};
}

}

Verb importCsvVerb()
{
    return {"import csv", QT_TRANSLATE_NOOP("Help", "Register a case for each row of a table, and report every row. All of them or none."),
            {{"FILE", false, false, "", Completion::File}},
            {{"kind", "KIND", QT_TRANSLATE_NOOP("Help", "The kind of the cases; by the headers when it is left out.")},
             {"office", "OFFICE", QT_TRANSLATE_NOOP("Help", "The office of rows that name none.")},
             {"mapping", "FILE", QT_TRANSLATE_NOOP("Help", "Which column goes where, as an earlier import kept it."), false, "", Completion::File},
             {"keep-mapping", "FILE", QT_TRANSLATE_NOOP("Help", "Write down which column goes where, to complete it or to use it again."), false, "", Completion::File},
             {"dry-run", nullptr, QT_TRANSLATE_NOOP("Help", "Write nothing and say what would happen; needs no store.")}},
            {"import csv requests.csv --dry-run", "import csv requests.csv --mapping requests.json"}, run};
}

}
