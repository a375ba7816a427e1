// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/statements/difference.h"

#include "app/domain/statements/alignment.h"
#include "tests/support/statements.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
using domain::Clause;
using domain::ClauseChange;
using domain::Difference;
using domain::ParagraphChange;

namespace {

struct Read {
    explicit Read(const QString &what) : text(what), clauses(domain::findClauses(text)) {}
    QString text;
    QList<Clause> clauses;

    operator domain::ClausedText() const { return {text, clauses}; }
};

QString nameOf(ClauseChange::Kind kind)
{
    switch (kind) {
    case ClauseChange::Kind::Same: return u"same"_s;
    case ClauseChange::Kind::Changed: return u"changed"_s;
    case ClauseChange::Kind::Added: return u"added"_s;
    case ClauseChange::Kind::Removed: return u"removed"_s;
    }
    return {};
}

// "changed How long we remember you", one a line.
QStringList linesOf(const Difference &difference, const Read &before, const Read &after)
{
    QStringList lines;
    for (const ClauseChange &change : difference) {
        const Clause &clause = change.after >= 0 ? after.clauses[change.after] : before.clauses[change.before];
        lines << nameOf(change.kind) + (change.isMoved ? u" moved "_s : u" "_s) + (clause.heading.isEmpty() ? u"-"_s : clause.heading);
    }
    return lines;
}

QStringList wordsOf(const QList<domain::WordEdit> &edits, domain::TextRange domain::WordEdit::*side, const QString &text)
{
    QStringList words;
    for (const domain::WordEdit &edit : edits)
        words << (edit.*side).in(text).toString();
    return words;
}

}

// What became of a statement, clause by clause.
class DifferenceTest final : public QObject {
    Q_OBJECT
private slots:
    void saysWhatBecameOfEachClause()
    {
        const Read before(support::cranesStatement());
        const Read after(support::laterCranesStatement());
        const Difference difference = domain::differenceOf(before, after);
        QCOMPARE(linesOf(difference, before, after),
                 (QStringList{u"same Cranes and Daughters, our privacy notice"_s, u"removed What we know of you"_s, u"same moved Complaints"_s, u"changed How long we remember you"_s,
                              u"added Children"_s}));
        QCOMPARE(domain::applied(difference, before.text), after.text);
    }

    void marksTheWords()
    {
        const Read before(u"Storage\nWe keep it for one year and a day.\nNever longer.\n"_s);
        const Read after(u"Storage\nWe keep it for two years.\nNever longer.\n"_s);
        const Difference difference = domain::differenceOf(before, after);
        QCOMPARE(difference.size(), 1);
        const QList<ParagraphChange> &paragraphs = difference.constFirst().paragraphs;
        QCOMPARE(paragraphs.size(), 3);
        QCOMPARE(paragraphs[0].kind, ParagraphChange::Kind::Same);
        QCOMPARE(paragraphs[1].kind, ParagraphChange::Kind::Changed);
        QCOMPARE(paragraphs[2].kind, ParagraphChange::Kind::Same);
        QVERIFY(paragraphs[0].edits.isEmpty() && paragraphs[2].edits.isEmpty());
        const QString gone = wordsOf(paragraphs[1].edits, &domain::WordEdit::before, before.text).join(u'|');
        const QString come = wordsOf(paragraphs[1].edits, &domain::WordEdit::after, after.text).join(u'|');
        QVERIFY2(gone.contains(u"one"_s) && gone.contains(u"day."_s) && !gone.contains(u"keep"_s), qPrintable(gone));
        QVERIFY2(come.contains(u"two"_s) && come.contains(u"years."_s) && !come.contains(u"keep"_s), qPrintable(come));
    }

    void whiteSpaceAloneChangesNothing()
    {
        const Read before(u"Storage\nA  year.\n\nRights\nMany.\n"_s);
        const Read after(u"Storage\n\nA year.\n\n\nRights\nMany."_s);
        const Difference difference = domain::differenceOf(before, after);
        QCOMPARE(linesOf(difference, before, after), (QStringList{u"same Storage"_s, u"same Rights"_s}));
        QCOMPARE(domain::applied(difference, before.text), after.text);
    }

    void aClauseWithANewHeadingIsTheSameClause()
    {
        const Read before(u"Storage\nWe keep your name and your berth for a year.\n\nRights\nMany.\n"_s);
        const Read after(u"How long data stay\nWe keep your name and your berth for two years.\n\nRights\nMany.\n"_s);
        QCOMPARE(linesOf(domain::differenceOf(before, after), before, after), (QStringList{u"changed How long data stay"_s, u"same Rights"_s}));
    }

    void aNewNumberIsAChangeOfTheSameClause()
    {
        const Read before(u"1. Storage\nA year.\n\n2. Rights\nMany.\n"_s);
        const Read after(u"1. Rights\nMany.\n"_s);
        QCOMPARE(linesOf(domain::differenceOf(before, after), before, after), (QStringList{u"removed Storage"_s, u"changed Rights"_s}));
    }

    void fromNothingAndToNothing()
    {
        const Read nothing{QString()};
        const Read something(support::cranesStatement());
        for (const ClauseChange &change : domain::differenceOf(nothing, something))
            QCOMPARE(change.kind, ClauseChange::Kind::Added);
        for (const ClauseChange &change : domain::differenceOf(something, nothing))
            QCOMPARE(change.kind, ClauseChange::Kind::Removed);
        QCOMPARE(domain::applied(domain::differenceOf(nothing, something), {}), something.text);
        QCOMPARE(domain::applied(domain::differenceOf(something, nothing), something.text), QString());
    }

    void appliedToTheOldItGivesTheNew()
    {
        support::Dice dice(support::chosenSeed());
        int kept = 0;
        for (int round = 0; round < 1500; ++round) {
            const Read before(support::thrownStatement(dice));
            const Read after(dice.chance(80) ? support::changedStatement(before.text, dice) : support::thrownStatement(dice));
            const Difference difference = domain::differenceOf(before, after);
            QCOMPARE(domain::applied(difference, before.text), after.text);
            QList<int> old(before.clauses.size(), 0);
            QList<int> now(after.clauses.size(), 0);
            for (const ClauseChange &change : difference) {
                if (change.before >= 0)
                    ++old[change.before];
                if (change.after >= 0)
                    ++now[change.after];
                kept += change.kind == ClauseChange::Kind::Same ? 1 : 0;
            }
            QCOMPARE(old, QList<int>(before.clauses.size(), 1));  // each clause of both is spoken of once
            QCOMPARE(now, QList<int>(after.clauses.size(), 1));
        }
        QVERIFY(kept > 1000);
    }

    void aTextAgainstItselfIsTheSame()
    {
        support::Dice dice(support::chosenSeed());
        for (int round = 0; round < 500; ++round) {
            const Read text(support::thrownStatement(dice));
            for (const ClauseChange &change : domain::differenceOf(text, text)) {
                QCOMPARE(change.kind, ClauseChange::Kind::Same);
                QVERIFY(!change.isMoved);
            }
        }
    }

    void theWorkIsBounded()
    {
        QString one;
        QString other;
        for (int i = 0; i < 4000; ++i) {
            one += u"Sentence number %1 of the first.\n"_s.arg(i);
            other += u"Line %1, which is from the second.\n"_s.arg(i);
        }
        const Read before(one);
        const Read after(other);
        QCOMPARE(domain::applied(domain::differenceOf(before, after), before.text), after.text);
    }

    void alignsForTheGreatestSum()
    {
        const QString one = u"abcde"_s;
        const QString other = u"xbdcey"_s;
        const auto score = [&](qsizetype i, qsizetype j) { return one[i] == other[j] ? 1 : 0; };
        QCOMPARE(domain::aligned(one.size(), other.size(), score, 1, 1000).size(), 3);
        QCOMPARE(domain::aligned(one.size(), one.size(), [](qsizetype i, qsizetype j) { return i == j ? 1 : 0; }, 1, 0).size(), 5);  // equal ends need no table
        QCOMPARE(domain::longestRising({3, 0, 1, 4, 2}), (QList<qsizetype>{1, 2, 4}));
        QVERIFY(domain::longestRising({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(DifferenceTest)
#include "tst_difference.moc"
