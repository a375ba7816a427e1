// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/celltext.h"
#include "app/reports/document.h"

#include <QTest>
#include <QTimeZone>
#include <limits>

using namespace Qt::StringLiterals;
using namespace casebook::reports;
using Type = Column::Type;

class TestCellText : public QObject {
    Q_OBJECT

private slots:
    void writesCellsForPeople_data();
    void writesCellsForPeople();
    void makesForeignTextDrawable_data();
    void makesForeignTextDrawable();
    void makesATableOfAChart();
    void givesEveryTableItsOwnId();
};

void TestCellText::writesCellsForPeople_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char *name, Type type, const QVariant &value, const QString &english, const QString &german) {
        QTest::newRow(name) << static_cast<int>(type) << value << english << german;
    };
    row("count", Type::Number, 1204, u"1,204"_s, u"1.204"_s);
    row("big count", Type::Number, 9007199254740993LL, u"9,007,199,254,740,993"_s, u"9.007.199.254.740.993"_s);
    row("negative", Type::Number, -4, u"-4"_s, u"-4"_s);
    row("days", Type::Days, 9.5, u"9.5"_s, u"9,5"_s);
    row("whole days", Type::Days, 14.0, u"14.0"_s, u"14,0"_s);
    row("share", Type::Percent, 0.941, u"94.1%"_s, u"94,1\u00a0%"_s);
    row("whole share", Type::Percent, 1, u"100.0%"_s, u"100,0\u00a0%"_s);
    row("date", Type::Date, QDate(2026, 9, 4), u"4 Sep 2026"_s, u"04.09.2026"_s);
    row("no date", Type::Date, QDate(), u"\u2013"_s, u"\u2013"_s);
    row("no value", Type::Number, QVariant(), u"\u2013"_s, u"\u2013"_s);
    row("no text", Type::Text, QVariant(), u""_s, u""_s);
    row("not a number", Type::Percent, std::numeric_limits<double>::quiet_NaN(), u"\u2013"_s, u"\u2013"_s);
    row("words for a figure", Type::Number, u"fewer than 5"_s, u"fewer than 5"_s, u"fewer than 5"_s);
    row("yes", Type::Text, true, u"yes"_s, u"ja"_s);
    row("no", Type::Text, false, u"no"_s, u"nein"_s);
}

void TestCellText::writesCellsForPeople()
{
    QFETCH(int, type);
    QFETCH(QVariant, value);
    QTEST(cellText(static_cast<Type>(type), value, u"en"_s), "english");
    QTEST(cellText(static_cast<Type>(type), value, u"de"_s), "german");
}

void TestCellText::makesForeignTextDrawable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("drawn");
    QTest::newRow("line ends") << u"a\r\nb\rc\nd\u2028e"_s << u"a\nb\nc\nd\ne"_s;
    QTest::newRow("control characters") << u"a\u0007b\u001bc"_s << u"abc"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("null") << QString(u"a"_s + QChar(QChar::Null)) << u"a\ufffd"_s;
    QTest::newRow("turned direction") << u"\u202Egnp.exe\u2069"_s << u"gnp.exe"_s;
    QTest::newRow("half a character") << QString(u"a"_s + QChar(char16_t(0xD83D))) << u"a\ufffd"_s;
    QTest::newRow("whole character") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("other scripts") << u"\u0645\u05e9\u65e5"_s << u"\u0645\u05e9\u65e5"_s;
}

void TestCellText::makesForeignTextDrawable()
{
    QFETCH(QString, text);
    QTEST(drawable(text), "drawn");
}

void TestCellText::makesATableOfAChart()
{
    const ChartValue chart{.id = u"c"_s, .unit = ChartValue::Unit::Days, .finding = u"F"_s, .subtitle = {}, .categoryTitle = u"Kind"_s,
                           .categories = {u"a"_s, u"b"_s}, .series = {{u"one"_s, {1.5, std::nan("")}}, {u"two"_s, {2}}},
                           .limit = ChartLimit{30, u"limit"_s}};
    const Table table = tableOf(chart);
    QCOMPARE(table.columns.size(), 4);
    QVERIFY(table.columns.at(1).type == Type::Days);
    QCOMPARE(table.rows.at(0), (QList<QVariant>{u"a"_s, 1.5, 2.0, 30.0}));
    QCOMPARE(table.rows.at(1), (QList<QVariant>{u"b"_s, QVariant(), QVariant(), 30.0}));
}

void TestCellText::givesEveryTableItsOwnId()
{
    const Table table{.id = u"t"_s, .title = {}, .columns = {{u"a"_s, u"A"_s}}, .rows = {}};
    Table about = table;
    about.id = u"about"_s;
    const ReportDocument document{{}, {{.heading = {}, .table = table}, {.heading = {}, .table = table}, {.heading = {}, .table = about}}, u"en"_s};
    QStringList ids;
    for (const Table &each : allTables(document))
        ids += each.id;
    QCOMPARE(ids, (QStringList{u"t"_s, u"t-2"_s, u"about-2"_s}));
}

QTEST_APPLESS_MAIN(TestCellText)
#include "tst_celltext.moc"
