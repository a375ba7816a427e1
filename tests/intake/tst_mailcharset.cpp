// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailcharset.h"

#include <QTest>

using namespace casebook::intake;
using namespace Qt::StringLiterals;

class MailCharsetTest final : public QObject {
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("repaired");
        QTest::newRow("utf-8") << QByteArray("M\xC3\xBCller") << u"UTF-8"_s << u"Müller"_s << false;
        QTest::newRow("latin-1") << QByteArray("M\xFCller") << u"iso-8859-1"_s << u"Müller"_s << false;
        QTest::newRow("latin-1 that is Windows") << QByteArray("\x80 5") << u"iso-8859-1"_s << u"€ 5"_s << false;
        QTest::newRow("latin-9") << QByteArray("\xA4 5") << u"iso-8859-15"_s << u"€ 5"_s << false;
        QTest::newRow("Japanese") << QByteArray("\x1B$B%F\x1B(B") << u"iso-2022-jp"_s << u"テ"_s << false;
        QTest::newRow("Cyrillic") << QByteArray("\xF4\xC5\xD3\xD4") << u"koi8-r"_s << u"Тест"_s << false;
        QTest::newRow("nothing declared, ascii") << QByteArray("abc") << QString() << u"abc"_s << false;
        QTest::newRow("nothing declared, utf-8") << QByteArray("M\xC3\xBCller") << QString() << u"Müller"_s << true;
        QTest::newRow("ascii declared, Windows written") << QByteArray("M\xFCller") << u"us-ascii"_s << u"Müller"_s << true;
        QTest::newRow("utf-8 declared, Windows written") << QByteArray("M\xFCller") << u"utf-8"_s << u"Müller"_s << true;
        QTest::newRow("latin-1 declared, utf-8 written") << QByteArray("M\xC3\xBCller") << u"iso-8859-1"_s << u"Müller"_s << true;
        QTest::newRow("nobody knows it") << QByteArray("M\xC3\xBCller") << u"x-mars"_s << u"Müller"_s << true;
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"utf-8"_s << u"a\uFFFDb"_s << false;
        QTest::newRow("line ends") << QByteArray("a\r\nb\rc") << u"utf-8"_s << u"a\nb\nc"_s << false;
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, declared);
        const MailText text = decodeMailText(bytes, declared);
        QTEST(text.text, "text");
        QTEST(text.isRepaired, "repaired");
    }
};

QTEST_APPLESS_MAIN(MailCharsetTest)
#include "tst_mailcharset.moc"
