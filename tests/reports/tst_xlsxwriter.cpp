// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/xlsxwriter.h"

#include "app/base/files.h"
#include "app/reports/reportwords.h"
#include "app/reports/xlsx/sheetname.h"
#include "app/reports/xlsx/book.h"
#include "tests/support/samplereport.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::reports;

class TestXlsxWriter : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryCellOfTheReport_data();
    void keepsEveryCellOfTheReport();
    void keepsHostileTextsAsText();
    void keepsLongTextsAndOldDays();
    void writesTheSameBytesElsewhere();
    void leavesNothingWhereItMayNotWrite();
    void leavesNothingWhenNotFinished();
    void makesNamesThatSheetsMayHave();

private:
    static QJsonObject readBack(const QString &path);
    static QJsonValue expected(const Table &table, const QVariant &value, const QString &language);
    static void compare(const QJsonObject &sheet, const Table &table, const QString &language);
};

QJsonObject TestXlsxWriter::readBack(const QString &path)
{
    QProcess process;
    process.start(u"python3"_s, {u"" CASEBOOK_SOURCE_DIR "/tests/reports/readtables.py"_s, path});
    process.waitForFinished();
    const QByteArray problems = process.readAllStandardError();
    if (!problems.isEmpty())
        qWarning("%s", problems.constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QJsonValue TestXlsxWriter::expected(const Table &, const QVariant &value, const QString &language)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return QJsonValue::Null;
    case QMetaType::QString:
        return value.toString().isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonObject{{u"text"_s, value.toString()}});
    case QMetaType::Bool:
        return QJsonObject{{u"text"_s, value.toBool() ? reportWords(language).yes : reportWords(language).no}};
    case QMetaType::QDate:
        return QJsonObject{{u"date"_s, value.toDate().toString(Qt::ISODate)}};
    default:
        return QJsonObject{{u"number"_s, value.toDouble()}};
    }
}

void TestXlsxWriter::compare(const QJsonObject &sheet, const Table &table, const QString &language)
{
    const QJsonArray rows = sheet.value("rows"_L1).toArray();
    QCOMPARE(rows.size(), table.rows.size() + 1 + (table.totals.isEmpty() ? 0 : 1));
    QVERIFY(sheet.value("frozen"_L1).toBool());
    QVERIFY(sheet.value("filter"_L1).toString().endsWith(QString::number(table.rows.size() + 1)));
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        QCOMPARE(rows.at(0).toArray().at(column).toObject().value("text"_L1).toString(), table.columns.at(column).title);
    for (qsizetype row = 1; row < rows.size(); ++row) {
        const QList<QVariant> &cells = row <= table.rows.size() ? table.rows.at(row - 1) : table.totals;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            const QJsonValue got = column < rows.at(row).toArray().size() ? rows.at(row).toArray().at(column) : QJsonValue(QJsonValue::Null);
            QCOMPARE(got, expected(table, cells.value(column), language));
        }
    }
}

void TestXlsxWriter::keepsEveryCellOfTheReport_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("de") << u"de"_s;
}

void TestXlsxWriter::keepsEveryCellOfTheReport()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not installed: nothing independent reads the workbook");
    QFETCH(QString, language);
    QTemporaryDir folder;
    for (const ReportDocument &document : {test::sampleQuarterly(language), test::sampleRegister(language, 300, true), test::sampleRegister(language, 0)}) {
        const QString path = folder.filePath(u"report.xlsx"_s);
        QVERIFY(writeXlsx(document, path).has_value());
        const QJsonObject book = readBack(path);
        QCOMPARE(book.value("created"_L1).toString(), u"2026-11-24T09:41:12Z"_s);
        QCOMPARE(book.value("times"_L1).toArray().size(), 1);
        const QJsonArray sheets = book.value("sheets"_L1).toArray();
        const QList<Table> tables = allTables(document);
        QCOMPARE(sheets.size(), tables.size() + 1);
        QCOMPARE(sheets.at(0).toObject().value("name"_L1).toString(), reportWords(language).about);
        for (qsizetype at = 0; at < tables.size(); ++at)
            compare(sheets.at(at + 1).toObject(), tables.at(at), language);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);  // no temporary file stays
}

void TestXlsxWriter::keepsHostileTextsAsText()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not installed: nothing independent reads the workbook");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"h.xlsx"_s);
    const ReportDocument document = test::hostileReport();
    QVERIFY(writeXlsx(document, path).has_value());
    const QJsonArray sheets = readBack(path).value("sheets"_L1).toArray();
    QCOMPARE(sheets.size(), 3);
    const QJsonArray rows = sheets.at(1).toObject().value("rows"_L1).toArray();
    const QStringList texts = test::hostileTexts();
    for (qsizetype at = 0; at < texts.size(); ++at) {
        QString wanted = texts.at(at);
        wanted.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        for (QChar &unit : wanted) {
            if (unit.isNull() || unit == QChar(u'\a') || unit == QChar(char16_t(0xD800)))
                unit = QChar::ReplacementCharacter;
        }
        QCOMPARE(rows.at(at + 1).toArray().at(0).toObject().value("text"_L1).toString(), wanted);
        QCOMPARE(rows.at(at + 1).toArray().at(1).toObject().value("number"_L1).toDouble(), -4.0);
    }
}

void TestXlsxWriter::keepsLongTextsAndOldDays()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not installed: nothing independent reads the workbook");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"l.xlsx"_s);
    xlsx::Book book(path, {}, u"en"_s);
    book.beginSheet(u"s"_s, {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s, Column::Type::Number, 1}});
    book.addRow({QString(32767, u'x'), 9007199254740992LL});
    book.addRow({QString(32768, u'x'), 9007199254740993LL});
    book.addRow({QDate(1900, 2, 28), std::numeric_limits<double>::infinity()});
    QVERIFY(book.finish().has_value());
    const QJsonArray rows = readBack(path).value("sheets"_L1).toArray().at(0).toObject().value("rows"_L1).toArray();
    const auto cell = [&rows](int row, int column) { return rows.at(row).toArray().at(column).toObject(); };
    QCOMPARE(cell(1, 0).value("text"_L1).toString(), QString(32767, u'x'));
    QCOMPARE(cell(2, 0).value("text"_L1).toString(), QString(32765, u'x') + u" \u2026"_s);
    QCOMPARE(cell(1, 1).value("number"_L1).toDouble(), 9007199254740992.0);
    QCOMPARE(cell(2, 1).value("text"_L1).toString(), u"9007199254740993"_s);
    QCOMPARE(cell(3, 0).value("text"_L1).toString(), u"1900-02-28"_s);
    QCOMPARE(rows.at(3).toArray().at(1).toObject(), QJsonObject());
}

void TestXlsxWriter::writesTheSameBytesElsewhere()
{
    QTemporaryDir folder;
    const auto bytesIn = [&folder](const char *zone, const char *locale) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TZ"_s, QString::fromLatin1(zone));
        environment.insert(u"LC_ALL"_s, QString::fromLatin1(locale));
        process.setProcessEnvironment(environment);
        const QString path = folder.filePath(QString::fromLatin1(zone).replace(u'/', u'-') + u".xlsx"_s);
        process.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
        process.waitForFinished();
        return base::readFile(path, 10'000'000).value_or(QByteArray());
    };
    const QByteArray one = bytesIn("UTC", "C");
    QVERIFY(!one.isEmpty());
    QVERIFY(one == bytesIn("Asia/Kolkata", "de_DE.UTF-8"));
    QVERIFY(one == bytesIn("America/St_Johns", "C.UTF-8"));
}

void TestXlsxWriter::leavesNothingWhereItMayNotWrite()
{
    const auto written = writeXlsx(test::sampleQuarterly(u"en"_s), u"/nowhere/at/all.xlsx"_s);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, base::ErrorCode::FileNotWritable);
}

void TestXlsxWriter::leavesNothingWhenNotFinished()
{
    QTemporaryDir folder;
    {
        xlsx::Book book(folder.filePath(u"x.xlsx"_s), {}, u"en"_s);
        book.beginSheet(u"s"_s, {{u"a"_s, u"A"_s}});
        book.addRow({u"x"_s});
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestXlsxWriter::makesNamesThatSheetsMayHave()
{
    xlsx::SheetNames names;
    QCOMPARE(names.next(u"Volumes"_s), u"Volumes"_s);
    QCOMPARE(names.next(u"VOLUMES"_s), u"VOLUMES (2)"_s);
    QCOMPARE(names.next(u"a/b\\c:d*e?f[g]h"_s), u"a b c d e f g h"_s);
    QCOMPARE(names.next(u"'quoted'"_s), u"quoted"_s);
    QCOMPARE(names.next(u"history"_s), u"history_"_s);
    QCOMPARE(names.next(u""_s), u"_"_s);
    QCOMPARE(names.next(u"7 of 12 late answers waited for the customer database"_s), u"7 of 12 late answers waited for"_s);
    QCOMPARE(names.next(u"7 of 12 late answers waited for another"_s), u"7 of 12 late answers waited (2)"_s);
    QCOMPARE(names.next(QString(40, u'x')).size(), 31);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0)
        return writeXlsx(test::sampleQuarterly(u"de"_s), QString::fromLocal8Bit(argv[2])).has_value() ? 0 : 1;
    TestXlsxWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_xlsxwriter.moc"
