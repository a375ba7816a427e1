// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook::cli;

class TestTextTable : public QObject {
    Q_OBJECT

private slots:
    void alignsColumns()
    {
        TextTable table({u"Number"_s, u"Person"_s});
        table.add({u"R-1"_s, u"Jürgen Weiß"_s});
        table.add({u"R-2026-00041"_s, u"Clara"_s});
        QCOMPARE(table.toText(), u"Number        Person\nR-1           Jürgen Weiß\nR-2026-00041  Clara"_s);
    }

    void leavesEmptyColumnsOut()
    {
        TextTable table({u"A"_s, u"B"_s, u"C"_s});
        table.add({u"1"_s, QString(), u"3"_s});
        QCOMPARE(table.toText(), u"A  C\n1  3"_s);
    }

    void hasNoHeaderLineWithoutHeaders()
    {
        TextTable table(QStringList(2, QString()));
        table.add({u"1"_s, u"2"_s});
        QCOMPARE(table.toText(), u"1  2"_s);
    }

    void cutsTheWidestColumnFirst()
    {
        TextTable table({u"Number"_s, u"Title"_s});
        table.add({u"R-2026-00041"_s, u"Asks for an answer by post because nobody else is to read it"_s});
        const QStringList lines = table.toText(30).split(u'\n');
        QCOMPARE(lines[1], u"R-2026-00041  Asks for an ans…"_s);
        for (const QString &line : lines)
            QVERIFY(columnsOf(line) <= 30);
    }

    void neverWiderThanThePage_data()
    {
        QTest::addColumn<int>("width");
        for (int width : {24, 40, 80, 200})
            QTest::newRow(QByteArray::number(width).constData()) << width;
    }
    void neverWiderThanThePage()
    {
        QFETCH(int, width);
        TextTable table({u"Number"_s, u"Title"_s, u"Person"_s});
        for (int i = 1; i < 40; ++i)
            table.add({QString(i % 7, u'n'), QString(i * 5, u'ß'), u"山田太郎"_s.repeated(i % 4)});
        for (const QString &line : table.toText(width).split(u'\n'))
            QVERIFY2(columnsOf(line) <= width, qPrintable(line));
    }

    void countsWideAndCombiningLetters()
    {
        QCOMPARE(columnsOf(u"山田"_s), 4);
        QCOMPARE(columnsOf(u"e\u0301"_s), 1);
        QCOMPARE(columnsOf(u"Ağaç"_s), 4);
    }

    void neverCutsWhatMustStayWhole()
    {
        TextTable table({u"Number"_s, u"Person"_s, u"Title"_s}, 1);
        table.add({u"R-2026-00041"_s, u"Katharina Schröder-Vogel"_s, u"Letter of three pages with copies"_s});
        QCOMPARE(table.toText(32).section(u'\n', 1), u"R-2026-00041  Kathari…  Letter…"_s);
        const QString narrow = table.toText(24).section(u'\n', 1);
        QVERIFY2(narrow.startsWith(u"R-2026-00041  Kath"_s) && narrow.endsWith(u'…') && columnsOf(narrow) <= 24, qPrintable(narrow));
        QCOMPARE(table.toText(10).section(u'\n', 1), u"R-2026-00041"_s);
    }

    void lineFeedsInACellBecomeSpaces()
    {
        TextTable table({u"A"_s});
        table.add({u"one\ntwo"_s});
        QCOMPARE(table.toText(), u"A\none two"_s);
    }

    void wrapsAtSpaces()
    {
        QCOMPARE(wrapped(u"one two three four"_s, 9, 2), u"one two\n  three\n  four"_s);
        QCOMPARE(wrapped(u"Donaudampfschiff"_s, 5), u"Donaudampfschiff"_s);
        QCOMPARE(wrapped(QString(), 5), QString());
    }
};

QTEST_APPLESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
