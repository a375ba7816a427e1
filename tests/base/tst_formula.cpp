// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/formula.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;

class TestFormula : public QObject {
    Q_OBJECT

private slots:
    void putsAQuoteBeforeEveryFormula_data();
    void putsAQuoteBeforeEveryFormula();
    void givesBackEveryText();
    void leavesNoFormulaBehindAnySeparator();
};

void TestFormula::putsAQuoteBeforeEveryFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const QString &text, const QString &safe) { QTest::newRow(name) << text << safe; };
    row("equals", u"=1+1"_s, u"'=1+1"_s);
    row("plus", u"+49 30"_s, u"'+49 30"_s);
    row("minus", u"-5"_s, u"'-5"_s);
    row("at", u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
    row("full-width equals", u"\uff1d1"_s, u"'\uff1d1"_s);
    row("full-width plus", u"\uff0b1"_s, u"'\uff0b1"_s);
    row("full-width minus", u"\uff0d1"_s, u"'\uff0d1"_s);
    row("full-width at", u"\uff20a"_s, u"'\uff20a"_s);
    row("spaces first", u"  =1"_s, u"'  =1"_s);
    row("no-break space first", u"\u00a0=1"_s, u"'\u00a0=1"_s);
    row("ideographic space first", u"\u3000=1"_s, u"'\u3000=1"_s);
    row("tab", u"\tx"_s, u"'\tx"_s);
    row("carriage return", u"\rx"_s, u"'\rx"_s);
    row("line feed", u"\nx"_s, u"'\nx"_s);
    row("null", QString(QChar(QChar::Null)) + u'x', u"'"_s + QChar(QChar::Null) + u'x');
    row("own quote", u"'=1"_s, u"''=1"_s);
    row("after a semicolon", u"a;=1"_s, u"a;'=1"_s);
    row("after a comma and a space", u"a, @b"_s, u"a,' @b"_s);
    row("after a line break", u"a\n=1"_s, u"a\n'=1"_s);
    row("after a tab", u"a\t-1"_s, u"a\t'-1"_s);
    row("empty", u""_s, u""_s);
    row("words", u"nothing = to + see - here @ all"_s, u"nothing = to + see - here @ all"_s);
    row("quoted word", u"'tis"_s, u"'tis"_s);
    row("only spaces", u"   "_s, u"   "_s);
}

void TestFormula::putsAQuoteBeforeEveryFormula()
{
    QFETCH(QString, text);
    QTEST(base::neutralised(text), "safe");
    QCOMPARE(base::restored(base::neutralised(text)), text);
}

// Short texts of the dangerous characters only reach every combination of them.
void TestFormula::givesBackEveryText()
{
    const QString alphabet = u"='+-@ \t\n\r,;a\"\uff1d"_s;
    QRandomGenerator random(7);
    for (int round = 0; round < 100'000; ++round) {
        QString text;
        for (int length = random.bounded(9); length > 0; --length)
            text += alphabet.at(random.bounded(alphabet.size()));
        QCOMPARE(base::restored(base::neutralised(text)), text);
    }
}

void TestFormula::leavesNoFormulaBehindAnySeparator()
{
    const QString alphabet = u"='+-@ \t\n\r,;a\uff1d"_s;
    QRandomGenerator random(11);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int length = random.bounded(12); length > 0; --length)
            text += alphabet.at(random.bounded(alphabet.size()));
        const QString safe = base::neutralised(text);
        for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'\n'), QChar(u'\r')}) {
            for (const QString &part : safe.split(separator)) {
                const QString start = part.trimmed().left(1);
                QVERIFY2(start.isEmpty() || !u"=+-@\uff1d"_s.contains(start), qPrintable(safe));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestFormula)
#include "tst_formula.moc"
