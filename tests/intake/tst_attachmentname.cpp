// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/attachmentname.h"

#include <QTest>

using namespace casebook::intake;
using namespace Qt::StringLiterals;

class AttachmentNameTest final : public QObject {
    Q_OBJECT
private slots:
    void cleans_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("clean");
        QTest::newRow("plain") << u"Vollmacht Müller.pdf"_s << u"Vollmacht Müller.pdf"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("Windows path") << u"C:\\Temp\\a.txt"_s << u"a.txt"_s;
        QTest::newRow("only points") << u".."_s << u"attachment-3.pdf"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("ends with points") << u"a.txt. ."_s << u"a.txt"_s;
        QTest::newRow("turned direction") << u"photo\u202Egpj.exe"_s << u"photo[U+202E]gpj.exe"_s;
        QTest::newRow("control characters") << u"a\u0000b\nc\u200B.txt"_s << u"abc.txt"_s;
        QTest::newRow("refused letters") << u"a<b>:\"|?*.txt"_s << u"a_b______.txt"_s;
        QTest::newRow("device") << u"NUL.txt"_s << u"_NUL.txt"_s;
        QTest::newRow("port") << u"com1"_s << u"_com1"_s;
        QTest::newRow("empty") << QString() << u"attachment-3.pdf"_s;
        QTest::newRow("very long") << QString(u"x"_s.repeated(500) + u".docx"_s) << QString(u"x"_s.repeated(195) + u".docx"_s);
    }
    void cleans()
    {
        QFETCH(QString, name);
        QTEST(cleanAttachmentName(name, u"application/pdf"_s, 3), "clean");
    }
};

QTEST_APPLESS_MAIN(AttachmentNameTest)
#include "tst_attachmentname.moc"
