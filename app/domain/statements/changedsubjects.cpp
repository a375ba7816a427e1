// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/statements/changedsubjects.h"

#include "app/domain/statements/lens.h"

#include <QSet>

namespace casebook::domain {

namespace {

using Kind = ParagraphChange::Kind;

void add(QSet<QString> &found, const QStringList &ids)
{
    for (const QString &id : ids)
        found.insert(id);
}

// One side of a clause that changed: its heading, and the paragraphs of that side that are not the same on the other.
void addSide(QSet<QString> &found, const ClauseSubjects &about, const ClauseChange &change, TextRange ParagraphChange::*side)
{
    add(found, about.whole);
    for (const auto &[range, subjects] : about.paragraphs)
        for (const ParagraphChange &paragraph : change.paragraphs)
            if (paragraph.kind != Kind::Same && (paragraph.*side).holds(range.from))
                add(found, subjects);
}

}

QStringList changedSubjects(const StatementRule &rule, const Difference &difference, const ClausedText &before, const ClausedText &after)
{
    const QList<ClauseSubjects> old = subjectsOf(rule, before.text, before.clauses);
    const QList<ClauseSubjects> now = subjectsOf(rule, after.text, after.clauses);
    QSet<QString> found;
    for (const ClauseChange &change : difference) {
        if (change.kind == ClauseChange::Kind::Same)
            continue;
        if (change.before >= 0)
            addSide(found, old[change.before], change, &ParagraphChange::before);
        if (change.after >= 0)
            addSide(found, now[change.after], change, &ParagraphChange::after);
    }
    QStringList ids;
    for (const StatementSubject &subject : rule.subjects)
        if (found.contains(subject.id))
            ids << subject.id;
    return ids;
}

}
