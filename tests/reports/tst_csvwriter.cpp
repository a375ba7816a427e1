// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/csvwriter.h"

#include "app/base/formula.h"
#include "tests/support/samplereport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::reports;

class TestCsvWriter : public QObject {
    Q_OBJECT

private slots:
    void writesTypedCells();
    void writesTheFormOfGermanSpreadsheets();
    void quotesWhatNeedsQuotes();
    void writesOneFilePerTable();
    void leavesNothingWhereItMayNotWrite();
    void isReadBackByAnotherProgram_data();
    void isReadBackByAnotherProgram();

private:
    static Table oneCell(const QVariant &value, Column::Type type = Column::Type::Text)
    {
        return {.id = u"t"_s, .title = u"T"_s, .columns = {{u"a"_s, u"A"_s, type, 1}}, .rows = {{value}}};
    }
};

void TestCsvWriter::writesTypedCells()
{
    const Table table{.id = u"t"_s, .title = u"T"_s,
                      .columns = {{u"a"_s, u"Text"_s}, {u"b"_s, u"Number"_s, Column::Type::Number, 1}, {u"c"_s, u"Date"_s, Column::Type::Date, 1},
                                  {u"d"_s, u"Share"_s, Column::Type::Percent, 1}, {u"e"_s, u"Days"_s, Column::Type::Days, 1}},
                      .rows = {{u"-4"_s, -4, QDate(2026, 3, 1), 0.925, -1.5},
                               {QVariant(), QVariant(), QVariant(), std::numeric_limits<double>::quiet_NaN(), true},
                               {u"big"_s, 9007199254740993LL, u"fewer than 5"_s, 1e-7, 1e21}},
                      .totals = {u"Total"_s, -4, QVariant(), 0.5, 0}};
    QCOMPARE(csv(table), QByteArray("\xEF\xBB\xBF"
                                    "Text,Number,Date,Share,Days\r\n"
                                    "'-4,-4,2026-03-01,0.925,-1.5\r\n"
                                    ",,,,true\r\n"
                                    "big,9007199254740993,fewer than 5,0.0000001,1000000000000000000000\r\n"
                                    "Total,-4,,0.5,0\r\n"));
}

void TestCsvWriter::writesTheFormOfGermanSpreadsheets()
{
    QCOMPARE(csv(oneCell(-1.5, Column::Type::Days), csvFormFor(u"de"_s)), QByteArray("\xEF\xBB\xBF" "A\r\n\"-1,5\"\r\n"));
    QCOMPARE(csvFormFor(u"de"_s).separator, QChar(u';'));
    QCOMPARE(csvFormFor(u"en"_s).separator, QChar(u','));
}

void TestCsvWriter::quotesWhatNeedsQuotes()
{
    QCOMPARE(csv(oneCell(u"say \"yes\", please"_s)), QByteArray("\xEF\xBB\xBF" "A\r\n\"say \"\"yes\"\", please\"\r\n"));
    QCOMPARE(csv(oneCell(u"two\nlines"_s)), QByteArray("\xEF\xBB\xBF" "A\r\n\"two\nlines\"\r\n"));
    QCOMPARE(csv(oneCell(u" edge "_s)), QByteArray("\xEF\xBB\xBF" "A\r\n\" edge \"\r\n"));
}

void TestCsvWriter::writesOneFilePerTable()
{
    QTemporaryDir folder;
    const auto paths = writeCsv(test::sampleQuarterly(u"en"_s), folder.path(), u"q"_s);
    QVERIFY(paths.has_value());
    const QStringList expected{u"q-about.csv"_s, u"q-ages.csv"_s, u"q-causes.csv"_s, u"q-contacts.csv"_s, u"q-key-figures.csv"_s,
                               u"q-on-time.csv"_s, u"q-phases.csv"_s, u"q-text.csv"_s, u"q-volumes.csv"_s};
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name), expected);
    QCOMPARE(paths->size(), expected.size());
}

void TestCsvWriter::leavesNothingWhereItMayNotWrite()
{
    const auto paths = writeCsv(test::sampleQuarterly(u"en"_s), u"/nowhere/at/all"_s, u"q"_s);
    QVERIFY(!paths.has_value());
    QCOMPARE(paths.error().code, base::ErrorCode::FileNotWritable);
}

void TestCsvWriter::isReadBackByAnotherProgram_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("comma") << u"en"_s;
    QTest::newRow("semicolon") << u"de"_s;
}

void TestCsvWriter::isReadBackByAnotherProgram()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not installed: nothing independent reads the file");
    QFETCH(QString, language);
    QTemporaryDir folder;
    const CsvForm form = csvFormFor(language);
    QVERIFY(writeCsv(test::hostileReport(), folder.path(), u"h"_s, form).has_value());
    QProcess process;
    process.start(python, {u"" CASEBOOK_SOURCE_DIR "/tests/reports/readtables.py"_s, folder.filePath(u"h-hostile.csv"_s), form.separator});
    QVERIFY(process.waitForFinished());
    const QJsonArray rows = QJsonDocument::fromJson(process.readAllStandardOutput()).object().value("rows"_L1).toArray();
    const QStringList texts = test::hostileTexts();
    QCOMPARE(rows.size(), texts.size() + 2);
    for (qsizetype at = 0; at < texts.size(); ++at) {
        const QJsonArray row = rows.at(at + 1).toArray();
        QCOMPARE(row.size(), 2);
        QString expected = texts.at(at);
        expected.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
        if (!expected.contains(QChar(char16_t(0xD800))))  // half a character does not survive UTF-8
            QCOMPARE(base::restored(row.at(0).toString()), expected);
        QCOMPARE(row.at(1).toString(), u"-4"_s);
    }
}

QTEST_APPLESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
