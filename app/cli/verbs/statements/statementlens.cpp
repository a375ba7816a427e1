// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/logread.h"
#include "app/cli/acts.h"
#include "app/cli/casejson.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs/statements/statementanswer.h"
#include "app/cli/verbs/verbs.h"
#include "app/queries/caselens.h"
#include "app/text/statementwords.h"

#include <QCoreApplication>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;
using queries::CaseLens;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Statement", text);
}

QJsonArray passagesJson(const CaseLens &found)
{
    QJsonArray passages;
    for (const domain::Passage &passage : found.lens.passages) {
        QJsonObject json = clauseJson(found.statement.clauses[passage.clause], passage.clause);
        json.insert(u"subjects"_s, QJsonArray::fromStringList(passage.subjects));
        json.insert(u"whole"_s, passage.isWhole);
        json.insert(u"text"_s, found.statement.clauses[passage.clause].range.in(found.statement.text).toString());
        QJsonArray marks;
        for (const domain::TextRange &mark : passage.marks) {
            QJsonObject one = rangeJson(mark);
            one.insert(u"text"_s, mark.in(found.statement.text).toString());
            marks.append(one);
        }
        json.insert(u"marks"_s, marks);
        passages.append(json);
    }
    return passages;
}

QJsonArray pagesJson(const CaseLens &found, const QString &language)
{
    QJsonArray pages;
    for (const domain::StatementPage &page : found.lens.pages)
        pages.append(QJsonObject{{u"title"_s, page.title.in(language)}, {u"address"_s, page.address}, {u"source"_s, page.source}});
    return pages;
}

QJsonArray safeguardsJson(const CaseLens &found, const QString &language)
{
    QJsonArray safeguards;
    for (const domain::SafeguardMark &mark : found.lens.safeguards)
        safeguards.append(QJsonObject{{u"id"_s, mark.safeguard.id},
                                      {u"label"_s, mark.safeguard.label.in(language)},
                                      {u"from"_s, orNull(mark.safeguard.from)},
                                      {u"ended"_s, orNull(mark.safeguard.ended)},
                                      {u"state"_s, domain::name(mark.state)},
                                      {u"named"_s, mark.isNamed},
                                      {u"source"_s, mark.safeguard.source}});
    return safeguards;
}

QJsonObject lensJson(const domain::CaseFile &file, const CaseLens &found, const QString &language)
{
    return {{u"number"_s, file.number},
            {u"received"_s, orNull(file.received)},
            {u"version"_s, found.version ? QJsonValue(versionJson(*found.version, found.span)) : QJsonValue()},
            {u"named"_s, found.isNamed},
            {u"subjects"_s, QJsonArray::fromStringList(found.lens.subjects)},
            {u"passages"_s, passagesJson(found)},
            {u"pages"_s, pagesJson(found, language)},
            {u"safeguards"_s, safeguardsJson(found, language)}};
}

// Of a clause that is about it as a whole every paragraph, else only those that are.
QList<domain::TextRange> shownOf(const domain::Passage &passage, const queries::StatementText &statement)
{
    const domain::Clause &clause = statement.clauses[passage.clause];
    return passage.isWhole ? domain::paragraphsOf(statement.text, {clause.body, clause.range.to}) : passage.marks;
}

void addPassages(QStringList &lines, const CaseLens &found, const domain::StatementRule &rule, const QString &language)
{
    constexpr int indent = 4;
    const int width = Console::width();
    for (const domain::Passage &passage : found.lens.passages) {
        const QString title = text::clauseText(found.statement.clauses[passage.clause]);
        lines << QString() << u"%1. %2 (%3)"_s.arg(passage.clause + 1).arg(title, text::subjectsText(rule, passage.subjects, language));
        for (const domain::TextRange &shown : shownOf(passage, found.statement)) {
            const QString paragraph = shown.in(found.statement.text).toString().simplified();
            lines << QString(indent, u' ') + (width > 0 ? wrapped(paragraph, std::max(40, width) - indent, indent) : paragraph);
        }
    }
}

QString lensText(const CaseLens &found, const domain::StatementRule &rule, const QString &language)
{
    QStringList lines;
    if (found.version)
        lines << u"%1, %2"_s.arg(found.version->label, text::statementSpanText(found.span, language));
    else
        lines << words(QT_TRANSLATE_NOOP("Statement", "No version of the privacy statement is known for the day of receipt."));
    addPassages(lines, found, rule, language);
    if (!found.lens.safeguards.isEmpty())
        lines << QString() << words(QT_TRANSLATE_NOOP("Statement", "Safeguards for transfers on the day of receipt"));
    for (const domain::SafeguardMark &mark : found.lens.safeguards)
        lines << u"    "_s + text::safeguardText(mark, language);
    if (!found.lens.pages.isEmpty())
        lines << QString() << words(QT_TRANSLATE_NOOP("Statement", "Pages that explain more"));
    for (const domain::StatementPage &page : found.lens.pages)
        lines << u"    %1: %2"_s.arg(page.title.in(language), page.address);
    return lines.join(u'\n');
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const QString number, caseNumber(context));
    CASEBOOK_TRY(const domain::CaseFile file, casework::LogRead(workspace->desk()).openCase(number));
    CASEBOOK_TRY(const domain::Kind *kind, workspace->rules().kind(file.kind));
    const domain::StatementRule &rule = workspace->organisation().statement;
    CASEBOOK_TRY(const CaseLens found, queries::caseLens(workspace->connection(), rule, *kind, file));
    return Answer{lensJson(file, found, context.language()), lensText(found, rule, context.language())};
}

}

Verb statementLensVerb()
{
    return {"statement lens", QT_TRANSLATE_NOOP("Help", "Show what the privacy statement in force at its receipt says about a case. Reading is recorded."),
            {{"CASE"}}, {}, {"statement lens R-2026-00041", "statement lens D-2026-00003 --json"}, run};
}

}
