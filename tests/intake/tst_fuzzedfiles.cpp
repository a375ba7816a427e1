// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailreader.h"
#include "tests/intake/intakedata.h"
#include "tests/support/fuzz.h"
#include "tests/support/openguard.h"
#include "tests/support/scale.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace casebook::intake;
using namespace casebook::tests;
using namespace casebook::support;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "From: =?utf-8?Q?Clara_M=C3=BCller?= <clara@example.org>\nTo: privacy@example.com\nDate: Wed, 01 Apr 2026 23:30:00 -0200\nMIME-Version: 1.0\n";

QByteArrayList mails()
{
    const QByteArray picture = "--x\nContent-Type: image/png; name=\"../../etc/passwd\"\nContent-Disposition: attachment; filename*0*=utf-8''%2e%2e%2f; filename*1=\"a.png\"\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n";
    return {head + "Subject: =?iso-8859-1?B?TPZzY2h1bmc=?= =?utf-8?Q?bitte?=\nMessage-ID: <1@example.org>\nReferences: <0@a> <1@b>\nContent-Type: text/plain; charset=iso-8859-15\nContent-Transfer-Encoding: quoted-printable\n\nbitte l=F6schen=\n Sie alles=2E\n",
            head + "Subject: Request\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\nplease\n" + picture + "--x--\n",
            head + "Content-Type: multipart/alternative; boundary=\"=_y\"\n\n--=_y\nContent-Type: text/plain; charset=utf-7\n\n+AOk-\n--=_y\nContent-Type: text/html; charset=windows-1252\n\n<p>please <b>now</b><img src=\"file:///etc/passwd\"><style>x{}</style>&eacute;&#x110000;</p>\n--=_y--\n",
            head + "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: message/rfc822\n\n" + head + "Subject: inner\nContent-Type: multipart/related; boundary=z\n\n--z\nContent-Type: text/html\n\n<table><tr><td>a</table>\n--z\n\n--z--\n--x--\n",
            "Received: from a by b; Thu, 02 Apr 2026 08:00:00 +0200\nFrom: a@example.org\nContent-Type: multipart/report; report-type=delivery-status; boundary=q\n\n--q\n\nfailed\n--q\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\nFinal-Recipient: rfc822; y\n--q--\n",
            head + "Content-Type: application/x-uuencode\nContent-Transfer-Encoding: x-uuencode\n\nbegin 644 a.txt\n%:&5L;&\\\n`\nend\n"};
}

const QByteArrayList &mailWords()
{
    static const QByteArrayList words{"\nContent-Type: message/rfc822\n\n", "\nContent-Type: multipart/mixed; boundary=\"\"\n\n", "\n--x\n", "\n--x--\n", "=?utf-8?B?", "?=", "=?../../../tmp/x?Q?a?=",
                                      "charset=../../../../tmp/evil", "charset=\"UTF-16\"", "charset=ISO-2022-KR", "charset=HZ", "Content-Transfer-Encoding: base64\n\n", "filename=\"/dev/zero\"",
                                      "message/external-body; access-type=local-file; name=\"/etc/passwd\"", "<a href=\"http://example.org/\">", "<!--", "<script>", "&#xffffffff;", QByteArray(1, '\0'),
                                      "\xff\xfe", "\r", "\r\n.\r\n", "\n\n", "Date: Fri, 31 Feb 99999 99:99:99 +9999\n", QByteArray("(").repeated(2000), QByteArray("<div>").repeated(500), QByteArray("a,").repeated(3000),
                                      QByteArray("=?utf-8?Q?=41?= ").repeated(500), "begin 777 ../../x\n", "\nContent-Type: application/pgp-encrypted\n\n", "\nContent-Type: application/pkcs7-mime\n\n"};
    return words;
}

QByteArrayList tables()
{
    return {"date_received,product,issue,state\n2026-04-03,Newsletter,\"Sent again, after \"\"no\"\"\",CA\n2026-04-04,Shop,Data wrong,TX\n",
            "\xef\xbb\xbfsep=;\nEingang;Name;E-Mail;Anliegen\n03.04.2026;M\xc3\xbcller;m@example.org;\"=1+1\"\n31.02.2026;x;y;z\n",
            "Date received\tProduct\tIssue\tState\r\n04/03/2026\tA\tB\tNY\r\n13/04/2026\tA\tB\tNY\r\n",
            "datum|name\n1.4.26|M\xfcller\n2.4.26|'=cmd\n", QByteArray("\xff\xfe" "d\0a\0t\0e\0,\0n\0a\0m\0e\0\n\0" "1\0,\0x\0\n\0", 24)};
}

const QByteArrayList &tableWords()
{
    static const QByteArrayList words{"\"", "\"\"", "\",\"", ";", "\t", "|", "\r", "\r\n", "\n", QByteArray(1, '\0'), "\xff", "\xc3", "\xef\xbb\xbf", "sep=,\n", "2026-13-45", "00/00/0000", "9999999999-01-01",
                                      QByteArray("\"a\n").repeated(2000), QByteArray(",").repeated(5000), QByteArray("x").repeated(200'000), QByteArray("\n").repeated(5000), "=HYPERLINK(\"file:///etc/passwd\")", "'+1", "\x1a"};
    return words;
}

qint64 mostMemory()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024;
}

// What is not read stays with its reason, what is read has a day and texts without what no text may hold.
void readAsMail(const QByteArray &bytes)
{
    const MailReading reading = readMail(bytes);
    QVERIFY(reading.isReadable() == (!reading.refused.has_value()));
    if (!reading.isReadable())
        return;
    QVERIFY(reading.message.at.isValid());
    QVERIFY(!reading.message.body.contains(QChar(u'\0')) && !reading.message.subject.contains(QChar(u'\0')));
    for (const auto &attachment : reading.message.attachments)
        QVERIFY2(!attachment.name.isEmpty() && !attachment.name.contains(u'/') && !attachment.name.contains(QChar(u'\0')), qPrintable(attachment.name));
}

// Every row becomes a draft or is told to be left out.
void readAsTable(const QByteArray &bytes)
{
    const CsvPlan plan = planCsv(csvRequest(bytes), knownColumns());
    if (!plan.isReady()) {
        QVERIFY(plan.isRefused || !plan.questions.isEmpty());
        return;
    }
    QCOMPARE(plan.drafts + plan.skipped, plan.rows);
    const auto totals = readCsvDrafts(csvRequest(bytes), plan, [](const CaseDraft &draft) { return draft.received.isValid(); });
    QVERIFY(totals.has_value());
    QCOMPARE(totals->drafts, plan.drafts);
}

}

class FuzzedFilesTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        // What is read from files of our own is read before anybody watches.
        readAsMail(mails().constFirst());
        readAsTable(tables().constFirst());
        qInfo("seed %llu", static_cast<unsigned long long>(chosenSeed()));
        m_memory = mostMemory();
    }

    void noDamagedFileCrashesOrReachesOut_data()
    {
        QTest::addColumn<bool>("isMail");
        QTest::newRow("mail") << true;
        QTest::newRow("table") << false;
    }

    // No crash, no more than a second of computing time, at most ten times the memory and 50 MB, and no file, no connection.
    void noDamagedFileCrashesOrReachesOut()
    {
        QFETCH(bool, isMail);
        if (!m_isGuarded && OpenGuard::isPossible()) {
            m_isGuarded = OpenGuard::begin(m_folder.path());
            QFile outside(u"/etc/passwd"_s);
            if (m_isGuarded)
                QVERIFY(!outside.open(QIODevice::ReadOnly) && OpenGuard::taken() == QStringList{u"/etc/passwd"_s});
        }
        if (!m_isGuarded)
            qWarning("NOT TESTED: whether a file is opened; the kernel does not let us watch");
        const QByteArrayList seeds = isMail ? mails() : tables();
        const QByteArrayList &words = isMail ? mailWords() : tableWords();
        const int count = scaled(10'000);
        const quint64 seed = chosenSeed();
        Dice dice(seed);
        InputWatch watch(m_folder.path());
        qsizetype largest = 0;
        for (int i = 0; i < count; ++i) {
            const QByteArray input = mutated(dice.pick(seeds), words, seeds, dice);
            largest = std::max(largest, input.size());
            watch.next(input);
            if (isMail)
                readAsMail(input);
            else
                readAsTable(input);
            const QStringList opened = m_isGuarded ? OpenGuard::taken() : QStringList();
            if (QTest::currentTestFailed() || !opened.isEmpty()) {
                m_folder.setAutoRemove(false);
                QFile file(m_folder.filePath(u"failing-input"_s));
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(input) == input.size());
                QFAIL(qPrintable(u"seed %1, input %2 kept in %3; opened: %4"_s.arg(seed).arg(i).arg(file.fileName(), opened.join(u", "_s))));
            }
        }
        const qint64 memory = mostMemory() - m_memory;
        QVERIFY2(memory < 10 * largest + 50'000'000, qPrintable(u"%1 bytes more for inputs of at most %2"_s.arg(memory).arg(largest)));
        qInfo("%d damaged files, seed %llu, the largest of %lld bytes: no crash, none over a second, nothing opened; %lld bytes of memory more at most", count,
              static_cast<unsigned long long>(seed), static_cast<long long>(largest), static_cast<long long>(memory));
    }

private:
    QTemporaryDir m_folder;
    qint64 m_memory = 0;
    bool m_isGuarded = false;
};

QTEST_GUILESS_MAIN(FuzzedFilesTest)
#include "tst_fuzzedfiles.moc"
