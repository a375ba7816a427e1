// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/filetext.h"

#include "tests/support/dice.h"

#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

namespace {

// One page with one line of text. The table of offsets is left to the reader to find, as in many a PDF that is sent.
QByteArray pdfSaying(const QByteArray &words, const QByteArray &more = {})
{
    const QByteArray content = "BT /F1 24 Tf 72 700 Td (" + words + ") Tj ET";
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
           "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
           "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n"
           "4 0 obj\n<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream\nendobj\n"
           "5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n" + more +
           "trailer\n<< /Root 1 0 R /Size 6 >>\n%%EOF\n";
}

QByteArray utf16(const QString &text)
{
    return QByteArray("\xff\xfe", 2) + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

}

// What the search may find in a file, by its bytes.
class FileTextTest final : public QObject {
    Q_OBJECT
private slots:
    void readsWhatTheBytesAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("found");
        QTest::newRow("plain") << "Grüße aus Berlin"_ba << u"Grüße aus Berlin"_s;
        QTest::newRow("windows") << "Gr\xfc\xdf" "e"_ba << u"Grüße"_s;
        QTest::newRow("utf-16") << utf16(u"Grüße"_s) << u"Grüße"_s;
        QTest::newRow("html") << "<!DOCTYPE html><p>Guten&nbsp;Tag</p><script>never()</script>"_ba << u"Tag"_s;
        QTest::newRow("mail") << "From: a@example.org\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\nSubject: About =?utf-8?q?K=C3=BChe?=\r\n\r\nthe body\r\n"_ba << u"About Kühe"_s;
        QTest::newRow("pdf") << pdfSaying("Aktenzeichen kumquat") << u"Aktenzeichen kumquat"_s;
        QTest::newRow("pdf behind something") << "\r\n\r\n"_ba + pdfSaying("kumquat") << u"kumquat"_s;
    }
    void readsWhatTheBytesAre()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, found);
        const auto text = intake::textOfFile(bytes);
        QVERIFY(text);
        QVERIFY2(text->contains(found), qPrintable(*text));
        QVERIFY2(!text->contains(u"never"_s), qPrintable(*text));
    }

    void aPictureHoldsNoText()
    {
        const auto text = intake::textOfFile("\x89PNG\r\n\x1a\n\0\0\0\rIHDR kumquat"_ba);
        QVERIFY(text);
        QCOMPARE(*text, QString());
    }

    void whatCannotBeReadSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("only the mark") << "%PDF-1.7\nthe rest is missing"_ba;
        QTest::newRow("locked") << pdfSaying("kumquat").replace("/Root 1 0 R", "/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /O (" + QByteArray(32, 'o') + ") /U ("
                                                                   + QByteArray(32, 'u') + ") /P -4 >> /ID [(0123456789abcdef)(0123456789abcdef)]");
    }
    void whatCannotBeReadSaysSo()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!intake::textOfFile(bytes));
    }

    // Pages that are their own parents, a stream that unpacks to a thousand times its size, a name of a file outside.
    void aHostileOneNeitherHangsNorGrows()
    {
        QByteArray rings = pdfSaying("kumquat");
        rings.replace("/Kids [3 0 R]", "/Kids [2 0 R 3 0 R]");
        (void)intake::textOfFile(rings);
        const QByteArray zeros = qCompress(QByteArray(200 * 1024 * 1024, ' '), 9).mid(4);
        const QByteArray bomb = "6 0 obj\n<< /Length " + QByteArray::number(zeros.size()) + " /Filter /FlateDecode >>\nstream\n" + zeros + "\nendstream\nendobj\n";
        QByteArray packed = pdfSaying("kumquat", bomb);
        packed.replace("/Contents 4 0 R", "/Contents [6 0 R 4 0 R]");
        const auto text = intake::textOfFile(packed);
        QVERIFY(!text || text->size() <= 1024 * 1024);
        QByteArray outside = pdfSaying("kumquat");
        outside.replace("<< /Length", "<< /F (/etc/passwd) /Length");
        const auto read = intake::textOfFile(outside);
        QVERIFY(!read || !read->contains(u"root:"_s));
    }

    void aBrokenOneHarmsNobody()
    {
        support::Dice dice(20261128);
        const QByteArray whole = pdfSaying("Aktenzeichen kumquat");
        for (int i = 0; i < 60; ++i) {
            QByteArray broken = dice.chance(30) ? whole.left(dice.between(10, static_cast<int>(whole.size()))) : whole;
            for (int flips = dice.between(1, 12); flips > 0; --flips)
                broken[dice.below(static_cast<int>(broken.size()))] = static_cast<char>(dice.below(256));
            const auto text = intake::textOfFile(broken);
            QVERIFY(!text || text->size() < 10'000);
        }
    }
};

QTEST_GUILESS_MAIN(FileTextTest)
#include "tst_filetext.moc"
