// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailfiles.h"
#include "app/intake/mailimport.h"
#include "app/intake/mailreader.h"
#include "tests/intake/intakedata.h"
#include "tests/support/dice.h"

#include <QBuffer>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;
using namespace casebook::intake;
using namespace casebook::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray mark = "From clara@example.org Wed Apr  1 10:00:00 2026\n";

QByteArray mail(const QByteArray &id, const QByteArray &body)
{
    return "From: Clara <clara@example.org>\nDate: Wed, 01 Apr 2026 10:00:00 +0200\nMessage-ID: <" + id + "@x>\nSubject: " + id + "\n\n" + body;
}

// A writer of its own, after the description of the format: a mark, the message with one more ">" before every line of ">"s and
// "From ", an empty line.
QByteArray written(const QByteArrayList &messages, const QByteArray &end)
{
    static const QRegularExpression line(u"^(>*From )"_s, QRegularExpression::MultilineOption);
    QByteArray box;
    for (const QByteArray &message : messages) {
        const QString text = QString::fromLatin1(message).replace(line, u">\\1"_s);
        box += mark.chopped(1) + end + text.toLatin1() + end;
    }
    return box;
}

QByteArrayList readBack(const QByteArray &box)
{
    QBuffer buffer;
    buffer.setData(box);
    buffer.open(QIODevice::ReadOnly);
    QByteArrayList messages;
    for (const MailPiece &piece : splitMailbox(buffer))
        messages += messageOf(box.sliced(piece.begin, piece.sizeBytes), piece);
    return messages;
}

// Lines that mailboxes stumble over, in any order; the last line has its end.
QByteArray anyBody(support::Dice &dice, const QByteArray &end)
{
    const QByteArrayList lines{"", "Hello", "From here on it gets worse.", ">From above", ">>From the top", "From clara@example.org Wed Apr  1 10:00:00 2026",
                               "> From Clara", " From a space", "--b", "Subject: not a header", QByteArray(5000, 'a'), "From", "From:", "\tFrom ", ">", QByteArray(1024, '>')};
    QByteArray body;
    for (int count = dice.between(0, 12); count > 0; --count)
        body += dice.pick(lines) + end;
    return body + "." + end;
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

MailPlan plan(const QString &path)
{
    auto read = planMail({{path}, {}, {}, {}}, recogniser());
    return read ? *read : MailPlan();
}

void verifySum(const MailPlan &plan)
{
    QCOMPARE(plan.created() + plan.extended() + static_cast<int>(plan.quarantined.size()), plan.messages);
}

}

class MailFilesTest final : public QObject {
    Q_OBJECT
private slots:
    void anyMessagesComeBackTheSame_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("unix") << QByteArray("\n");
        QTest::newRow("internet") << QByteArray("\r\n");
    }
    void anyMessagesComeBackTheSame()
    {
        QFETCH(QByteArray, end);
        support::Dice dice(20260401);
        for (int round = 0; round < 400; ++round) {
            QByteArrayList messages;
            for (int count = dice.between(1, 6); count > 0; --count)
                messages += mail(QByteArray::number(count), {}).replace("\n", end) + anyBody(dice, end);
            QCOMPARE(readBack(written(messages, end)), messages);
        }
    }

    void aMessageWithoutAMarkIsOne()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("\n\n"), mail("1", ">From me\n"), mail("1", "\n" + mark + "Subject: no\n")})
            QCOMPARE(readBack(bytes), QByteArrayList{bytes});
        QCOMPARE(readBack("\n\r\n" + written({mail("1", "a\n")}, "\n")), QByteArrayList{mail("1", "a\n")});
    }

    void theNextIsFoundBehindABrokenOne()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"inbox.mbox"_s);
        const QByteArray cutOff = mark + "Subject: two\nContent-Type: multipart/mixed; bound";  // no empty line follows
        write(path, written({mail("1", "One\n")}, "\n") + cutOff + "\n" + written({mail("3", "Three\n")}, "\n") + mark + "\n" + written({mail("5", "Five\n")}, "\n"));
        const MailPlan dry = plan(path);
        QCOMPARE(dry.messages, 5);
        QCOMPARE(dry.created(), 3);
        QCOMPARE(dry.quarantined.size(), 2);
        QCOMPARE(dry.quarantined.at(0).number, 2);
        QCOMPARE(dry.quarantined.at(0).reason.code, ProblemCode::NoDate);
        QCOMPARE(dry.quarantined.at(1).number, 4);
        QCOMPARE(dry.quarantined.at(1).reason.code, ProblemCode::NotAMessage);
        QCOMPARE(*rawMail(dry.quarantined.at(0)), cutOff + "\n");
        verifySum(dry);
    }

    void aTruncatedMailboxKeepsWhatIsWhole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"inbox"_s);
        const QByteArray whole = written({mail("1", "One\n"), mail("2", "Two\n")}, "\n");
        for (qsizetype size = 0; size < whole.size(); ++size) {
            write(path, whole.first(size));
            const MailPlan dry = plan(path);
            verifySum(dry);
            const bool hasSecondMark = size >= whole.indexOf(mark, 1) + mark.size() - 1;
            QCOMPARE(dry.messages, hasSecondMark ? 2 : 1);
        }
    }

    void aLineOfAHundredMegabytesIsNoMessage()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"line.mbox"_s);
        write(path, written({mail("1", "One\n")}, "\n") + mark + QByteArray(100 * 1024 * 1024, 'a') + "\n\n" + written({mail("3", "Three\n")}, "\n"));
        const MailPlan dry = plan(path);
        QCOMPARE(dry.messages, 3);
        QCOMPARE(dry.created(), 2);
        QCOMPARE(dry.quarantined.first().number, 2);
        QCOMPARE(dry.quarantined.first().reason.code, ProblemCode::TooLarge);
        verifySum(dry);
    }

    // A message in the middle of a long mailbox is read by its place, not by reading what stands before it again.
    void aLongMailboxIsReadOnce()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"long.mbox"_s);
        QByteArrayList messages;
        for (int i = 0; i < 1000; ++i)
            messages += mail(QByteArray::number(i), QByteArray(800, 'a' + static_cast<char>(i % 26)) + "\n");
        write(path, written(messages, "\n"));
        const MailRequest request{{path}, {}, {}, {}};
        const auto read = planMail(request, recogniser());
        QVERIFY(read.has_value());
        QCOMPARE(read->created(), 1000);
        for (const MailProposal &proposal : read->proposals) {
            const auto thread = readThread(request, proposal, recogniser());
            QVERIFY(thread.has_value());
            QCOMPARE(thread->draft.message->body.size(), 800 + (thread->draft.message->body.endsWith(u'\n') ? 1 : 0));
        }
    }

    void aFileThatChangedMeanwhileIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"inbox"_s);
        write(path, written({mail("1", "One\n"), mail("2", "Two\n")}, "\n"));
        const MailRequest request{{path}, {}, {}, {}};
        const MailPlan dry = plan(path);
        write(path, written({mail("9", "Nine is longer\n"), mail("2", "Two\n")}, "\n"));
        const auto thread = readThread(request, dry.proposals.first(), recogniser());
        QVERIFY(!thread);
        QCOMPARE(thread.error().code, base::ErrorCode::FileNotReadable);
        write(path, {});
        QVERIFY(!readThread(request, dry.proposals.first(), recogniser()));
    }

    void aMaildirIsReadByWhatWasDelivered()
    {
        QTemporaryDir folder;
        const QByteArray bytes = mail("1", "One\n");
        for (const QString &name : {u"cur/1.a.host:2,S"_s, u"cur/2.b.host:2,RST"_s, u"cur/3.c.host:2,DS"_s, u"cur/4.d.host"_s, u"new/5.e.host"_s, u"tmp/6.f.host"_s,
                                    u".Archive/cur/7.g.host:2,"_s, u".Archive/new/.keep"_s, u"dovecot-uidlist"_s, u"subscriptions"_s, u"kept.eml"_s})
            write(folder.filePath(u"Maildir/"_s + name), bytes);
        QStringList names;
        for (const QString &path : listMailFiles({folder.path()}).files)
            names << QDir(folder.filePath(u"Maildir"_s)).relativeFilePath(path);
        QCOMPARE(names, (QStringList{u".Archive/cur/7.g.host:2,"_s, u"cur/1.a.host:2,S"_s, u"cur/2.b.host:2,RST"_s, u"cur/4.d.host"_s, u"kept.eml"_s, u"new/5.e.host"_s}));
        const MailPlan dry = plan(folder.filePath(u"Maildir"_s));
        QCOMPARE(dry.messages, 6);
        QCOMPARE(dry.created(), 1);
        verifySum(dry);
    }

    void aFolderWithoutMailIsAccountedFor()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"holiday.jpg"_s), QByteArray("\xff\xd8\xff\xe0", 4) + QByteArray(200, '\0'));
        write(folder.filePath(u"notes.txt"_s), "From here on\nnothing is a message.\n");
        const MailPlan dry = plan(folder.path());
        QCOMPARE(dry.messages, 2);
        QCOMPARE(dry.quarantined.size(), 2);
        verifySum(dry);
        QCOMPARE(plan(folder.filePath(u"nowhere"_s)).messages, 0);
    }

    void marksHaveAClockAndAYear()
    {
        for (const QByteArray &line : {QByteArray("From here on 12:00 it gets worse."), QByteArray("From 2026 on"), QByteArray("From: Clara 10:00 2026")})
            QCOMPARE(readBack(line + "\nSubject: x\n\n\n" + line + "\nSubject: y\n\ny\n").size(), 1);
    }
};

QTEST_APPLESS_MAIN(MailFilesTest)
#include "tst_mailfiles.moc"
