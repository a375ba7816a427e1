// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/words.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::domain;

class WordsTest final : public QObject {
    Q_OBJECT
private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("ascii") << u"Clara WEBER 7"_s << u"clara weber 7"_s;
        QTest::newRow("umlauts") << u"Größe Öl Übung"_s << u"grosse ol ubung"_s;
        QTest::newRow("capital sharp s") << u"STRAẞE"_s << u"strasse"_s;
        QTest::newRow("accents") << u"José Ångström Šimić"_s << u"jose angstrom simic"_s;
        QTest::newRow("strokes") << u"Łódź Ørsted Đorđe Œuvre"_s << u"lodz orsted dorde oeuvre"_s;
        QTest::newRow("combining") << u"e\u0301"_s << u"e"_s;
        QTest::newRow("wide") << u"ＡＢＣ１"_s << u"abc1"_s;
        QTest::newRow("ligature") << u"ﬁne"_s << u"fine"_s;
        QTest::newRow("greek") << u"ΣΊΣΥΦΟΣ"_s << u"σισυφοσ"_s;
        QTest::newRow("turkish") << u"İstanbul ı"_s << u"istanbul i"_s;
        QTest::newRow("beyond the plane") << u"𝐀b"_s << u"ab"_s;
    }
    void folds()
    {
        QFETCH(QString, text);
        QTEST(fold(text), "folded");
        QCOMPARE(fold(fold(text)), fold(text));
    }

    // A long text is folded in pieces; nobody can tell where one ends.
    void foldsALongTextAsItsLetters()
    {
        QRandomGenerator random(7);
        const QList<char32_t> letters{U'a', U'Z', U'ü', U'\u0301', U'\u0345', U'\u0327', U'ﬁ', U'İ', U'ß', U'Σ', U'\uAC01', U'\uFF9E', U'\u0F73', U'𝐀', U'😀', U' '};
        for (int round = 0; round < 200; ++round) {
            QString text;
            QString folded;
            for (int i = random.bounded(1, 1200); i > 0; --i) {
                const char32_t letter = letters[random.bounded(static_cast<int>(letters.size()))];
                const QString one = QString::fromUcs4(&letter, 1);
                text += one;
                folded += fold(one);
            }
            QCOMPARE(fold(text), folded);
        }
        // In one piece this would take half a minute.
        QCOMPARE(fold(QString(1024 * 1024, u'ü')), QString(1024 * 1024, u'u'));
    }

    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("sentence") << u"Please delete, my account!"_s << u"please delete my account"_s;
        QTest::newRow("mail") << u"from clara.weber@example.org."_s << u"from claraweberexampleorg clara weber example org"_s;
        QTest::newRow("mail in brackets") << u"<Jo_B+x@a-b.example>"_s << u"jobxabexample jo b x a b example"_s;
        QTest::newRow("mail after a label") << u"mailto:jo@a.example"_s << u"mailto joaexample jo a example"_s;
        QTest::newRow("no mail") << u"a@b"_s << u"a b"_s;
        QTest::newRow("case number") << u"(R-2026-00041)"_s << u"r202600041 r 2026 00041"_s;
        QTest::newRow("compartment number") << u"L-2026-A00001"_s << u"l2026a00001 l 2026 a00001"_s;
        QTest::newRow("hyphen") << u"Müller-Lüdenscheidt and/or"_s << u"muller ludenscheidt and or"_s;
        QTest::newRow("phone") << u"+49 (30) 123-45"_s << u"49 30 123 45"_s;
        QTest::newRow("nothing") << u" ,.; -- "_s << QString();
        QTest::newRow("other letters") << u"Привет, 世界"_s << u"привет 世界"_s;
    }
    void splits()
    {
        QFETCH(QString, text);
        const Words words = wordsOf({text});
        QTEST(words.text, "words");
        QVERIFY(!words.wasCut);
    }

    void joinsTexts() { QCOMPARE(wordsOf({u"One"_s, QString(), u"two"_s}).text, u"one two"_s); }

    void asksForTheWhole_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("terms");
        QTest::newRow("words") << u"Größe weber"_s << QStringList{u"grosse"_s, u"weber"_s};
        QTest::newRow("mail") << u"Clara.Weber@Example.org"_s << QStringList{u"claraweberexampleorg"_s};
        QTest::newRow("number") << u"r-2026-00041"_s << QStringList{u"r202600041"_s};
        QTest::newRow("hyphen") << u"data-base"_s << QStringList{u"data"_s, u"base"_s};
    }
    void asksForTheWhole()
    {
        QFETCH(QString, query);
        QTEST(termsOf(query), "terms");
    }

    // Property: every term of a text is found in the words of that text, and the words are plain.
    void findsWhatItStored()
    {
        QRandomGenerator random(7);
        const QString alphabet = u"aB3ß-._@+ äÖé,R2026\n"_s;
        for (int run = 0; run < 3000; ++run) {
            QString text;
            for (int length = random.bounded(60); length > 0; --length)
                text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            const QString words = wordsOf({text}).text;
            const QStringList stored = words.split(u' ', Qt::SkipEmptyParts);
            for (const QString &term : termsOf(text))
                QVERIFY2(stored.contains(term), qPrintable(text));
            for (const QChar character : words)
                QVERIFY(character == u' ' || character.isLetterOrNumber());
            QCOMPARE(words, words.toCaseFolded());
        }
    }

    void cutsAtTheCap()
    {
        const Words words = wordsOf({u"wört "_s.repeated(100'000), u"never"_s});
        QVERIFY(words.wasCut);
        QVERIFY(words.text.toUtf8().size() <= largestWordsBytes);
        QVERIFY(words.text.toUtf8().size() > largestWordsBytes - 5);
        QVERIFY(words.text.endsWith(u"wort"_s));
    }

    void shortensLongWordsOnBothSides()
    {
        const QString longWord = u"a"_s.repeated(500);
        QCOMPARE(wordsOf({longWord}).text.size(), longestWord);
        QCOMPARE(termsOf(longWord).first(), wordsOf({longWord}).text);
    }

    void sorts_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("numbers") << u"R-2"_s << u"R-10"_s;
        QTest::newRow("zeros") << u"R-0009"_s << u"R-10"_s;
        QTest::newRow("case") << u"anna"_s << u"Bea"_s;
        QTest::newRow("umlaut") << u"Müller"_s << u"Muster"_s;
        QTest::newRow("accent") << u"Éclair"_s << u"Fee"_s;
        QTest::newRow("shorter first") << u"Weber"_s << u"Weber Clara"_s;
        QTest::newRow("signs do not count") << u"'Abel'"_s << u"Bertram"_s;
        QTest::newRow("long numbers") << u"999999999999"_s << u"1000000000000"_s;
        QTest::newRow("longer numbers") << u"9999999999999"_s << u"10000000000000"_s;
        QTest::newRow("year before serial") << u"R-2025-99999"_s << u"R-2026-00001"_s;
    }
    void sorts()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(sortKey(first).toUtf8() < sortKey(second).toUtf8());
    }

    void keepsSortKeysShort()
    {
        QCOMPARE(sortKey(u"x"_s.repeated(1000)).size(), 200);
        QCOMPARE(sortKey(u"  Ä, b  "_s), u"a b"_s);
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "tst_words.moc"
