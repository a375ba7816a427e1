// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/csvtext.h"

#include <QStringEncoder>
#include <QTest>

using namespace casebook::intake;
using namespace Qt::StringLiterals;

class CsvTextTest final : public QObject {
    Q_OBJECT

    static QByteArray utf16(const QString &text, QStringConverter::Encoding order, bool withMark)
    {
        QStringEncoder encode(order, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return encode(text);
    }

private slots:
    void detects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("certain");
        const QString text = u"Name;Müller\n"_s;
        QTest::newRow("ascii") << QByteArray("name\n") << u"utf-8"_s << true;
        QTest::newRow("utf-8") << text.toUtf8() << u"utf-8"_s << true;
        QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << u"utf-8"_s << true;
        QTest::newRow("utf-16 little") << utf16(text, QStringConverter::Utf16LE, true) << u"utf-16le"_s << true;
        QTest::newRow("utf-16 big") << utf16(text, QStringConverter::Utf16BE, true) << u"utf-16be"_s << true;
        QTest::newRow("utf-16 without mark") << utf16(text, QStringConverter::Utf16LE, false) << u"utf-16le"_s << false;
        QTest::newRow("windows") << QByteArray("Name;M\xFCller\n") << u"windows-1252"_s << false;
    }
    void detects()
    {
        QFETCH(QByteArray, bytes);
        const CsvText text = detectCsvText(bytes);
        QTEST(text.encoding, "encoding");
        QTEST(text.isCertain, "certain");
        QVERIFY(text.utf8 == "name\n" || text.utf8 == u"Name;Müller\n"_s.toUtf8());
    }

    void showsWhatIsDoubtful()
    {
        const CsvText text = detectCsvText("name\nM\xFCller\nplain\n\x80 5\n");
        QCOMPARE(text.doubtfulSamples, (QStringList{u"Müller"_s, u"€ 5"_s}));
    }

    void refusesWhatDoesNotFit()
    {
        QVERIFY(!decodeCsvText("a\x81z", u"windows-1252"_s).fits);
        QVERIFY(!detectCsvText("a\x81z").fits);
        QVERIFY(!decodeCsvText("M\xFCller", u"utf-8"_s).fits);
        QVERIFY(!decodeCsvText("abc", u"utf-16le"_s).fits);
        QVERIFY(!decodeCsvText("abc", u"ebcdic"_s).fits);
        QVERIFY(!detectCsvText(QByteArray("\xFF\xFE\x00\xD8" "a\x00", 6)).fits);
    }

    void replacesAndCountsNul()
    {
        const CsvText text = detectCsvText(QByteArray("first,second\na\0b,c\n", 19));
        QCOMPARE(text.nulCount, 1);
        QVERIFY(text.isCertain);
        QVERIFY(text.utf8.contains("a\xEF\xBF\xBD" "b"));
    }
};

QTEST_APPLESS_MAIN(CsvTextTest)
#include "tst_csvtext.moc"
