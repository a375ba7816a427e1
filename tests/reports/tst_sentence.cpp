// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/sentence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::reports;

class TestSentence : public QObject {
    Q_OBJECT

private slots:
    void fillsItsPlaces_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("no place") << u"All is well"_s << u"en"_s << u"All is well"_s;
        QTest::newRow("number") << u"%many cases"_s << u"en"_s << u"1,234 cases"_s;
        QTest::newRow("german number") << u"%many Fälle"_s << u"de"_s << u"1.234 Fälle"_s;
        QTest::newRow("share") << u"%share in time"_s << u"en"_s << u"92.5% in time"_s;
        QTest::newRow("words") << u"than in %before"_s << u"de"_s << u"than in Vorjahr"_s;
        QTest::newRow("a percent sign") << u"100 % of %one"_s << u"en"_s << u"100 % of 1"_s;
        QTest::newRow("a percent sign at the end") << u"100 %"_s << u"en"_s << u"100 %"_s;
        QTest::newRow("none") << u"{zero|No case|One case|%zero cases}"_s << u"en"_s << u"No case"_s;
        QTest::newRow("one") << u"{one|No case|One case|%one cases}"_s << u"en"_s << u"One case"_s;
        QTest::newRow("many") << u"{many|No case|One case|%many cases} came"_s << u"en"_s << u"1,234 cases came"_s;
        QTest::newRow("negative is many") << u"{minus|none|one|many}"_s << u"en"_s << u"many"_s;
        QTest::newRow("empty form") << u"{one||x|y}"_s << u"en"_s << u"x"_s;
        QTest::newRow("a bar in the last form") << u"{many|a|b|c|d}"_s << u"en"_s << u"c|d"_s;
        QTest::newRow("there") << u"a[one|, and %one]"_s << u"en"_s << u"a, and 1"_s;
        QTest::newRow("not there") << u"a[gone|, and %gone]"_s << u"en"_s << u"a"_s;
        QTest::newRow("inside each other") << u"{many|0|1|x[one|<{one|0|%before|2}>]}."_s << u"en"_s << u"x<last year>."_s;
        QTest::newRow("a value is not read again") << u"%trap"_s << u"en"_s << u"{one|%many"_s;
    }
    void fillsItsPlaces()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, language);
        QFETCH(QString, text);
        const auto done = filled(sentence, places(), language);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().arguments.join(u' ')));
        QCOMPARE(*done, text);
    }

    void refusesWhatItCannotFill_data()
    {
        QTest::addColumn<QString>("sentence");
        for (const char *sentence : {"%nobody", "{nobody|a|b|c}", "[nobody|a]", "[gone|%nobody]", "{one|a|b}", "{one|a|b|c", "[one|a", "a}", "a]", "[one]", "{one|a[one|b}|c|d]"})
            QTest::newRow(sentence) << QString::fromLatin1(sentence);
    }
    void refusesWhatItCannotFill()
    {
        QFETCH(QString, sentence);
        QCOMPARE(filled(sentence, places(), u"en"_s).error().code, base::ErrorCode::PackInvalid);
    }

private:
    static Places places()
    {
        const auto number = [](qlonglong value) { return Place{QVariant(value), Column::Type::Number}; };
        return {{u"zero"_s, number(0)}, {u"one"_s, number(1)}, {u"many"_s, number(1234)}, {u"minus"_s, number(-1)},
                {u"share"_s, Place{0.925, Column::Type::Percent}}, {u"before"_s, Place{{}, Column::Type::Text, inBoth(u"last year"_s, u"Vorjahr"_s)}},
                {u"gone"_s, Place{{}, Column::Type::Text, {}, false}}, {u"trap"_s, Place{u"{one|%many"_s}}};
    }
};

QTEST_APPLESS_MAIN(TestSentence)
#include "tst_sentence.moc"
