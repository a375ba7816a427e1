// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/statements/lens.h"

#include "app/domain/statements/changedsubjects.h"
#include "app/domain/statements/phrase.h"
#include "tests/support/statements.h"

#include <QJsonArray>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
using domain::Bearing;
using domain::CaseFile;
using domain::Clause;
using domain::Lens;
using domain::Phrase;
using domain::Safeguard;
using domain::StatementRule;

namespace {

// An office that lends boats knows two subjects, one page and two safeguards.
StatementRule rule()
{
    StatementRule made;
    made.subjects = {{u"keeping"_s, {}, {u"how long"_s}, {u"retain*"_s}, {{u"request"_s, u"lines"_s, u"right"_s, {u"erasure"_s}}, {u"child"_s}}},
                     {u"redress"_s, {}, {u"complaints"_s}, {u"supervisory authority"_s}, {{u"request"_s, {}, u"refused"_s, {u"yes"_s}}, {u"dispute"_s}}}};
    made.pages = {{{}, u"https://boats.example/all"_s, {}, {}}, {{}, u"https://boats.example/keeping"_s, {u"keeping"_s}, {}}};
    made.safeguards = {{u"old-treaty"_s, {}, {u"treaty of the seas"_s}, QDate(2016, 1, 1), QDate(2020, 7, 16), {}},
                       {u"new-treaty"_s, {}, {u"treaty of the oceans"_s}, QDate(2023, 7, 10), {}, {}}};
    return made;
}

CaseFile aCase(const QString &kind, const QString &right = {}, const QDate &received = QDate(2019, 5, 1))
{
    CaseFile file;
    file.kind = kind;
    file.received = received;
    if (!right.isEmpty()) {
        domain::CaseItem line;
        line.list = u"lines"_s;
        line.details.insert(u"right"_s, right);
        file.items.append(line);
    }
    return file;
}

Lens lensOf(const QString &text, const CaseFile &file)
{
    return domain::lensOf(rule(), text, domain::findClauses(text), file);
}

QStringList shown(const QString &text, const Lens &lens)
{
    const QList<Clause> clauses = domain::findClauses(text);
    QStringList lines;
    for (const domain::Passage &passage : lens.passages) {
        QStringList marks;
        for (const domain::TextRange &mark : passage.marks)
            marks << mark.in(text).toString().left(12);
        lines << u"%1 [%2]%3 %4"_s.arg(clauses[passage.clause].heading, passage.subjects.join(u' '), passage.isWhole ? u" whole"_s : QString(), marks.join(u'|'));
    }
    return lines;
}

}

// What the statement says about one case.
class LensTest final : public QObject {
    Q_OBJECT
private slots:
    void showsTheClausesThatBearOnTheCase()
    {
        const QString text = support::cranesStatement();
        QCOMPARE(shown(text, lensOf(text, aCase(u"request"_s, u"erasure"_s))), QStringList{u"How long we remember you [keeping] whole A year after"_s});
        QCOMPARE(shown(text, lensOf(text, aCase(u"dispute"_s))), QStringList{u"Complaints [redress] whole Write to the"_s});
        QVERIFY(lensOf(text, aCase(u"request"_s, u"access"_s)).passages.isEmpty());
        QVERIFY(lensOf(text, aCase(u"disclosure"_s)).subjects.isEmpty());
        QCOMPARE(lensOf(text, aCase(u"child"_s)).subjects, QStringList{u"keeping"_s});
    }

    void aParagraphElsewhereIsShownAlone()
    {
        const QString text = u"Money\nWe send invoices.\nThey are retained for tax.\n\nHow long we wait\nNot at all.\n"_s;
        QCOMPARE(shown(text, lensOf(text, aCase(u"child"_s))), (QStringList{u"Money [keeping] They are ret"_s, u"How long we wait [keeping] whole Not at all."_s}));
    }

    void whatStandsUnderAHeadingBelongsToIt()
    {
        const QString text = u"1. How long\nLook below.\n\n1.1 Boats\nA day.\n\n2. Oars\nNever.\n"_s;
        QCOMPARE(shown(text, lensOf(text, aCase(u"child"_s))), (QStringList{u"How long [keeping] whole Look below."_s, u"Boats [keeping] whole A day."_s}));
    }

    void aFactOfTheCaseBearsToo()
    {
        CaseFile file = aCase(u"request"_s, u"access"_s);
        QVERIFY(domain::subjectsOf(rule(), file).isEmpty());
        file.details.insert(u"refused"_s, QJsonArray{u"no"_s, u"yes"_s});
        QCOMPARE(domain::subjectsOf(rule(), file), QStringList{u"redress"_s});
        file.items[0].details.insert(u"right"_s, u"erasure"_s);
        QCOMPARE(domain::subjectsOf(rule(), file), (QStringList{u"keeping"_s, u"redress"_s}));
    }

    void safeguardsStandAsTheyWereOnTheDayOfReceipt_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QStringList>("marks");
        QTest::newRow("valid and named") << QDate(2020, 7, 15) << QStringList{u"old-treaty valid named"_s};
        QTest::newRow("ended that day") << QDate(2020, 7, 16) << QStringList{u"old-treaty ended named"_s};
        QTest::newRow("another holds") << QDate(2024, 1, 1) << QStringList{u"old-treaty ended named"_s, u"new-treaty valid"_s};
        QTest::newRow("before it began") << QDate(2015, 12, 31) << QStringList{u"old-treaty not-yet named"_s};
    }
    void safeguardsStandAsTheyWereOnTheDayOfReceipt()
    {
        QFETCH(QDate, received);
        QFETCH(QStringList, marks);
        QStringList found;
        for (const domain::SafeguardMark &mark : lensOf(u"By the Treaty of the  Seas.\n"_s, aCase(u"request"_s, {}, received)).safeguards)
            found << mark.safeguard.id + u' ' + domain::name(mark.state) + (mark.isNamed ? u" named"_s : QString());
        QCOMPARE(found, marks);
    }

    void pagesOfASubjectStandBesideItsCasesOnly()
    {
        QCOMPARE(lensOf({}, aCase(u"dispute"_s)).pages.size(), 1);
        QCOMPARE(lensOf({}, aCase(u"child"_s)).pages.size(), 2);
    }

    void aChangeTouchesTheSubjectsOfWhatChanged()
    {
        const auto changed = [](const QString &before, const QString &after) {
            const QList<Clause> old = domain::findClauses(before);
            const QList<Clause> now = domain::findClauses(after);
            return domain::changedSubjects(rule(), domain::differenceOf({before, old}, {after, now}), {before, old}, {after, now});
        };
        const QString text = support::cranesStatement();
        QCOMPARE(changed(text, support::laterCranesStatement()), QStringList{u"keeping"_s});  // the complaints only moved
        QVERIFY(changed(text, text).isEmpty());
        QCOMPARE(changed(text, QString()), (QStringList{u"keeping"_s, u"redress"_s}));
        const QString other = u"Money\nIt is retained.\nIt is spent.\n"_s;
        QVERIFY(changed(other, u"Money\nIt is retained.\nIt is saved.\n"_s).isEmpty());
        QCOMPARE(changed(other, u"Money\nIt is not retained.\nIt is spent.\n"_s), QStringList{u"keeping"_s});
    }

    void phrases_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("case, accents and signs") << u"Übermittlung an"_s << u"Zur „UBERMITTLUNG“, an wen"_s << true;
        QTest::newRow("a whole word") << u"child"_s << u"Children play"_s << false;
        QTest::newRow("its beginning") << u"child*"_s << u"Children play"_s << true;
        QTest::newRow("the last word's beginning only") << u"chi* play"_s << u"children play"_s << false;
        QTest::newRow("across a line") << u"how long"_s << u"how\nlong"_s << true;
        QTest::newRow("in another order") << u"how long"_s << u"long how"_s << false;
        QTest::newRow("longer than the text") << u"how long is it"_s << u"how long"_s << false;
        QTest::newRow("sharp s") << u"Straße"_s << u"STRASSE"_s << true;
    }
    void phrases()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(Phrase(phrase).isIn(domain::phraseWords(text)), found);
        QVERIFY(Phrase(phrase).isValid());
    }

    void aPhraseNeedsWords()
    {
        for (const QString &empty : {QString(), u"*"_s, u"…"_s, u"ab*"_s})
            QVERIFY2(!Phrase(empty).isValid(), qPrintable(empty));
    }
};

QTEST_APPLESS_MAIN(LensTest)
#include "tst_lens.moc"
