// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpainter.h"

#include "app/base/files.h"
#include "app/reports/pdfwriter.h"
#include "tests/support/pdftext.h"
#include "tests/support/samplereport.h"
#include "ui/charts/chartframe.h"

#include <QApplication>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::charts;
using reports::ChartValue;

namespace {

ChartValue small(ChartValue::Form form)
{
    return {.id = u"c"_s, .form = form, .colours = ChartValue::Colours::Series, .unit = ChartValue::Unit::Count, .finding = u"Finding"_s,
            .subtitle = u"Subtitle"_s, .categoryTitle = u"Group"_s, .categories = {u"one"_s, u"two"_s, u"three"_s},
            .series = {{u"first"_s, {4, 8, 2}}, {u"second"_s, {3, 1, 6}}}, .language = u"en"_s};
}

QImage drawn(const ChartValue &chart, const ChartTheme &theme = paperTheme())
{
    QImage image(640, 320, QImage::Format_RGB32);
    image.fill(theme.ground);
    QPainter painter(&image);
    paintChart(painter, QRectF(10, 10, 620, 300), chart, theme, 1.0);
    return image;
}

// Poppler guesses the gaps between words anew; letters it does not.
QString packed(QString text)
{
    static const QRegularExpression gap(u"[\\s\u00a0]+"_s);
    return text.remove(gap);
}

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

}

class TestChartPainter : public QObject {
    Q_OBJECT

private slots:
    void drawsEveryFormInItsColours_data();
    void drawsEveryFormInItsColours();
    void makesBarsAsLongAsTheirValues();
    void keepsTheOrderOfTheFirstCategoryOnTop();
    void drawsInTheColoursOfTheTheme();
    void stretchesTheRampOverTheSeries();
    void survivesWhatIsNotThere();
    void leavesAGapWhereThereIsNoValue();
    void putsLabelsApart_data();
    void putsLabelsApart();
    void neverCutsAWordOfTheReport_data();
    void neverCutsAWordOfTheReport();
    void showsMarkupAsText();
    void writesTheSameBytesElsewhere();
};

void TestChartPainter::drawsEveryFormInItsColours_data()
{
    QTest::addColumn<int>("form");
    for (int form = 0; form < 5; ++form)
        QTest::addRow("form %d", form) << form;
}

void TestChartPainter::drawsEveryFormInItsColours()
{
    QFETCH(int, form);
    const QImage image = drawn(small(static_cast<ChartValue::Form>(form)));
    QVERIFY(pixelsOf(image, paperTheme().series.at(0)) > 100);
    QVERIFY(pixelsOf(image, paperTheme().series.at(1)) > 100);
    QVERIFY(pixelsOf(image, paperTheme().series.at(2)) == 0);
}

void TestChartPainter::makesBarsAsLongAsTheirValues()
{
    ChartValue chart = small(ChartValue::Form::HorizontalBars);
    chart.series = {{u"s"_s, {8, 4, 2}}};
    const ChartTheme theme = paperTheme();
    const QImage image = drawn(chart);
    const ChartFrame frame(chart, theme, QRectF(10, 10, 620, 300), 1.0);
    for (qsizetype category = 0; category < 3; ++category) {
        const int y = qRound(frame.slotMiddle(category));
        int length = 0;
        for (int x = 0; x < image.width(); ++x)
            length += image.pixelColor(x, y) == theme.series.at(0) ? 1 : 0;
        const double wanted = frame.valuePlace(chart.series.first().values.at(category)) - frame.plot.left();
        QVERIFY2(std::abs(length - wanted) < 3, qPrintable(u"%1 instead of %2"_s.arg(length).arg(wanted)));
    }
}

void TestChartPainter::keepsTheOrderOfTheFirstCategoryOnTop()
{
    ChartValue chart = small(ChartValue::Form::HorizontalStackedBars);
    const ChartTheme theme = paperTheme();
    const ChartFrame frame(chart, theme, QRectF(10, 10, 620, 300), 1.0);
    const QImage image = drawn(chart);
    const auto colourAt = [&](qsizetype category, double value) {
        return image.pixelColor(qRound(frame.valuePlace(value)), qRound(frame.slotMiddle(category) - 12));
    };
    QCOMPARE(colourAt(1, 7.0), theme.series.at(0));  // 8 of the first series
    QCOMPARE(colourAt(0, 5.0), theme.series.at(1));  // 4 and then 3
    QCOMPARE(colourAt(2, 7.0), theme.series.at(1));
    QCOMPARE(colourAt(0, 7.8), theme.ground);
}

void TestChartPainter::drawsInTheColoursOfTheTheme()
{
    ChartTheme theme = paperTheme();
    theme.ground = QColor(30, 31, 34);
    theme.series = {QColor(108, 182, 240), QColor(240, 163, 94)};
    const QImage image = drawn(small(ChartValue::Form::Bars), theme);
    QVERIFY(pixelsOf(image, theme.series.at(0)) > 100);
    QVERIFY(pixelsOf(image, paperTheme().ground) == 0);
}

void TestChartPainter::stretchesTheRampOverTheSeries()
{
    const ChartTheme theme = paperTheme();
    QCOMPARE(fillColour(theme, true, 0, 4), theme.ramp.at(0));
    QCOMPARE(fillColour(theme, true, 3, 4), theme.ramp.at(3));
    QCOMPARE(fillColour(theme, true, 0, 2), theme.ramp.first());
    QCOMPARE(fillColour(theme, true, 1, 2), theme.ramp.last());
    QCOMPARE(fillColour(theme, true, 0, 1), theme.ramp.at(2));
    QCOMPARE(fillColour(theme, false, 7, 9), theme.series.at(0));
    for (int index = 1; index < 7; ++index)
        QVERIFY(fillColour(theme, true, index, 7).lightness() < fillColour(theme, true, index - 1, 7).lightness());
}

void TestChartPainter::survivesWhatIsNotThere()
{
    for (int form = 0; form < 5; ++form) {
        ChartValue chart = small(static_cast<ChartValue::Form>(form));
        chart.series.first().values = {std::nan("")};
        drawn(chart);
        chart.series.clear();
        drawn(chart);
        chart.categories.clear();
        drawn(chart);
        chart = small(static_cast<ChartValue::Form>(form));
        chart.categories = {u"one"_s};
        chart.series = {{u"s"_s, {0}}};
        drawn(chart);
    }
}

void TestChartPainter::leavesAGapWhereThereIsNoValue()
{
    ChartValue chart = small(ChartValue::Form::Line);
    chart.categories = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    chart.unit = ChartValue::Unit::Days;
    chart.series = {{u"s"_s, {3.3, 3.3, std::nan(""), 3.3, 3.3}}};
    chart.limit = reports::ChartLimit{0.4, u"limit"_s};  // so that the axis begins at zero and the line is not on its grid
    const ChartTheme theme = paperTheme();
    const ChartFrame frame(chart, theme, QRectF(10, 10, 620, 300), 1.0);
    const QImage image = drawn(chart);
    const auto isDrawnAt = [&](double category) {
        const QPointF here = frame.point(0, 3.3) + (frame.point(1, 3.3) - frame.point(0, 3.3)) * category;
        return image.pixelColor(qRound(here.x()), qRound(here.y())) != theme.ground;
    };
    QVERIFY(isDrawnAt(0.5));
    QVERIFY(!isDrawnAt(2.0));
    QVERIFY(isDrawnAt(3.5));
}

void TestChartPainter::putsLabelsApart_data()
{
    QTest::addColumn<double>("end");
    QTest::newRow("at the top") << 5.0;
    QTest::newRow("at the bottom") << 0.0;
    QTest::newRow("in the middle") << 2.5;
}

void TestChartPainter::putsLabelsApart()
{
    QFETCH(double, end);
    ChartValue chart = small(ChartValue::Form::Line);
    chart.series = {{u"a"_s, {5, 1, end}}, {u"b"_s, {1, 0, end}}, {u"c"_s, {1, 1, end}}};
    chart.limit = reports::ChartLimit{end, u"limit"_s};
    const ChartTheme theme = paperTheme();
    const ChartFrame frame(chart, theme, QRectF(0, 0, 600, 260), 1.0);
    QCOMPARE(frame.side.size(), 4);
    for (qsizetype at = 1; at < frame.side.size(); ++at)
        QVERIFY(frame.side.at(at).top >= frame.side.at(at - 1).top + frame.side.at(at - 1).words.height() - 0.01);
    QVERIFY(frame.side.last().top + frame.side.last().words.height() <= frame.area.bottom());
    QVERIFY(frame.side.first().top >= frame.area.top());
}

void TestChartPainter::neverCutsAWordOfTheReport_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("de") << u"de"_s;
}

void TestChartPainter::neverCutsAWordOfTheReport()
{
    if (!test::hasPdfTools())
        QSKIP("pdftotext and qpdf are not installed: nothing can look into the PDF");
    QFETCH(QString, language);
    const auto document = test::sampleQuarterly(language);
    const auto pdf = reports::makePdf(document, {.chart = paperCharts()});
    QVERIFY(pdf.has_value());
    QCOMPARE(test::pdfProblems(*pdf), QString());
    QCOMPARE(test::pdfCollisions(*pdf, QSizeF(595, 842)), QStringList());
    QVERIFY(!pdf->contains("/Subtype /Image"));  // vectors only
    const QString text = packed(test::pdfText(*pdf));
    for (const reports::Section &section : document.sections) {
        if (!section.chart)
            continue;
        QVERIFY2(text.contains(packed(section.chart->finding)), qPrintable(section.chart->finding));
        for (const QString &category : section.chart->categories)
            QVERIFY2(text.contains(packed(category)), qPrintable(category));
    }
    const QString golden = u"" CASEBOOK_SOURCE_DIR "/tests/data/reports/quarterly-charts-%1.txt"_s.arg(language);
    QVERIFY(test::matchesGolden(test::pdfText(*pdf), golden));
}

void TestChartPainter::showsMarkupAsText()
{
    if (!test::hasPdfTools())
        QSKIP("pdftotext and qpdf are not installed: nothing can look into the PDF");
    auto document = test::sampleQuarterly(u"en"_s);
    ChartValue chart = small(ChartValue::Form::HorizontalStackedBars);
    chart.finding = u"<b>bold</b> & <img src=x>"_s;
    chart.categories = {u"<i>one</i>"_s, u"a & b"_s, u"two\nlines"_s};
    chart.series.first().name = u"<u>first</u>"_s;
    document.sections = {{.heading = u"H"_s, .chart = chart}};
    const QString text = packed(test::pdfText(*reports::makePdf(document, {.chart = paperCharts()})));
    QCOMPARE(text.count(packed(chart.finding)), 1);
    // In the chart and in the table behind it.
    for (const QString &wanted : {chart.categories.at(0), chart.categories.at(1), chart.series.first().name})
        QVERIFY2(text.count(packed(wanted)) == 2, qPrintable(wanted));
}

void TestChartPainter::writesTheSameBytesElsewhere()
{
    QTemporaryDir folder;
    const auto bytesIn = [&folder](const char *zone, const char *locale) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TZ"_s, QString::fromLatin1(zone));
        environment.insert(u"LC_ALL"_s, QString::fromLatin1(locale));
        process.setProcessEnvironment(environment);
        const QString path = folder.filePath(QString::fromLatin1(zone).replace(u'/', u'-') + u".pdf"_s);
        process.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
        process.waitForFinished();
        return base::readFile(path, 10'000'000).value_or(QByteArray());
    };
    const QByteArray one = bytesIn("UTC", "C");
    QVERIFY(!one.isEmpty());
    QVERIFY(one == bytesIn("Asia/Kolkata", "de_DE.UTF-8"));
    QVERIFY(one == *reports::makePdf(test::sampleQuarterly(u"de"_s), {.chart = paperCharts()}));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0) {
        const auto written = reports::writePdf(test::sampleQuarterly(u"de"_s), QString::fromLocal8Bit(argv[2]), {.chart = paperCharts()});
        return written.has_value() ? 0 : 1;
    }
    TestChartPainter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_chartpainter.moc"
