// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/letters/letterlint.h"

#include <QTest>

using namespace casebook::domain;
using namespace Qt::StringLiterals;

namespace {

LocalText said(const QString &text)
{
    return LocalText({{u"en"_s, text}, {u"de"_s, text}});
}

LetterMust mustSay(const QStringList &english, Severity severity = Severity::Error)
{
    return {severity, {{u"en"_s, english}, {u"de"_s, english}}, said(u"missing"_s)};
}

// A small letter of its own: the rules are tried here, the letters that ship in tests/rulebook.
LetterTemplate letter()
{
    LetterTemplate made;
    made.id = u"notice"_s;
    made.kind = u"request"_s;
    made.states = {u"new"_s};
    made.sendsIn = made.states;
    made.clauses = {{u"subject"_s, {}, {}, false, u"Office rule"_s, {{u"en"_s, u"Your request {number}"_s}, {u"de"_s, u"Ihr Antrag {number}"_s}}, mustSay({u"{number}"_s}, Severity::Warning)},
                    {u"due"_s, {}, {}, false, u"GDPR Art. 12(3)"_s, {{u"en"_s, u"We answer by {due}."_s}, {u"de"_s, u"Wir antworten bis zum {due}."_s}}, mustSay({u"{due}"_s})},
                    {u"line"_s, {}, {}, true, u"GDPR Art. 12(4)"_s, {{u"en"_s, u"- {right}: {ground}. {ground-text?}"_s}, {u"de"_s, u"- {right}: {ground}. {ground-text?}"_s}}, mustSay({u"{ground}"_s})}};
    made.clauses[2].condition.outcome = u"grounded"_s;
    return made;
}

LetterBook book()
{
    QList<LetterRule> rules;
    for (const QString &id : letterRuleIds())
        rules.append({id, id == "other-language"_L1 || id == "person-language"_L1 ? Severity::Warning : Severity::Error, said(id), u"Office rule"_s, {}});
    rules.append({u"shield"_s, Severity::Error, said(u"gone"_s), u"C-311/18"_s, {{u"en"_s, {u"Privacy Shield"_s}}, {u"de"_s, {u"du"_s}}}});
    return LetterBook({letter()}, rules,
                      {{u"en"_s, {u"the"_s, u"and"_s, u"you"_s, u"we"_s, u"by"_s, u"is"_s}}, {u"de"_s, {u"der"_s, u"die"_s, u"und"_s, u"wir"_s, u"sie"_s, u"ist"_s, u"bis"_s}}}, {});
}

LetterFacts facts(const QString &language = u"en"_s)
{
    LetterFacts made;
    made.language = language;
    made.day = QDate(2026, 3, 9);
    made.days = {{u"due"_s, QDate(2026, 4, 7)}};
    made.values = {{u"number"_s, u"R-2026-00041"_s}, {u"due"_s, letterDay(QDate(2026, 4, 7), language)}};
    made.knownDays = {QDate(2026, 4, 7), QDate(2026, 3, 5), QDate(2026, 3, 9)};
    LetterLine line;
    line.right = u"erasure"_s;
    line.hasOutcome = line.isRefused = line.isGrounded = true;
    line.values = {{u"right"_s, u"Erasure"_s}, {u"ground"_s, u"Legal obligation"_s}};
    made.lines = {line};
    made.file.language = language;
    return made;
}

QStringList idsOf(const QString &text, const LetterFacts &about = facts())
{
    QStringList ids;
    for (const LetterFinding &finding : lintLetter(book(), letter(), about, text))
        ids << finding.id;
    return ids;
}

}

// What the lint finds in a letter, as it was written and as somebody changed it.
class LetterLintTest final : public QObject {
    Q_OBJECT
private slots:
    void writesWhatItAcceptsItself()
    {
        QCOMPARE(writeLetter(letter(), facts()), u"Your request R-2026-00041\n\nWe answer by 7 April 2026.\n\n- Erasure: Legal obligation.\n"_s);
        QCOMPARE(idsOf(writeLetter(letter(), facts())), QStringList());
        QCOMPARE(idsOf(writeLetter(letter(), facts(u"de"_s)), facts(u"de"_s)), QStringList());
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        const QString whole = writeLetter(letter(), facts());
        const auto row = [](const char *name, const QString &text, const QStringList &ids) { QTest::newRow(name) << text << ids; };
        row("no text", u" \n\t"_s, {u"empty"_s});
        row("no due day", QString(whole).remove(u"by 7 April 2026"_s), {u"due"_s});
        row("the due day in another way of writing", QString(whole).replace(u"7 April 2026"_s, u"2026-04-07"_s), {});
        row("and in an American one", QString(whole).replace(u"7 April 2026"_s, u"April 7, 2026"_s), {});
        row("another day to come", QString(whole).replace(u"7 April"_s, u"8 April"_s), {u"due"_s, u"other-date"_s});
        row("the right day and another one", whole + u"\nOr on 12 May 2026.\n"_s, {u"other-date"_s});
        row("no ground", QString(whole).remove(u"Legal obligation"_s), {u"line"_s});
        row("no number, which is a warning only", QString(whole).remove(u"R-2026-00041"_s), {u"subject"_s});
        row("a blank", whole + u"\n[[the purposes]]\n"_s, {u"open-placeholder"_s});
        row("half a blank", whole + u"\nthe purposes]]\n"_s, {u"open-placeholder"_s});
        row("a placeholder", whole + u"\n{due}\n"_s, {u"open-placeholder"_s});
        row("a password", whole + u"\nYour password: kR7!xq29Lmz\n"_s, {u"credentials"_s});
        row("words that are over", whole + u"\nUnder the privacy shield all is well.\n"_s, {u"shield"_s});
        row("a German paragraph", whole + u"\nWir und die Behörde: Das ist der Stand, bis Sie schreiben.\n"_s, {u"other-language"_s});
        row("two German words in an English one", whole + u"\nWe wrote to the Bundesamt und Landesamt and you.\n"_s, {});
        row("words that only German letters do not hold", whole + u"\nPas du tout.\n"_s, {});
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, ids);
        QCOMPARE(idsOf(text), ids);
    }

    // A day that is over is nobody's deadline.
    void warnsOfAnEarlierDay()
    {
        const QList<LetterFinding> found = lintLetter(book(), letter(), facts(), writeLetter(letter(), facts()) + u"\nYou wrote on 1 March 2026.\n"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().severity, Severity::Warning);
        QVERIFY(!hasErrors(found));
    }

    void saysWhereItStands()
    {
        const QString text = writeLetter(letter(), facts()) + u"\n[[who]]\n"_s;
        const LetterFinding found = lintLetter(book(), letter(), facts(), text).constFirst();
        QCOMPARE(text.mid(found.from, found.to - found.from), u"[[who]]"_s);
        QCOMPARE(found.about, u"who"_s);
    }

    void namesTheLineOfAMissingGround()
    {
        const QList<LetterFinding> found = lintLetter(book(), letter(), facts(), u"R-2026-00041 7 April 2026"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().about, u"Erasure"_s);
        QCOMPARE(found.constFirst().source, u"GDPR Art. 12(4)"_s);
    }

    void tellsThatThePersonWritesAnotherLanguage()
    {
        LetterFacts german = facts();
        german.file.language = u"de"_s;
        QCOMPARE(idsOf(writeLetter(letter(), german), german), QStringList{u"person-language"_s});
        german.file.language = u"fr"_s;  // in which there are no letters
        QCOMPARE(idsOf(writeLetter(letter(), german), german), QStringList());
    }

    // What nobody knows cannot be asked for; the blank that stands there instead is found.
    void leavesABlankForWhatIsNotKnown()
    {
        LetterFacts open = facts();
        open.values.remove(u"due"_s);
        const QString text = writeLetter(letter(), open);
        QVERIFY(text.contains("[[the day until which the answer is due]]"_L1));
        QCOMPARE(idsOf(text, open), QStringList{u"open-placeholder"_s});
    }

    void readsDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("days");
        const auto row = [](const QString &text, const QStringList &days) { QTest::newRow(qPrintable(text)) << text << days; };
        row(u"bis zum 07.04.2026, spätestens am 7.4.2026"_s, {u"2026-04-07"_s, u"2026-04-07"_s});
        row(u"am 9. März 2026 und am 1. Mai 2026"_s, {u"2026-03-09"_s, u"2026-05-01"_s});
        row(u"9 March 2026, 1 May 2026, 3 Sep 2026"_s, {u"2026-03-09"_s, u"2026-05-01"_s, u"2026-09-03"_s});
        row(u"December 24, 2026"_s, {u"2026-12-24"_s});
        row(u"2026-03-09"_s, {u"2026-03-09"_s});
        row(u"R-2026-00041, 12.5 and 30.02.2026, 7 Sheets 2026"_s, {});
    }
    void readsDays()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, days);
        QStringList found;
        for (const WrittenDay &written : writtenDays(text))
            found << written.day.toString(Qt::ISODate);
        QCOMPARE(found, days);
    }
};

QTEST_GUILESS_MAIN(LetterLintTest)
#include "tst_letterlint.moc"
