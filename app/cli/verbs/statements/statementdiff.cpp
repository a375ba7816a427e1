// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/work.h"
#include "app/cli/verbs/statements/statementanswer.h"
#include "app/cli/verbs/verbs.h"
#include "app/domain/statements/changedsubjects.h"
#include "app/queries/touchedcases.h"
#include "app/text/statementwords.h"

#include <QCoreApplication>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::Result;
using domain::ClauseChange;
using domain::ParagraphChange;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Statement", text);
}

// Two versions with their texts, and what became of the one in the other.
struct Compared {
    NamedVersion before;
    NamedVersion after;
    queries::StatementText old;
    queries::StatementText now;
    domain::Difference difference;
    QStringList subjects;
    QList<queries::TouchedCase> cases;
};

Result<Compared> compared(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    Compared found;
    CASEBOOK_TRY(found.before, namedVersion(context, context.line().operand(0)));
    CASEBOOK_TRY(found.after, namedVersion(context, context.line().operand(1)));
    CASEBOOK_TRY(found.old, queries::statementText(workspace->connection(), found.before.version().id));
    CASEBOOK_TRY(found.now, queries::statementText(workspace->connection(), found.after.version().id));
    const domain::ClausedText before{found.old.text, found.old.clauses};
    const domain::ClausedText after{found.now.text, found.now.clauses};
    const domain::StatementRule &rule = workspace->organisation().statement;
    found.difference = domain::differenceOf(before, after);
    found.subjects = domain::changedSubjects(rule, found.difference, before, after);
    CASEBOOK_TRY(found.cases, queries::touchedCases(workspace->connection(), workspace->user().clearance, rule, found.subjects));
    return found;
}

QString nameOf(ParagraphChange::Kind kind)
{
    switch (kind) {
    case ParagraphChange::Kind::Same: return u"same"_s;
    case ParagraphChange::Kind::Changed: return u"changed"_s;
    case ParagraphChange::Kind::Added: return u"added"_s;
    case ParagraphChange::Kind::Removed: return u"removed"_s;
    }
    return {};
}

QJsonArray wordsJson(const QList<domain::WordEdit> &edits, domain::TextRange domain::WordEdit::*side)
{
    QJsonArray ranges;
    for (const domain::WordEdit &edit : edits)
        if ((edit.*side).size() > 0)
            ranges.append(rangeJson(edit.*side));
    return ranges;
}

QJsonArray paragraphsJson(const ClauseChange &change, const Compared &found)
{
    QJsonArray paragraphs;
    for (const ParagraphChange &one : change.paragraphs) {
        if (one.kind == ParagraphChange::Kind::Same)
            continue;
        QJsonObject json{{u"change"_s, nameOf(one.kind)}};
        if (one.kind != ParagraphChange::Kind::Added) {
            json.insert(u"before"_s, rangeJson(one.before));
            json.insert(u"text_before"_s, one.before.in(found.old.text).trimmed().toString());
        }
        if (one.kind != ParagraphChange::Kind::Removed) {
            json.insert(u"after"_s, rangeJson(one.after));
            json.insert(u"text_after"_s, one.after.in(found.now.text).trimmed().toString());
        }
        if (one.kind == ParagraphChange::Kind::Changed) {
            json.insert(u"words_removed"_s, wordsJson(one.edits, &domain::WordEdit::before));
            json.insert(u"words_added"_s, wordsJson(one.edits, &domain::WordEdit::after));
        }
        paragraphs.append(json);
    }
    return paragraphs;
}

QJsonObject changeJson(const ClauseChange &change, const Compared &found)
{
    QJsonObject json{{u"moved"_s, change.isMoved}, {u"before"_s, QJsonValue()}, {u"after"_s, QJsonValue()}, {u"paragraphs"_s, paragraphsJson(change, found)}};
    if (change.before >= 0)
        json.insert(u"before"_s, clauseJson(found.old.clauses[change.before], change.before));
    if (change.after >= 0)
        json.insert(u"after"_s, clauseJson(found.now.clauses[change.after], change.after));
    return json;
}

QJsonObject diffJson(const Compared &found)
{
    QJsonArray added, removed, changed, moved, cases;
    for (const ClauseChange &change : found.difference) {
        const QJsonObject json = changeJson(change, found);
        if (change.kind == ClauseChange::Kind::Added)
            added.append(json);
        else if (change.kind == ClauseChange::Kind::Removed)
            removed.append(json);
        else if (change.kind == ClauseChange::Kind::Changed)
            changed.append(json);
        if (change.isMoved)
            moved.append(json);
    }
    for (const queries::TouchedCase &one : found.cases)
        cases.append(QJsonObject{{u"number"_s, one.number}, {u"subjects"_s, QJsonArray::fromStringList(one.subjects)}});
    return {{u"from"_s, found.before.version().label}, {u"to"_s, found.after.version().label}, {u"added"_s, added}, {u"removed"_s, removed}, {u"changed"_s, changed},
            {u"moved"_s, moved}, {u"subjects"_s, QJsonArray::fromStringList(found.subjects)}, {u"cases"_s, cases}};
}

QString headline(const ClauseChange &change, const Compared &found)
{
    const QString title = text::clauseText(change.after >= 0 ? found.now.clauses[change.after] : found.old.clauses[change.before]);
    switch (change.kind) {
    case ClauseChange::Kind::Added: return words(QT_TRANSLATE_NOOP("Statement", "added: %1")).arg(title);
    case ClauseChange::Kind::Removed: return words(QT_TRANSLATE_NOOP("Statement", "removed: %1")).arg(title);
    case ClauseChange::Kind::Changed:
        return (change.isMoved ? words(QT_TRANSLATE_NOOP("Statement", "changed and moved: %1")) : words(QT_TRANSLATE_NOOP("Statement", "changed: %1"))).arg(title);
    case ClauseChange::Kind::Same: return change.isMoved ? words(QT_TRANSLATE_NOOP("Statement", "moved: %1")).arg(title) : QString();
    }
    return {};
}

void addParagraphs(QStringList &lines, const ClauseChange &change, const Compared &found)
{
    for (const ParagraphChange &one : change.paragraphs) {
        if (one.kind == ParagraphChange::Kind::Same)
            continue;
        if (one.before.size() > 0)
            lines << u"  - "_s + one.before.in(found.old.text).toString().simplified();
        if (one.after.size() > 0)
            lines << u"  + "_s + one.after.in(found.now.text).toString().simplified();
    }
}

QString diffText(const Compared &found, const domain::StatementRule &rule, const QString &language)
{
    QStringList lines;
    for (const ClauseChange &change : found.difference) {
        const QString head = headline(change, found);
        if (head.isEmpty())
            continue;
        lines << head;
        addParagraphs(lines, change, found);
    }
    if (lines.isEmpty())
        lines << words(QT_TRANSLATE_NOOP("Statement", "The two say the same."));
    if (!found.subjects.isEmpty())
        lines << QString() << words(QT_TRANSLATE_NOOP("Statement", "About: %1")).arg(text::subjectsText(rule, found.subjects, language));
    for (const queries::TouchedCase &one : found.cases)
        lines << words(QT_TRANSLATE_NOOP("Statement", "open case %1: %2")).arg(one.number, text::subjectsText(rule, one.subjects, language));
    return lines.join(u'\n');
}

Result<Answer> run(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_CHECK(casework::checkPermission(workspace->desk(), domain::Action::Read, {}));
    CASEBOOK_TRY(const Compared found, compared(context));
    return Answer{diffJson(found), diffText(found, workspace->organisation().statement, context.language())};
}

}

Verb statementDiffVerb()
{
    return {"statement diff", QT_TRANSLATE_NOOP("Help", "Compare two versions of the privacy statement, and name the open cases that the changes bear on."),
            {{"BEFORE"}, {"AFTER"}}, {}, {"statement diff 2018-05-25 2026-11-01", "statement diff 2018-05-25 2026-11-01 --json"}, run};
}

}
