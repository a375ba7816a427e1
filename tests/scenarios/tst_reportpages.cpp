// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdftext.h"
#include "tests/workspace/reportrun.h"
#include "ui/charts/chartpainter.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>

using namespace casebook;
using namespace casebook::reporttest;

namespace {

constexpr int dotsPerInch = 40;
constexpr double pointsPerInch = 72.0;

// A level of grey is one of 256. Two runs differ in nothing; what is left over is for another version of poppler. The dot of a
// line chart has more pixels than that, and the pale borders of the tiles, or the lines between rows, more grey.
constexpr int greyThatCounts = 40;
constexpr double mostPixels = 0.00005;
constexpr double mostGrey = 0.05;

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(20'000) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

struct Band {
    int page;
    double top;
    double bottom;
};

// The lines that name the checkpoint or the rules: digits that differ from store to store, and what stands beside them moves
// with their width. In the table at the end they move a whole column, so all below its heading is left out.
QList<Band> stampedLines(const QByteArray &pdf, const QString &rulebook)
{
    static const QRegularExpression digits(u"^[0-9a-f]{4}$"_s);
    constexpr double heading = 13;
    constexpr double wholePage = 10'000;
    const QList<test::PdfWord> words = test::pdfWords(pdf);
    const auto isDigits = [&words](qsizetype at) { return at >= 0 && at < words.size() && digits.match(words[at].text).hasMatch(); };
    QList<Band> bands;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QRectF &box = words[i].box;
        if ((words[i].text == "About"_L1 || words[i].text == u"Über"_s) && box.height() > heading)
            bands.append({words[i].page, box.bottom() + 4, wholePage});
        if ((isDigits(i) && (isDigits(i - 1) || isDigits(i + 1))) || words[i].text.contains(rulebook))
            bands.append({words[i].page, box.top() - 2, box.bottom() + 2});
    }
    return bands;
}

QImage masked(QImage image, int page, const QList<Band> &bands)
{
    constexpr double scale = dotsPerInch / pointsPerInch;
    for (const Band &band : bands)
        for (int y = int(band.top * scale); band.page == page && y <= int(band.bottom * scale) && y < image.height(); ++y)
            std::fill_n(image.scanLine(y), image.width(), uchar(255));
    return image;
}

// Nothing when two pages look alike.
QString difference(const QImage &wanted, const QImage &got)
{
    if (wanted.size() != got.size())
        return u"%1 x %2 pixels instead of %3 x %4"_s.arg(got.width()).arg(got.height()).arg(wanted.width()).arg(wanted.height());
    qint64 sum = 0;
    qint64 count = 0;
    QRect where;
    for (int y = 0; y < got.height(); ++y) {
        const uchar *one = wanted.constScanLine(y);
        const uchar *other = got.constScanLine(y);
        for (int x = 0; x < got.width(); ++x) {
            const int grey = std::abs(one[x] - other[x]);
            sum += grey;
            if (grey <= greyThatCounts)
                continue;
            ++count;
            where |= QRect(x, y, 1, 1);
        }
    }
    const double pixels = double(got.width()) * got.height();
    if (double(count) / pixels <= mostPixels && double(sum) / pixels <= mostGrey)
        return {};
    const QString average = u"all pixels differ on average by %1 of 256"_s.arg(double(sum) / pixels, 0, 'f', 3);
    if (count == 0)
        return average;
    return u"%1; %2 differ much, from %3, %4 to %5, %6"_s.arg(average).arg(count).arg(where.left()).arg(where.top()).arg(where.right()).arg(where.bottom());
}

}

// How the pages of the two reports look: a lost chart, a missing border or two things in one place change no word of the golden
// texts. With CASEBOOK_REWRITE_GOLDENS the pictures are made anew; look at them before they are kept.
class ReportPagesTest final : public QObject {
    Q_OBJECT
private slots:
    void lookLikeTheGoldenPictures_data();
    void lookLikeTheGoldenPictures();

private:
    Home m_home;
};

void ReportPagesTest::lookLikeTheGoldenPictures_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("language");
    for (const char *report : {"quarterly", "request-register"})
        for (const char *language : {"en", "de"})
            QTest::addRow("%s-%s", report, language) << QString::fromLatin1(report) << QString::fromLatin1(language);
}

void ReportPagesTest::lookLikeTheGoldenPictures()
{
    QFETCH(QString, report);
    QFETCH(QString, language);
    if (QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty())
        QSKIP("NOT TESTED: pdftoppm is not installed");
    const Place place(false);
    ReportStore store(place.address, 11);
    store.addRandomCases(50);
    const QTemporaryDir out;
    VERIFY_DONE(workspace::runReport(store.workspace(), {report, u"2026-Q1"_s, {}, language, out.path(), {u"pdf"_s}}, charts::paperCharts()));
    const QString pdf = out.filePath(report + u"-2026-Q1.pdf"_s);
    QVERIFY(QFile::exists(pdf));
    output(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-png"_s, pdf, out.filePath(u"page"_s)});
    const QStringList pages = QDir(out.path()).entryList({u"page-*.png"_s}, QDir::Files, QDir::Name);
    QVERIFY(!pages.isEmpty());
    const QList<Band> bands = stampedLines(bytesOf(pdf), store.workspace().rules().version());
    QVERIFY(bands.size() >= pages.size());  // the footer of every page
    const QDir golden(u"" CASEBOOK_SOURCE_DIR "/tests/data/reports/pages"_s);
    const bool isRewriting = qEnvironmentVariableIsSet("CASEBOOK_REWRITE_GOLDENS");
    for (int page = 1; page <= pages.size(); ++page) {
        const QString name = golden.filePath(u"%1-%2-%3.png"_s.arg(report, language).arg(page));
        const QImage got = masked(QImage(out.filePath(pages[page - 1])).convertToFormat(QImage::Format_Grayscale8), page, bands);
        if (isRewriting)
            QVERIFY(got.save(name));
        const QImage wanted = masked(QImage(name).convertToFormat(QImage::Format_Grayscale8), page, bands);
        QVERIFY2(!wanted.isNull(), qPrintable(name));
        const QString differs = difference(wanted, got);
        QVERIFY2(differs.isEmpty(), qPrintable(u"%1, page %2: %3"_s.arg(report).arg(page).arg(differs)));
    }
    const QStringList known = golden.entryList({u"%1-%2-*.png"_s.arg(report, language)}, QDir::Files);
    QCOMPARE(pages.size(), known.size());
}

QTEST_MAIN(ReportPagesTest)
#include "tst_reportpages.moc"
