// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/letterpages.h"
#include "app/letters/letterpdf.h"

#include "tests/support/pdftext.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using letters::LetterSheet;
using test::PdfWord;

namespace {

LetterSheet sheet(const QString &language = u"de"_s)
{
    LetterSheet made;
    made.language = language;
    made.sender = u"Beispiel Software GmbH"_s;
    made.senderAddress = {u"Musterstraße 73"_s, u"10969 Berlin"_s};
    made.contact = u"datenschutz@example.org"_s;
    made.recipient = {u"Katharina Schröder-Vogel"_s, u"Lange Gasse 7"_s, u"20095 Hamburg"_s};
    made.number = u"R-2026-00041"_s;
    made.dated = QDate(2026, 3, 9);
    made.subject = u"Ihr Antrag vom 05.03.2026 – unser Zeichen R-2026-00041"_s;
    made.paragraphs = {u"Guten Tag Katharina Schröder-Vogel,"_s, u"so haben wir entschieden:"_s, u"- Auskunft: Erfüllt"_s,
                       u"- Löschung: "_s + u"Rechtliche Verpflichtung zur Aufbewahrung. "_s.repeated(4).trimmed(), u"Mit freundlichen Grüßen"_s, u"Beispiel Software GmbH\nDatenschutzbüro"_s};
    made.programVersion = u"0.1.0"_s;
    return made;
}

QByteArray made(const LetterSheet &letter)
{
    const auto bytes = letters::makeLetterPdf(letter);
    return bytes ? *bytes : QByteArray();
}

// In millimetres from the top left corner of the sheet.
QRectF placeOf(const QList<PdfWord> &words, const QString &text, int page = 1)
{
    constexpr qreal mm = 72 / 25.4;
    for (const PdfWord &word : words)
        if (word.page == page && word.text == text)
            return {word.box.x() / mm, word.box.y() / mm, word.box.width() / mm, word.box.height() / mm};
    return {};
}

}

// A letter on paper, as other programs read it.
class LetterPdfTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!test::hasPdfTools())
            QSKIP("NOT TESTED: pdftotext or qpdf is missing");
    }

    // DIN 5008, form B: an envelope shows 85 x 45 mm from 20 mm left and 45 mm below the edge; the subject stands below.
    void fitsTheWindowOfAnEnvelope()
    {
        const QList<PdfWord> words = test::pdfWords(made(sheet()));
        const QRectF window(20, 45, 85, 45);
        for (const QString &word : {u"Katharina"_s, u"Schröder-Vogel"_s, u"Gasse"_s, u"20095"_s, u"Hamburg"_s})
            QVERIFY2(window.contains(placeOf(words, word)), qPrintable(word));
        QVERIFY(placeOf(words, u"Katharina"_s).top() > 62 && placeOf(words, u"Katharina"_s).left() >= 24.9);
        const QRectF reference = placeOf(words, u"R-2026-00041"_s);
        QVERIFY(reference.left() > 124 && reference.top() > 50);
        QVERIFY(placeOf(words, u"Antrag"_s).top() > 97 && placeOf(words, u"Antrag"_s).top() < 105);
        QVERIFY(placeOf(words, u"09.03.2026"_s).left() > 124);
    }

    void cutsAndCoversNoWord()
    {
        LetterSheet full = sheet();
        full.sender = u"Gesellschaft mit einem sehr langen Namen für Briefe und für Bescheide mbH"_s;
        full.recipient = {u"Frau Prof. Dr. Katharina Aurelia Schröder-Vogel zu Brandenstein-Hohenfels"_s, u"c/o Institut"_s, u"Lange Gasse 7"_s, u"Hinterhaus"_s, u"20095 Hamburg"_s, u"Deutschland"_s, u"zu viel"_s};
        for (int i = 0; i < 60; ++i)
            full.paragraphs.insert(4, u"- Punkt %1: "_s.arg(i) + u"Das wird noch aufbewahrt, aus diesem Grund und bis zu diesem Tag. "_s.repeated(i % 4 + 1).trimmed());
        const QByteArray pdf = made(full);
        QCOMPARE(test::pdfCollisions(pdf, QSizeF(595, 842)), QStringList());
        QCOMPARE(test::pdfProblems(pdf), QString());
        const QStringList pages = test::pdfPages(pdf);
        QVERIFY(pages.size() > 2);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            QVERIFY(pages.at(page).contains(u"Seite %1 von %2"_s.arg(page + 1).arg(pages.size())));
            QVERIFY(pages.at(page).contains("R-2026-00041"_L1));
        }
        for (int i = 0; i < 60; ++i)
            QVERIFY2(pages.join(u' ').contains(u"Punkt %1:"_s.arg(i)), qPrintable(QString::number(i)));
    }

    void saysAllOfTheLetterInItsLanguage()
    {
        const QString german = test::pdfText(made(sheet()));
        for (const QString &part : {u"Unser Zeichen"_s, u"Guten Tag Katharina Schröder-Vogel,"_s, u"Auskunft: Erfüllt"_s, u"Datenschutzbüro"_s, u"datenschutz@example.org"_s, u"Seite 1 von 1"_s})
            QVERIFY2(german.contains(part), qPrintable(part));
        const QString english = test::pdfText(made(sheet(u"en"_s)));
        QVERIFY(english.contains("Our reference"_L1) && english.contains("9 March 2026"_L1) && english.contains("Page 1 of 1"_L1));
    }

    void isTheSameFileForTheSameLetter()
    {
        const QByteArray first = made(sheet());
        QVERIFY(!first.isEmpty());
        QCOMPARE(made(sheet()), first);
        LetterSheet other = sheet();
        other.dated = other.dated.addDays(1);
        QVERIFY(made(other) != first);
    }

    void carriesItsFonts()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"letter.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(made(sheet())) > 0);
        file.close();
        QProcess tool;
        tool.start(u"pdffonts"_s, {file.fileName()});
        QVERIFY(tool.waitForFinished());
        const QStringList lines = QString::fromUtf8(tool.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QVERIFY2(line.contains("Inter"_L1) && line.simplified().split(u' ').contains(u"yes"_s), qPrintable(line));
    }

    void warnsOfATestStore()
    {
        LetterSheet letter = sheet();
        QVERIFY(!test::pdfText(made(letter)).contains("Testablage"_L1));
        letter.isTestStore = true;
        QVERIFY(test::pdfText(made(letter)).contains("Testablage"_L1));
    }

    // A screen shows the same pages as the file.
    void isDrawnAlikeOnAScreen()
    {
        const auto pages = letters::LetterPages::lay(sheet());
        QVERIFY(pages);
        QCOMPARE(pages->count(), test::pdfPages(made(sheet())).size());
        QImage screen(letters::LetterPages::paperSize().toSize() / 10, QImage::Format_RGB32);
        screen.fill(Qt::white);
        QPainter painter(&screen);
        painter.scale(0.1, 0.1);
        pages->paint(painter, 0);
        const auto isInked = [&screen](const QRect &area) {
            for (int y = area.top(); y <= area.bottom(); ++y)
                for (int x = area.left(); x <= area.right(); ++x)
                    if (qGray(screen.pixel(x, y)) < 128)
                        return true;
            return false;
        };
        constexpr double mm = 72 / 25.4;
        QVERIFY(isInked(QRectF(25 * mm, 62 * mm, 80 * mm, 28 * mm).toRect()));   // the address
        QVERIFY(isInked(QRectF(25 * mm, 98 * mm, 165 * mm, 8 * mm).toRect()));   // the subject
        QVERIFY(!isInked(QRectF(110 * mm, 80 * mm, 10 * mm, 10 * mm).toRect()));
    }

    void needsItsFont()
    {
        const auto refused = letters::makeLetterPdf(sheet(), u"No Such Font"_s);
        QVERIFY(!refused && refused.error().code == base::ErrorCode::FontMissing);
    }
};

QTEST_MAIN(LetterPdfTest)
#include "tst_letterpdf.moc"
