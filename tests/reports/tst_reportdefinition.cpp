// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/reportdefinition.h"

#include "app/base/files.h"
#include "tests/support/fuzz.h"
#include "tests/support/scale.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::reports;

class TestReportDefinition : public QObject {
    Q_OBJECT

private slots:
    void readsEveryReportOfTheProgram();
    void readsWhatTheRegisterMustHold();
    void readsEveryWord();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void noDamagedReportCrashesTheReader();

private:
    static QByteArray small()
    {
        return "{\"id\":\"r\",\"title\":{\"en\":\"A\",\"de\":\"B\"},\"description\":{\"en\":\"A\",\"de\":\"B\"},\"formats\":[\"pdf\",\"csv\"],"
               "\"compared_periods\":4,\"sections\":[{\"heading\":{\"en\":\"A\",\"de\":\"B\"},"
               "\"tiles\":[{\"figure\":\"f\",\"label\":{\"en\":\"A\",\"de\":\"B\"},\"type\":\"percent\"}],"
               "\"charts\":[{\"id\":\"c\",\"dataset\":\"d\",\"form\":\"line\",\"colours\":\"ramp\",\"unit\":\"days\",\"finding\":{\"en\":\"A\",\"de\":\"B\"},"
               "\"subtitle\":{\"en\":\"A\",\"de\":\"B\"},\"category\":{\"en\":\"A\",\"de\":\"B\"}}],"
               "\"tables\":[{\"id\":\"t\",\"dataset\":\"e\",\"totals\":true,\"title\":{\"en\":\"A\",\"de\":\"B\"},"
               "\"empty\":{\"en\":\"A\",\"de\":\"B\"},\"columns\":[{\"id\":\"x\",\"title\":{\"en\":\"A\",\"de\":\"B\"},\"type\":\"date\",\"width\":3}]}]}]}";
    }
};

void TestReportDefinition::readsEveryReportOfTheProgram()
{
    const QDir folder(u"" CASEBOOK_SOURCE_DIR "/resources/reports"_s);
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(files.contains(u"quarterly.json"_s));
    for (const QString &file : files) {
        const auto bytes = base::readFile(folder.filePath(file), 1 << 20);
        QVERIFY(bytes.has_value());
        const auto report = readReportDefinition(file, *bytes);
        QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().arguments.join(u' ')));
        QCOMPARE(report->id + u".json"_s, file);
    }
}

void TestReportDefinition::readsWhatTheRegisterMustHold()
{
    const auto bytes = base::readFile(u"" CASEBOOK_SOURCE_DIR "/resources/reports/request-register.json"_s, 1 << 20);
    const auto report = readReportDefinition(u"request-register.json"_s, *bytes);
    QVERIFY(report.has_value());
    QStringList columns;
    for (const ColumnDefinition &column : report->sections.first().tables.first().columns)
        columns += column.id;
    // 11 CCR 7101(b): date, nature and manner of the request, date and nature of the response, basis of a denial.
    for (const QString &needed : {u"received"_s, u"nature"_s, u"manner"_s, u"responded"_s, u"response"_s, u"basis"_s})
        QVERIFY2(columns.contains(needed), qPrintable(needed));
}

void TestReportDefinition::readsEveryWord()
{
    const auto report = readReportDefinition(u"r.json"_s, small());
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().arguments.join(u' ')));
    QCOMPARE(report->comparedPeriods, 4);
    QCOMPARE(report->formats, (QList<ReportDefinition::Format>{ReportDefinition::Format::Pdf, ReportDefinition::Format::Csv}));
    QCOMPARE(report->datasets(), (QStringList{u"d"_s, u"e"_s}));
    const SectionDefinition &section = report->sections.first();
    QVERIFY(section.tiles.first().type == Column::Type::Percent);
    QVERIFY(section.charts.first().form == ChartValue::Form::Line);
    QVERIFY(section.charts.first().colours == ChartValue::Colours::Ramp);
    QVERIFY(section.charts.first().unit == ChartValue::Unit::Days);
    QVERIFY(section.tables.first().hasTotals);
    const Column column = section.tables.first().columns.first().in(u"de"_s);
    QCOMPARE(column.title, u"B"_s);
    QVERIFY(column.type == Column::Type::Date);
    QCOMPARE(column.width, 3.0);
}

void TestReportDefinition::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *from, const char *to) { QTest::newRow(name) << QByteArray(from) << QByteArray(to); };
    row("missing language", "\"title\":{\"en\":\"A\",\"de\":\"B\"},\"description\"", "\"title\":{\"en\":\"A\"},\"description\"");
    row("unknown key", "\"id\":\"r\"", "\"id\":\"r\",\"colour\":1");
    row("a word that says nothing", "\"totals\":true", "\"totals\":true,\"grouping\":\"kind\"");
    row("unknown format", "\"csv\"", "\"docx\"");
    row("no format", "[\"pdf\",\"csv\"]", "[]");
    row("unknown form", "\"line\"", "\"pie\"");
    row("unknown colours", "\"ramp\"", "\"rainbow\"");
    row("unknown unit", "\"unit\":\"days\"", "\"unit\":\"years\"");
    row("unknown type", "\"date\"", "\"money\"");
    row("id twice", "\"id\":\"t\"", "\"id\":\"c\"");
    row("identifier with a space", "\"id\":\"c\"", "\"id\":\"c c\"");
    row("no columns", "[{\"id\":\"x\",\"title\":{\"en\":\"A\",\"de\":\"B\"},\"type\":\"date\",\"width\":3}]", "[]");
    row("too wide", "\"width\":3", "\"width\":11");
    row("not JSON", "{\"id\":\"r\"", "{\"id\":");
}

void TestReportDefinition::refusesWhatIsWrong()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray bytes = small();
    QVERIFY(bytes.contains(from));
    bytes.replace(bytes.indexOf(from), from.size(), to);
    const auto report = readReportDefinition(u"r.json"_s, bytes);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().code, base::ErrorCode::PackInvalid);
}

// Read, or refused with file, place and reason; none longer than a second.
void TestReportDefinition::noDamagedReportCrashesTheReader()
{
    const QDir folder(u"" CASEBOOK_SOURCE_DIR "/resources/reports"_s);
    QByteArrayList packs{small()};
    for (const QString &file : folder.entryList({u"*.json"_s}, QDir::Files))
        packs << *base::readFile(folder.filePath(file), 1 << 20);
    const QByteArrayList words{"{", "}", "[", "]", "\"", ",", ":", "1e308", "-1", "99999999999999999999", "null", "true", "\\ud800", QByteArray(1, '\0'), "\xff", QByteArray("[").repeated(2000)};
    const QTemporaryDir kept;
    support::InputWatch watch(kept.path());
    support::Dice dice(support::chosenSeed());
    const int count = support::scaled(5000);
    int refused = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray damaged = support::mutated(dice.pick(packs), words, packs, dice);
        watch.next(damaged);
        const auto report = readReportDefinition(u"r.json"_s, damaged);
        if (report.has_value())
            continue;
        ++refused;
        QCOMPARE(report.error().code, base::ErrorCode::PackInvalid);
        QVERIFY(report.error().arguments.size() >= 3 && report.error().arguments[0] == "r.json"_L1 && report.error().arguments[1].startsWith(u'/'));
    }
    QVERIFY(refused > count / 2);
    qInfo("%d damaged reports, %d refused by file and place", count, refused);
}

QTEST_APPLESS_MAIN(TestReportDefinition)
#include "tst_reportdefinition.moc"
