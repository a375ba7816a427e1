// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/lettermail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using letters::LetterSheet;

namespace {

LetterSheet sheet()
{
    LetterSheet made;
    made.language = u"de"_s;
    made.sender = u"Beispiel Software GmbH"_s;
    made.contact = u"datenschutz@example.org"_s;
    made.recipient = {u"Katharina Schröder-Vogel"_s};
    made.recipientMail = u"katharina@example.org"_s;
    made.number = u"R-2026-00041"_s;
    made.dated = QDate(2026, 3, 9);
    made.subject = u"Ihr Antrag vom 05.03.2026: Wir können ihm nicht entsprechen – unser Zeichen R-2026-00041"_s;
    made.paragraphs = {u"Guten Tag Katharina Schröder-Vogel,"_s, u"- Löschung: Abgelehnt"_s, u"- Auskunft: Abgelehnt"_s, u"From here on\n.a line that begins with a dot"_s, u"東京"_s};
    return made;
}

// What the standard library of Python makes of the message, read as strictly as it can.
QJsonObject readByPython(const QByteArray &mail)
{
    static const char program[] =
        "import email, email.policy, json, sys\n"
        "m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)\n"
        "to = m['To'].addresses\n"
        "print(json.dumps({'defects': [str(d) for p in m.walk() for d in p.defects], 'from': str(m['From']), 'to': to[0].display_name, 'address': to[0].addr_spec,\n"
        "  'recipients': len(to), 'subject': str(m['Subject']), 'unsent': m['X-Unsent'], 'type': m.get_content_type(), 'charset': m.get_content_charset(),\n"
        "  'language': m['Content-Language'], 'headers': m.keys(), 'body': m.get_content()}))\n";
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromLatin1(program)});
    python.write(mail);
    python.closeWriteChannel();
    if (!python.waitForFinished())
        return {};
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

}

// The letter as a mail that is still to be sent, as another program reads it.
class LetterMailTest final : public QObject {
    Q_OBJECT
private slots:
    void isReadByOthers()
    {
        const auto mail = letters::makeLetterMail(sheet());
        QVERIFY(mail);
        const QJsonObject read = readByPython(*mail);
        QVERIFY2(!read.isEmpty(), mail->constData());
        QCOMPARE(read.value("defects"_L1).toArray().size(), 0);
        QCOMPARE(read.value("unsent"_L1).toString(), u"1"_s);
        QCOMPARE(read.value("subject"_L1).toString(), sheet().subject);
        QCOMPARE(read.value("to"_L1).toString(), u"Katharina Schröder-Vogel"_s);
        QCOMPARE(read.value("address"_L1).toString(), u"katharina@example.org"_s);
        QCOMPARE(read.value("from"_L1).toString(), u"Beispiel Software GmbH <datenschutz@example.org>"_s);
        QCOMPARE(read.value("type"_L1).toString() + u' ' + read.value("charset"_L1).toString(), u"text/plain utf-8"_s);
        QCOMPARE(read.value("language"_L1).toString(), u"de"_s);
        QCOMPARE(read.value("body"_L1).toString().replace("\r\n"_L1, "\n"_L1).trimmed(),
                 u"Guten Tag Katharina Schröder-Vogel,\n\n- Löschung: Abgelehnt\n- Auskunft: Abgelehnt\n\nFrom here on\n.a line that begins with a dot\n\n東京"_s);
    }

    void isTheSameForTheSameLetter()
    {
        QCOMPARE(*letters::makeLetterMail(sheet()), *letters::makeLetterMail(sheet()));
        const QByteArray mail = *letters::makeLetterMail(sheet());
        QVERIFY(!mail.contains("\nDate:") && !mail.toLower().contains("\nmessage-"));
        QVERIFY(mail.isValidUtf8() && !mail.contains("\n\n"));  // every line ends as the standard says
    }

    // A name is what somebody wrote: it must not become a header.
    void takesNoHeaderFromAName()
    {
        LetterSheet letter = sheet();
        letter.recipient = {u"Clara\r\nBcc: everybody@example.org"_s};
        letter.subject = u"Ihr Antrag\r\nBcc: everybody@example.org"_s;
        const QJsonObject read = readByPython(*letters::makeLetterMail(letter));
        QVERIFY(!read.value("headers"_L1).toArray().contains(u"Bcc"_s));
        QCOMPARE(read.value("recipients"_L1).toInt(), 1);
        QCOMPARE(read.value("address"_L1).toString(), u"katharina@example.org"_s);
    }

    void needsAnAddress()
    {
        LetterSheet letter = sheet();
        letter.recipientMail.clear();
        const auto refused = letters::makeLetterMail(letter);
        QVERIFY(!refused && refused.error().code == base::ErrorCode::InputInvalid);
    }
};

QTEST_GUILESS_MAIN(LetterMailTest)
#include "tst_lettermail.moc"
