// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailreader.h"
#include "tests/intake/intakedata.h"

#include <QTest>

using namespace casebook::intake;
using namespace casebook::tests;
using namespace Qt::StringLiterals;

class MailReaderTest final : public QObject {
    Q_OBJECT

    static constexpr char head[] = "From: Clara Weber <clara@example.org>\nTo: privacy@example.com\nDate: Wed, 01 Apr 2026 23:30:00 -0200\nMIME-Version: 1.0\n";
    static QByteArray mail(const QByteArray &rest) { return QByteArray(head) + rest; }
    static QByteArray nested(int levels)
    {
        QByteArray text = head;
        for (int i = 0; i < levels; ++i)
            text += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" + QByteArray::number(i) + "\n";
        return text + "Content-Type: text/plain\n\ndeep\n";
    }
    static QByteArray nestedMessages(int levels)
    {
        QByteArray text = head;
        for (int i = 0; i < levels; ++i)
            text += "Content-Type: message/rfc822\n\nFrom: a@example.org\n";
        return text + "\ndeep\n";
    }

private slots:
    void readsHeaders()
    {
        const MailReading reading = readMail(mail("Subject: =?iso-8859-1?Q?L=F6schung?=\nMessage-ID: <1@example.org>\nIn-Reply-To: <0@example.com>\n"
                                                  "References: <a@example.com>\n\t<0@example.com>\nContent-Type: text/plain; charset=utf-8\n\nHallo\r\n"));
        QVERIFY(reading.isReadable());
        const DraftMessage &message = reading.message;
        QCOMPARE(message.direction, u"received"_s);
        QCOMPARE(message.medium, u"mail"_s);
        QCOMPARE(message.fromName, u"Clara Weber"_s);
        QCOMPARE(message.fromAddress, u"clara@example.org"_s);
        QCOMPARE(message.to, u"privacy@example.com"_s);
        QCOMPARE(message.subject, u"Löschung"_s);
        QCOMPARE(message.at, QDateTime(QDate(2026, 4, 2), QTime(1, 30), Qt::UTC));
        QCOMPARE(message.messageId, u"1@example.org"_s);
        QCOMPARE(message.inReplyTo, u"0@example.com"_s);
        QCOMPARE(message.references, (QStringList{u"a@example.com"_s, u"0@example.com"_s}));
        QCOMPARE(message.body, u"Hallo"_s);
        QVERIFY(reading.mended.isEmpty());
        QVERIFY(reading.receiptEvidence.startsWith(u"Date: Wed, 01 Apr 2026"_s));
    }

    void prefersPlainTextAndConvertsHtml_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("body");
        const QByteArray plain = "--x\nContent-Type: text/plain\n\nplain words\n";
        const QByteArray html = "--x\nContent-Type: text/html\n\n<p>html <b>words</b></p>\n";
        const QByteArray related = "--x\nContent-Type: multipart/related; boundary=y\n\n--y\nContent-Type: text/html\n\n<p>html words</p>\n--y--\n";
        const QByteArray alternative = "Content-Type: multipart/alternative; boundary=x\n\n";
        QTest::newRow("plain first") << QByteArray(alternative + plain + html + "--x--\n") << u"plain words"_s;
        QTest::newRow("html first") << QByteArray(alternative + html + plain + "--x--\n") << u"plain words"_s;
        QTest::newRow("only html") << QByteArray(alternative + html + "--x--\n") << u"html words"_s;
        QTest::newRow("empty plain") << QByteArray(alternative + "--x\nContent-Type: text/plain\n\n \n" + html + "--x--\n") << u"html words"_s;
        QTest::newRow("empty plain, related html") << QByteArray(alternative + "--x\nContent-Type: text/plain\n\n \n" + related + "--x--\n") << u"html words"_s;
        QTest::newRow("plain and related html") << QByteArray(alternative + plain + related + "--x--\n") << u"plain words"_s;
        QTest::newRow("something else first") << QByteArray(alternative + "--x\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\n" + html + "--x--\n") << u"html words"_s;
        QTest::newRow("html alone") << QByteArray("Content-Type: text/html\n\n<img src=\"file:///dev/zero\">seen") << u"seen"_s;
        QTest::newRow("mixed texts") << QByteArray("Content-Type: multipart/mixed; boundary=x\n\n" + plain + plain + "--x--\n") << u"plain words\n\nplain words"_s;
        QTest::newRow("quoted-printable") << QByteArray("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nL=C3=B6schung") << u"Löschung"_s;
        QTest::newRow("base64") << QByteArray("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nTMO2c2NodW5n") << u"Löschung"_s;
    }
    void prefersPlainTextAndConvertsHtml()
    {
        QFETCH(QByteArray, rest);
        QTEST(readMail(mail(rest)).message.body, "body");
    }

    void namesAttachments_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QByteArray("Content-Disposition: attachment; filename=id.pdf") << u"id.pdf"_s;
        QTest::newRow("quoted") << QByteArray("Content-Disposition: attachment; filename=\"my id.pdf\"") << u"my id.pdf"_s;
        QTest::newRow("RFC 2231") << QByteArray("Content-Disposition: attachment; filename*=utf-8''M%C3%BCller.pdf") << u"Müller.pdf"_s;
        QTest::newRow("RFC 2231 in pieces") << QByteArray("Content-Disposition: attachment; filename*0=\"long\"; filename*1=\"name.pdf\"") << u"longname.pdf"_s;
        QTest::newRow("encoded word") << QByteArray("Content-Disposition: attachment; filename=\"=?utf-8?Q?M=C3=BCller=2Epdf?=\"") << u"Müller.pdf"_s;
        QTest::newRow("name of the type") << QByteArray("X-A: b\nContent-Disposition: inline; filename=\"../../a.pdf\"") << u"a.pdf"_s;
        QTest::newRow("no name") << QByteArray("Content-Disposition: attachment") << u"attachment-1.pdf"_s;
    }
    void namesAttachments()
    {
        QFETCH(QByteArray, headers);
        const MailReading reading = readMail(mail("Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nsee\n--x\nContent-Type: application/pdf\n"
                                                  + headers + "\nContent-Transfer-Encoding: base64\n\nAAEC\n--x--\n"));
        QCOMPARE(reading.message.attachments.size(), 1);
        QTEST(reading.message.attachments.first().name, "name");
        QCOMPARE(reading.message.attachments.first().bytes, QByteArray("\0\1\2", 3));
        QCOMPARE(reading.message.attachments.first().mime, u"application/pdf"_s);
        QCOMPARE(reading.message.body, u"see"_s);
    }

    void keepsMessagesInsideWhole()
    {
        const MailReading reading = readMail(mail("Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nsee\n--x\nContent-Type: message/rfc822\n\n"
                                                  "From: b@example.org\nSubject: inner / one\n\ninner words\n--x--\n"));
        QCOMPARE(reading.message.body, u"see"_s);
        QCOMPARE(reading.message.attachments.size(), 1);
        QCOMPARE(reading.message.attachments.first().name, u"inner - one.eml"_s);
        QVERIFY(reading.message.attachments.first().bytes.contains("inner words"));
        QVERIFY(reading.message.attachments.first().bytes.contains("Subject: inner / one"));
    }

    void inlinePicturesAreAttachments()
    {
        const MailReading reading = readMail(mail("Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<img src=cid:1>seen\n--x\nContent-Type: image/png\n"
                                                  "Content-ID: <1>\nContent-Disposition: inline\nContent-Transfer-Encoding: base64\n\nAAEC\n--x--\n"));
        QCOMPARE(reading.message.body, u"seen"_s);
        QCOMPARE(reading.message.attachments.value(0).name, u"attachment-1.png"_s);
    }

    void takesTheTimeOfArrivalWhereTheDateIsMissing()
    {
        const MailReading reading = readMail("Received: from a by b; Thu, 02 Apr 2026 08:00:00 +0200\nReceived: from c; Wed, 01 Apr 2026 08:00:00 +0200\nFrom: a@example.org\n\nx");
        QVERIFY(reading.isReadable());
        QCOMPARE(reading.message.at, QDateTime(QDate(2026, 4, 2), QTime(6, 0), Qt::UTC));
        QVERIFY(hasCode(reading.mended, ProblemCode::DateFromReceived));
        QCOMPARE(reading.receiptEvidence, u"Received: Thu, 02 Apr 2026 08:00:00 +0200"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"not-a-message"_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0", 11) << u"not-a-message"_s;
        QTest::newRow("a poem") << QByteArray("Roses are red\nviolets are blue\n") << u"not-a-message"_s;
        QTest::newRow("a setting file") << QByteArray("colour: blue\nsize: 3\n") << u"not-a-message"_s;
        QTest::newRow("no date") << QByteArray("From: a@example.org\nSubject: x\n\nbody") << u"no-date"_s;
        QTest::newRow("date that is none") << QByteArray("From: a@example.org\nDate: soon\n\nbody") << u"no-date"_s;
        QTest::newRow("1 MiB header") << mail("X-Large: " + QByteArray(1024 * 1024, 'x') + "\n\nbody") << u"header-too-large"_s;
        QTest::newRow("1 MiB header in lines") << mail("X-Large: x\n" + QByteArray(" xxxxxxxxx\n").repeated(100000) + "\nbody") << u"header-too-large"_s;
        QTest::newRow("1 MiB header of a part") << mail("Content-Type: multipart/mixed; boundary=x\n\n--x\nX-Large: " + QByteArray(1024 * 1024, 'x') + "\n\nbody\n--x--\n") << u"header-too-large"_s;
        QTest::newRow("too many headers") << mail(QByteArray("X-A: b\n").repeated(1001) + "\nbody") << u"too-many-headers"_s;
        QTest::newRow("very many headers of a part") << mail("Content-Type: multipart/mixed; boundary=x\n\n--x\n" + QByteArray("a:\n").repeated(500000) + "\n--x--\n") << u"too-many-headers"_s;
        QTest::newRow("10,000 parts") << mail("Content-Type: multipart/mixed; boundary=x\n\n" + QByteArray("--x\n\na\n").repeated(10000) + "--x--\n") << u"too-many-parts"_s;
        QTest::newRow("a million parts") << mail("Content-Type: multipart/mixed; boundary=x\n\n" + QByteArray("--x\n\n").repeated(1000000) + "--x--\n") << u"too-many-parts"_s;
        QTest::newRow("21 levels") << nested(21) << u"too-deep"_s;
        QTest::newRow("100 levels") << nested(100) << u"too-deep"_s;
        QTest::newRow("100 messages in messages") << nestedMessages(100) << u"too-deep"_s;
        QTest::newRow("19,000 levels") << nested(19000) << u"too-deep"_s;
        QTest::newRow("60,000 messages in messages") << nestedMessages(60000) << u"too-deep"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        const MailReading reading = readMail(bytes);
        QVERIFY(reading.refused.has_value());
        QTEST(name(reading.refused->code), "code");
    }

    void nineteenLevelsAreRead()
    {
        QCOMPARE(readMail(nested(19)).message.body, u"deep"_s);
    }

    void readsALargeAttachment()
    {
        const QByteArray content = QByteArray("0123456789abcdef").repeated(50 * 1024 * 1024 / 16);
        const MailReading reading = readMail(mail("Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=large.bin\nContent-Transfer-Encoding: base64\n\n"
                                                  + content.toBase64() + "\n"));
        QVERIFY(reading.isReadable());
        QCOMPARE(reading.message.attachments.value(0).bytes.size(), content.size());
        QVERIFY(reading.message.attachments.first().bytes == content);
    }

    void aVeryLongTextIsKeptWholeAsAttachment()
    {
        const MailReading reading = readMail(mail("\n" + QByteArray("word ").repeated(300000)));
        QVERIFY(hasCode(reading.mended, ProblemCode::BodyCut));
        QCOMPARE(reading.message.body.size(), 1024 * 1024);
        QCOMPARE(reading.message.attachments.value(0).bytes.size(), 300000 * 5 - 1);
    }

    void mendsBrokenMime_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("no boundary") << QByteArray("Content-Type: multipart/mixed\n\nthe words\n");
        QTest::newRow("boundary that never comes") << QByteArray("Content-Type: multipart/mixed; boundary=x\n\nthe words\n");
        QTest::newRow("boundary that never ends") << QByteArray("Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nthe words\n");
        QTest::newRow("encoding that is none") << QByteArray("Content-Transfer-Encoding: x-mars\n\nthe words\n");
    }
    void mendsBrokenMime()
    {
        QFETCH(QByteArray, rest);
        const MailReading reading = readMail(mail(rest));
        QVERIFY(reading.isReadable());
        QCOMPARE(reading.message.body, u"the words"_s);
    }

    void contentOfNoKnownTypeIsAttached()
    {
        const MailReading reading = readMail(mail("Content-Type: words\n\nthe words\n"));
        QCOMPARE(reading.message.attachments.value(0).bytes, QByteArray("the words\n"));
    }

    void nulsAreReplaced()
    {
        const MailReading reading = readMail(mail(QByteArray("Subject: a\0b\n\nc\0d\n", 18)));
        QVERIFY(reading.isReadable());
        QVERIFY(!reading.message.subject.contains(QChar(u'\0')));
        QCOMPARE(reading.message.body, u"c\uFFFDd"_s);
    }

    void mutationsNeverCrash()
    {
        const QByteArray whole = mail("Subject: =?utf-8?Q?L=C3=B6schung?=\nReferences: <a@b> <c@d>\nContent-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: multipart/alternative; boundary=y\n\n"
                                      "--y\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nL=F6schen\n--y\nContent-Type: text/html\n\n<p title=\"a\">b &amp; c</p>\n"
                                      "--y--\n--x\nContent-Type: message/rfc822\n\nFrom: a@b\n\ninner\n--x\nContent-Type: image/png; name*=utf-8''%C3%BC.png\nContent-Transfer-Encoding: base64\n\nAAECAwQF\n--x--\n");
        quint32 state = 20260401;
        const auto random = [&](qsizetype below) {
            state = state * 1664525u + 1013904223u;
            return static_cast<qsizetype>((state >> 8) % static_cast<quint32>(below));
        };
        int readable = 0;
        for (int round = 0; round < 2000; ++round) {
            QByteArray changed = whole;
            const qsizetype times = 1 + random(8);
            for (qsizetype i = 0; i < times; ++i) {
                const qsizetype at = random(changed.size());
                if (random(3) == 0)
                    changed.remove(at, 1 + random(20));
                else if (random(2) == 0)
                    changed.insert(at, changed.mid(random(changed.size()), random(60)));
                else
                    changed[at] = static_cast<char>(random(256));
                if (changed.isEmpty())
                    changed = whole;
            }
            readable += readMail(changed).isReadable() ? 1 : 0;
        }
        QVERIFY(readable > 1000);
    }
};

QTEST_APPLESS_MAIN(MailReaderTest)
#include "tst_mailreader.moc"
