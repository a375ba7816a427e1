// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/filtertext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::registering;
using Part = widgets::FilterReading::Part;

class FilterTextTest final : public QObject {
    Q_OBJECT
private slots:
    void coloursWhatTheGrammarReads()
    {
        const widgets::FilterReading reading = readFilterText(u"due:<31d -state:closed \"exact words\" weber"_s);
        QVERIFY(reading.isRight());
        QList<Part> parts;
        for (const auto &stretch : reading.stretches)
            parts.append(stretch.part);
        const QList<Part> expected{Part::Field, Part::Value, Part::Minus, Part::Field, Part::Value, Part::Word, Part::Word};
        QCOMPARE(parts, expected);
        QCOMPARE(reading.stretches[0].length, 4);  // "due:"
        QCOMPARE(reading.stretches[1].start, 4);   // "<31d"
        QCOMPARE(reading.stretches[5].length, 13); // quotes belong to the words
    }

    void saysWhereAndWhyATextIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("words");
        QTest::newRow("field") << u"open weber colour:red"_s << 11 << 6 << u"there is no field “colour”"_s;
        QTest::newRow("value") << u"kind:"_s << 0 << 5 << u"a value is missing"_s;
        QTest::newRow("date") << u"due:soonish"_s << 4 << 7 << u"“soonish” is no date; 2026-12-24, 24.12.2026, 7d and today are"_s;
        QTest::newRow("quote") << u"\"never closed"_s << 0 << 13 << u"the closing quotation mark is missing"_s;
        QTest::newRow("comparison") << u"kind:<request"_s << 4 << 9 << u"only a date can be before or after"_s;
        QTest::newRow("yes or no") << u"hold:maybe"_s << 5 << 5 << u"yes or no?"_s;
    }
    void saysWhereAndWhyATextIsWrong()
    {
        QFETCH(QString, text);
        const widgets::FilterReading reading = readFilterText(text);
        QVERIFY(!reading.isRight());
        QTEST(reading.faultStart, "start");
        QTEST(reading.faultLength, "length");
        QTEST(reading.reason, "words");
    }

    void writesAPieceOnce()
    {
        const QString text = withPiece(u"weber"_s, u"due:overdue"_s);
        QCOMPARE(text, u"weber due:overdue"_s);
        QCOMPARE(withPiece(text, u"due:overdue"_s), text);
        QVERIFY(holdsPiece(text, u"due:overdue"_s));
    }

    void knowsAPieceInTheOtherLanguage()
    {
        QVERIFY(holdsPiece(u"frist:überfällig"_s, u"due:overdue"_s));
        QCOMPARE(withoutPiece(u"frist:überfällig weber"_s, u"due:overdue"_s), u"weber"_s);
    }

    void takesNothingElseAway()
    {
        const QString text = u"\"two  words\" -phase:closed owner:me"_s;
        QCOMPARE(withoutPiece(text, u"-phase:closed"_s), u"\"two  words\" owner:me"_s);
        QCOMPARE(withoutPiece(text, u"phase:closed"_s), text);
    }

    void replacesAKind()
    {
        QCOMPARE(withFieldReplaced(u"kind:request weber"_s, domain::Field::Kind, u"kind:dispute"_s), u"weber kind:dispute"_s);
        QCOMPARE(withFieldReplaced(u"kind:request|dispute weber"_s, domain::Field::Kind, {}), u"weber"_s);
        QCOMPARE(onlyKind(u"weber kind:dispute"_s), u"dispute"_s);
        QCOMPARE(onlyKind(u"kind:dispute|request"_s), QString());
        QCOMPARE(onlyKind(u"-kind:dispute"_s), QString());
    }
};

QTEST_APPLESS_MAIN(FilterTextTest)
#include "tst_filtertext.moc"
