// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csvreader.h"

#include <QTest>

using namespace casebook::intake;
using namespace Qt::StringLiterals;
using Rows = QList<QStringList>;

class CsvReaderTest final : public QObject {
    Q_OBJECT

    static Rows read(const QByteArray &text, char separator = ',')
    {
        Rows rows;
        CsvReader reader(text, separator);
        CsvRecord record;
        while (reader.next(record)) {
            QStringList row;
            for (const CsvField &field : record.fields)
                row.append(field.text());
            rows.append(record.state == CsvRecord::State::Sound ? row : QStringList{u"!%1"_s.arg(record.row)});
        }
        return rows;
    }

private slots:
    void readsRecords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("no line end at the end") << QByteArray("a,b\nc,d") << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("CR alone") << QByteArray("a,b\rc,d\r") << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("empty fields") << QByteArray("a,,\n,,b\n") << Rows{{u"a"_s, u""_s, u""_s}, {u""_s, u""_s, u"b"_s}};
        QTest::newRow("empty lines") << QByteArray("\n\r\na\n\nb\n\n") << Rows{{u"a"_s}, {u"b"_s}};
        QTest::newRow("quoted separator and line end") << QByteArray("\"a,1\n2\",b\r\nc,d") << Rows{{u"a,1\n2"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("doubled quotes") << QByteArray("\"say \"\"no\"\"\",\"\"\n") << Rows{{u"say \"no\""_s, u""_s}};
        QTest::newRow("quote inside a bare field") << QByteArray("5\" pipe,b\n") << Rows{{u"5\" pipe"_s, u"b"_s}};
        QTest::newRow("quoted last field, CRLF") << QByteArray("a,\"b\"\r\nc,\"d\"\r\n") << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("letters behind a quote") << QByteArray("\"a\"x,b\nc,d\n") << Rows{{u"!1"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("quote never closed") << QByteArray("a,b\n\"c,d\ne,f\n") << Rows{{u"a"_s, u"b"_s}, {u"!2"_s}, {u"e"_s, u"f"_s}};
        QTest::newRow("quote closed by the next row's") << QByteArray("\"c,d\n\"e\",f\ng,h\n") << Rows{{u"!1"_s}, {u"e"_s, u"f"_s}, {u"g"_s, u"h"_s}};
        QTest::newRow("formula quote taken away") << QByteArray("'=1+1,'-5,'abc,' @x,'\n") << Rows{{u"=1+1"_s, u"-5"_s, u"'abc"_s, u" @x"_s, u"'"_s}};
        QTest::newRow("nothing") << QByteArray() << Rows{};
    }
    void readsRecords()
    {
        QFETCH(QByteArray, text);
        QFETCH(Rows, rows);
        QCOMPARE(read(text), rows);
    }

    void writtenTextComesBack()
    {
        const QStringList pieces = {u"a"_s, u"\""_s, u","_s, u"\n"_s, u"\r\n"_s, u"ü"_s, u" "_s, u"x"_s};
        quint32 state = 7;
        for (int round = 0; round < 2000; ++round) {
            QStringList row;
            QByteArray text;
            for (int i = 0; i < 4; ++i) {
                QString field = u"f"_s;
                for (int k = 0; k < 5; ++k) {
                    state = state * 1664525u + 1013904223u;
                    field += pieces.at(static_cast<qsizetype>((state >> 24) % 8u));
                }
                row.append(field);
                QString quoted = field;
                text += (i ? ",\"" : "\"") + quoted.replace(u"\""_s, u"\"\""_s).toUtf8() + '"';
            }
            const Rows expected = {row};
            QCOMPARE(read(text + "\r\n"), expected);
        }
    }

    void fieldsThatAreTooLongAreReported()
    {
        const QByteArray longField(CsvReader::longestField + 1, 'x');
        QCOMPARE(read("a," + longField + "\nb,c\n"), (Rows{{u"!1"_s}, {u"b"_s, u"c"_s}}));
        QCOMPARE(read("\"" + longField + "\",a\nb,c\n"), (Rows{{u"!1"_s}, {u"b"_s, u"c"_s}}));
    }

    void findsTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        QTest::addColumn<bool>("certain");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << ',' << true;
        QTest::newRow("semicolon with decimal commas") << QByteArray("name;sum\nx;1,5\ny;2,5\n") << ';' << true;
        QTest::newRow("tab") << QByteArray("a\tb\n1,2\t2\n") << '\t' << true;
        QTest::newRow("bar") << QByteArray("a|b\n1|2\n") << '|' << true;
        QTest::newRow("one column") << QByteArray("a\nb\n") << ',' << true;
        QTest::newRow("two of them fit") << QByteArray("a;b,c\n1;2,3\n") << ',' << false;
        QTest::newRow("written by a spreadsheet") << QByteArray("sep=;\na;b,c\n1;2,3\n") << ';' << true;
    }
    void findsTheSeparator()
    {
        QFETCH(QByteArray, text);
        const CsvSeparator found = detectSeparator(text);
        QTEST(found.separator, "separator");
        QTEST(found.isCertain, "certain");
    }
};

QTEST_APPLESS_MAIN(CsvReaderTest)
#include "tst_csvreader.moc"
