// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdfwriter.h"

#include "app/base/files.h"
#include "app/reports/celltext.h"
#include "tests/support/pdftext.h"
#include "tests/support/samplereport.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using namespace casebook::reports;

namespace {

constexpr QSizeF upright(595, 842);
constexpr QSizeF lying(842, 595);

ReportDocument sample(const QString &name, const QString &language)
{
    if (name == "quarterly"_L1)
        return test::sampleQuarterly(language);
    if (name == "register"_L1)
        return test::sampleRegister(language, 70);
    if (name == "register-wide"_L1)
        return test::sampleRegister(language, 40, true);
    if (name == "register-empty"_L1)
        return test::sampleRegister(language, 0);
    return test::sampleRegister(language, 1);
}

QByteArray made(const ReportDocument &document)
{
    const auto bytes = makePdf(document);
    return bytes ? *bytes : QByteArray();
}

}

class TestPdfWriter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsLikeTheGoldenText_data();
    void readsLikeTheGoldenText();
    void cutsAndCoversNoWord_data();
    void cutsAndCoversNoWord();
    void carriesTheStampOnEveryPage();
    void saysOnEveryPageThatItIsATestStore();
    void cutsALongFilterOnlyAboveThePage();
    void repeatsTheHeadOfATable();
    void keepsThreeRowsTogetherAtTheEnd();
    void breaksOnlyRowsHigherThanAPage();
    void writesFiguresThatCanBeFound();
    void treatsForeignTextAsText();
    void holdsALongRegister();
    void writesTheSameBytesElsewhere();
    void tellsThatTheFontIsMissing();
    void leavesNothingWhereItMayNotWrite();
};

void TestPdfWriter::initTestCase()
{
    if (!test::hasPdfTools())
        QSKIP("pdftotext and qpdf are not installed: nothing can look into the PDF");
}

void TestPdfWriter::readsLikeTheGoldenText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const char *name : {"quarterly", "register", "register-wide", "register-empty", "register-one"}) {
        for (const char *language : {"en", "de"})
            QTest::addRow("%s-%s", name, language) << QString::fromLatin1(name) << QString::fromLatin1(language);
    }
}

void TestPdfWriter::readsLikeTheGoldenText()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    const QByteArray pdf = made(sample(name, language));
    QCOMPARE(test::pdfProblems(pdf), QString());
    const QString golden = u"" CASEBOOK_SOURCE_DIR "/tests/data/reports/%1-%2.txt"_s.arg(name, language);
    QVERIFY(test::matchesGolden(test::pdfText(pdf), golden));
}

void TestPdfWriter::cutsAndCoversNoWord_data()
{
    readsLikeTheGoldenText_data();
}

void TestPdfWriter::cutsAndCoversNoWord()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    const ReportDocument document = sample(name, language);
    const QByteArray pdf = made(document);
    QCOMPARE(test::pdfCollisions(pdf, name == "register-wide"_L1 ? lying : upright), QStringList());

    QSet<QString> found;
    for (const test::PdfWord &word : test::pdfWords(pdf))
        found.insert(word.text);
    for (const Table &table : allTables(document)) {
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                const QString text = cellText(table.columns.at(column).type, table.rows.at(row).value(column), language);
                static const QRegularExpression gap(u"[\\s\u00a0]+"_s);
                for (const QString &word : text.split(gap, Qt::SkipEmptyParts))
                    QVERIFY2(found.contains(word), qPrintable(word));
            }
        }
    }
}

void TestPdfWriter::carriesTheStampOnEveryPage()
{
    const QStringList pages = test::pdfPages(made(test::sampleRegister(u"en"_s, 120)));
    QVERIFY(pages.size() > 3);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (const QString &wanted : {u"Register of requests"_s, u"third quarter of 2026"_s, u"Filter: office: Berlin and Dublin"_s,
                                      u"Clearance: sealed cases not counted"_s, u"Store: Berlin"_s, u"48,123 entries, root 9f3a 21c7 04be"_s,
                                      u"24 Nov 2026, 09:41 UTC"_s, u"Rulebook: 2026.3"_s, u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())})
            QVERIFY2(pages.at(page).contains(wanted), qPrintable(wanted));
    }
}

void TestPdfWriter::saysOnEveryPageThatItIsATestStore()
{
    ReportDocument document = test::sampleRegister(u"de"_s, 60);
    for (const QString &page : test::pdfPages(made(document)))
        QVERIFY(page.contains(u"Testablage: dies sind keine echten Vorgänge"_s));
    document.stamp.isTestStore = false;
    QVERIFY(!test::pdfText(made(document)).contains(u"Testablage"_s));
}

void TestPdfWriter::cutsALongFilterOnlyAboveThePage()
{
    ReportDocument document = test::sampleRegister(u"de"_s, 30);
    document.stamp.filter.clear();
    for (int number = 1000; number < 2000; ++number)
        document.stamp.filter += u"F%1 "_s.arg(number);
    const QByteArray pdf = made(document);
    QCOMPARE(test::pdfCollisions(pdf, upright), QStringList());
    const QString text = test::pdfText(pdf);
    QVERIFY(test::pdfPages(pdf).size() < 6);
    QVERIFY(text.count(u"F1000"_s) > 1);
    QCOMPARE(text.count(u"F1999"_s), 1);
}

void TestPdfWriter::repeatsTheHeadOfATable()
{
    const QStringList pages = test::pdfPages(made(test::sampleRegister(u"en"_s, 120)));
    for (qsizetype page = 0; page + 1 < pages.size(); ++page) {
        QVERIFY(pages.at(page).contains(u"Basis of denial"_s));
        QCOMPARE(pages.at(page).contains(u"Requests, continued"_s), page > 0);
    }
}

void TestPdfWriter::keepsThreeRowsTogetherAtTheEnd()
{
    for (int rows = 20; rows < 75; ++rows) {
        QList<qsizetype> counts;
        for (const QString &page : test::pdfPages(made(test::sampleRegister(u"en"_s, rows)))) {
            if (const qsizetype count = page.count(u"R-2026-"_s); count > 0)
                counts += count;
        }
        QVERIFY2(counts.last() >= 3, qPrintable(u"%1 rows leave %2"_s.arg(rows).arg(counts.last())));
        QCOMPARE(std::accumulate(counts.cbegin(), counts.cend(), qsizetype(0)), rows);
    }
}

void TestPdfWriter::breaksOnlyRowsHigherThanAPage()
{
    ReportDocument document = test::sampleRegister(u"en"_s, 3);
    QStringList lines;
    for (int line = 0; line < 150; ++line)
        lines += u"line%1end"_s.arg(line);
    document.sections.first().table->rows[1][2] = lines.join(u'\n');
    const QByteArray pdf = made(document);
    const QString text = test::pdfText(pdf);
    for (const QString &line : lines)
        QCOMPARE(text.count(line), 1);
    QCOMPARE(test::pdfCollisions(pdf, upright), QStringList());
    QVERIFY(test::pdfPages(pdf).size() >= 3);
}

// The digits of one width have code points of their own in the font; what is found and copied must be plain digits.
void TestPdfWriter::writesFiguresThatCanBeFound()
{
    const QString text = test::pdfText(made(test::sampleQuarterly(u"en"_s)));
    QVERIFY(text.contains(u"1,111"_s));
    QVERIFY(text.contains(u"91.1%"_s));
    for (const QChar unit : text)
        QVERIFY(unit.category() != QChar::Other_PrivateUse);
    // They do stand straight: figures of the same length are equally wide.
    QSet<int> widths;
    for (const test::PdfWord &word : test::pdfWords(made(test::sampleRegister(u"en"_s, 40)))) {
        if (word.text.startsWith(u"R-2026-"_s))
            widths.insert(qRound(word.box.width() * 20));
    }
    QCOMPARE(widths.size(), 1);
}

void TestPdfWriter::treatsForeignTextAsText()
{
    const QByteArray pdf = made(test::hostileReport());
    QCOMPARE(test::pdfProblems(pdf), QString());
    QCOMPARE(test::pdfCollisions(pdf, upright), QStringList());
    const QString text = test::pdfText(pdf);
    for (const QString &wanted : {u"<b>bold</b> &amp; <img src=x>"_s, u"=1+1"_s, u"10x15 -> office"_s, u"gnp.exe"_s, u"_x0041_ stays"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
}

void TestPdfWriter::holdsALongRegister()
{
    const QByteArray pdf = made(test::sampleRegister(u"de"_s, 2500));
    QCOMPARE(test::pdfProblems(pdf), QString());
    const QString text = test::pdfText(pdf);
    for (int number = 1; number <= 2500; ++number)
        QCOMPARE(text.count(u"R-2026-%1"_s.arg(number, 5, 10, QChar(u'0'))), 1);
}

void TestPdfWriter::writesTheSameBytesElsewhere()
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
    QVERIFY(one.contains("/CreationDate (D:20261124094112Z)"));
    QVERIFY(one.contains("/ID [<"));
    QVERIFY(one == bytesIn("Asia/Kolkata", "de_DE.UTF-8"));
    QVERIFY(one == bytesIn("America/St_Johns", "C.UTF-8"));
    QVERIFY(one == made(test::sampleQuarterly(u"de"_s)));
    ReportDocument other = test::sampleQuarterly(u"de"_s);
    other.sections.first().tiles.first().value = u"212"_s;
    QVERIFY(one != made(other));
}

void TestPdfWriter::tellsThatTheFontIsMissing()
{
    const auto pdf = makePdf(test::sampleQuarterly(u"en"_s), {.family = u"No Such Font"_s});
    QVERIFY(!pdf.has_value());
    QCOMPARE(pdf.error().code, base::ErrorCode::FontMissing);
    QCOMPARE(pdf.error().arguments, QStringList{u"No Such Font"_s});
}

void TestPdfWriter::leavesNothingWhereItMayNotWrite()
{
    const auto written = writePdf(test::sampleQuarterly(u"en"_s), u"/nowhere/at/all.pdf"_s);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, base::ErrorCode::FileNotWritable);
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write") == 0)
        return writePdf(test::sampleQuarterly(u"de"_s), QString::fromLocal8Bit(argv[2])).has_value() ? 0 : 1;
    TestPdfWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pdfwriter.moc"
