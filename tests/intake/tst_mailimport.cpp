// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/mailfiles.h"
#include "app/intake/mailimport.h"
#include "app/intake/mailthreads.h"
#include "tests/intake/intakedata.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace casebook;
using namespace casebook::intake;
using namespace casebook::tests;
using namespace Qt::StringLiterals;

class MailImportTest final : public QObject {
    Q_OBJECT

    static QByteArray mail(const QByteArray &id, const QByteArray &day, const QByteArray &subject, const QByteArray &more = {})
    {
        return "From: Clara <clara@example.org>\nDate: " + day + " Apr 2026 10:00:00 +0200\nMessage-ID: <" + id + "@x>\nSubject: " + subject + "\n" + more + "\nPlease delete my data.\n";
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static MailPlan plan(const MailRequest &request)
    {
        auto read = planMail(request, recogniser());
        return read ? *read : MailPlan();
    }
    static void verifySum(const MailPlan &plan)
    {
        QCOMPARE(plan.created() + plan.extended() + static_cast<int>(plan.quarantined.size()), plan.messages);
    }

private slots:
    void repliesExtendWhateverTheirOrder()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.eml"_s), mail("2", "02", "Re: My data", "In-Reply-To: <1@x>\n"));
        write(folder.filePath(u"b/c.eml"_s), mail("1", "01", "My data"));
        write(folder.filePath(u"d.eml"_s), mail("3", "03", "AW: My data", "References: <1@x> <2@x> <9@elsewhere>\n"));
        write(folder.filePath(u"e.eml"_s), mail("4", "04", "Something else"));
        const MailRequest request{{folder.path()}, u"berlin"_s, QTimeZone("Europe/Berlin"), {}};
        const MailPlan dry = plan(request);
        QCOMPARE(dry.messages, 4);
        QCOMPARE(dry.created(), 2);
        QCOMPARE(dry.extended(), 2);
        verifySum(dry);
        QVERIFY(dry.proposals.first().messages.first().file.endsWith(u"b/c.eml"_s));
        QCOMPARE(dry.proposals.first().strangers, QStringList{u"9@elsewhere"_s});
        const auto thread = readThread(request, dry.proposals.first(), recogniser());
        QVERIFY(thread.has_value());
        QCOMPARE(thread->draft.title, u"My data"_s);
        QCOMPARE(thread->draft.kind, u"request"_s);
        QCOMPARE(thread->draft.received, QDate(2026, 4, 1));
        QCOMPARE(thread->draft.office, u"berlin"_s);
        QCOMPARE(thread->draft.items.value(0).second, (QJsonObject{{u"right"_s, u"erasure"_s}}));
        QCOMPARE(thread->draft.person->identifiers, QStringList{u"mail:clara@example.org"_s});
        QCOMPARE(thread->followUps.size(), 2);
        QCOMPARE(thread->followUps.first().messageId, u"2@x"_s);
    }

    void aCaseInTheSubjectExtends()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.eml"_s), mail("1", "01", "Re: [R-2026-00041] your request"));
        write(folder.filePath(u"b.eml"_s), mail("2", "02", "[R-2026-00041] once more"));
        const MailPlan dry = plan({{folder.path()}, {}, {}, {}});
        QCOMPARE(dry.proposals.size(), 1);
        QCOMPARE(dry.proposals.first().caseNumber, u"R-2026-00041"_s);
        QCOMPARE(dry.created(), 0);
        QCOMPARE(dry.extended(), 2);
        verifySum(dry);
    }

    void findsCaseNumbersInBracketsOnly()
    {
        QCOMPARE(caseNumberIn(u"AW: [D-2026-00007] x"_s), u"D-2026-00007"_s);
        QCOMPARE(caseNumberIn(u"R-2026-00041"_s), QString());
        QCOMPARE(caseNumberIn(u"[R-26-41]"_s), QString());
    }

    void copiesAreCountedButKeptOnce()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.eml"_s), mail("1", "01", "My data"));
        write(folder.filePath(u"b.eml"_s), mail("1", "01", "My data"));
        const MailRequest request{{folder.path(), folder.filePath(u"a.eml"_s)}, {}, {}, {}};
        const MailPlan dry = plan(request);
        QCOMPARE(dry.messages, 2);
        verifySum(dry);
        QCOMPARE(dry.proposals.size(), 1);
        QVERIFY(dry.proposals.first().messages.at(1).isCopy);
        QVERIFY(readThread(request, dry.proposals.first(), recogniser())->followUps.isEmpty());
    }

    void twoMessagesOfOneIdAreBothKept()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.eml"_s), mail("1", "01", "My data"));
        write(folder.filePath(u"b.eml"_s), mail("1", "01", "Other data"));
        write(folder.filePath(u"c.eml"_s), mail("2", "02", "Re: My data", "In-Reply-To: <1@x>\n"));
        const MailPlan dry = plan({{folder.path()}, {}, {}, {}});
        verifySum(dry);
        QCOMPARE(dry.created(), 2);
        QCOMPARE(dry.proposals.first().messages.size(), 2);
        for (const MailProposal &proposal : dry.proposals)
            QVERIFY(std::none_of(proposal.messages.cbegin(), proposal.messages.cend(), [](const MailPlace &place) { return place.isCopy; }));
    }

    void ourOwnMessagesAreSent()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.eml"_s), mail("1", "01", "My data"));
        const MailRequest request{{folder.path()}, {}, {}, {u"Clara@Example.org"_s}};
        const auto thread = readThread(request, plan(request).proposals.first(), recogniser());
        QCOMPARE(thread->draft.message->direction, u"sent"_s);
        QVERIFY(!thread->draft.person);
    }

    void splitsMailboxes()
    {
        QTemporaryDir folder;
        const QByteArray mark = "From clara@example.org Wed Apr  1 10:00:00 2026\n";
        const QByteArray body = "From here on 12:00 it gets worse.\n\n";
        write(folder.filePath(u"inbox"_s), mark + mail("1", "01", "One") + "\n" + body + mark + mail("2", "02", "Two") + "\n" + mark + "broken\n\n");
        const MailPlan dry = plan({{folder.path()}, {}, {}, {}});
        QCOMPARE(dry.messages, 3);
        QCOMPARE(dry.created(), 2);
        QCOMPARE(dry.quarantined.size(), 1);
        QCOMPARE(dry.quarantined.first().number, 3);
        verifySum(dry);
        const auto raw = rawMail(dry.quarantined.first());
        QVERIFY(raw && *raw == mark + "broken\n\n");
    }

    void listsWhatIsDeliveredOnly()
    {
        QTemporaryDir folder;
        for (const QString &name : {u"m/cur/1"_s, u"m/new/2"_s, u"m/tmp/3"_s, u"m/.Sent/cur/4"_s, u"tmp/5"_s, u".hidden"_s})
            write(folder.filePath(name), "x");
        QFile::link(folder.filePath(u"m/cur/1"_s), folder.filePath(u"link"_s));
        const QByteArray pipe = QFile::encodeName(folder.filePath(u"pipe"_s));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        QStringList names;
        const MailListing listing = listMailFiles({folder.path(), folder.filePath(u"nowhere"_s)});
        for (const QString &path : listing.files)
            names.append(QDir(folder.path()).relativeFilePath(path));
        QCOMPARE(names, (QStringList{u"m/.Sent/cur/4"_s, u"m/cur/1"_s, u"m/new/2"_s, u"tmp/5"_s}));
        QVERIFY(hasCode(listing.problems, ProblemCode::NotFound));
    }

    void unreadableFilesAreQuarantined()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"empty.eml"_s), "");
        const QByteArray pipe = QFile::encodeName(folder.filePath(u"pipe"_s));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        const MailPlan dry = plan({{folder.filePath(u"empty.eml"_s), folder.filePath(u"pipe"_s)}, {}, {}, {}});
        QCOMPARE(dry.messages, 2);
        QCOMPARE(dry.quarantined.size(), 2);
        QCOMPARE(dry.quarantined.at(0).reason.code, ProblemCode::NotAMessage);
        QCOMPARE(dry.quarantined.at(1).reason.code, ProblemCode::NotReadable);
        verifySum(dry);
    }

    void stopsWhenAsked()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"a.eml"_s), mail("1", "01", "My data"));
        const auto read = planMail({{folder.path()}, {}, {}, {}}, recogniser(), [](int) { return false; });
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::ErrorCode::Cancelled);
    }

    void aLongChainBecomesOneThread()
    {
        QList<MailHead> heads;
        for (int i = 5000; i > 0; --i)
            heads.append({QString::number(i), {QString::number(i - 1)}, {}, QDateTime::fromSecsSinceEpoch(i, Qt::UTC), {}});
        const QList<MailThreadIndex> threads = threadMails(heads);
        QCOMPARE(threads.size(), 1);
        QCOMPARE(threads.first().members.first(), 4999);
        QCOMPARE(threads.first().strangers, QStringList{u"0"_s});
    }

    void realMailIsAccountedFor()
    {
        const QString folder = realData(u"mail"_s);
        if (folder.isEmpty())
            QSKIP("the real mail is absent: set CASEBOOK_REAL_DATA");
        const MailRequest request{{folder}, {}, QTimeZone("Europe/Berlin"), {}};
        const MailPlan dry = plan(request);
        QCOMPARE(dry.messages, 49);
        verifySum(dry);
        QCOMPARE(dry.quarantined.size(), 0);
        QVERIFY(hasCode(dry.problems, ProblemCode::DateFromReceived));  // "Pn, 29 paX 2007"
        QVERIFY(hasCode(dry.problems, ProblemCode::CharsetRepaired));
        QStringList names;
        int copies = 0;
        int messages = 0;
        for (const MailProposal &proposal : dry.proposals) {
            copies += static_cast<int>(std::count_if(proposal.messages.cbegin(), proposal.messages.cend(), [](const MailPlace &place) { return place.isCopy; }));
            const auto thread = readThread(request, proposal, recogniser());
            QVERIFY(thread.has_value());
            QVERIFY(thread->draft.received.isValid());
            QList<DraftMessage> all = thread->followUps;
            all.append(*thread->draft.message);
            messages += static_cast<int>(all.size());
            for (const DraftMessage &message : all) {
                QVERIFY(message.at.isValid() && message.at.timeSpec() == Qt::UTC);
                QVERIFY(!message.body.isEmpty() || !message.attachments.isEmpty());
                QVERIFY(!message.body.contains(QChar(u'\0')));
                for (const DraftAttachment &attachment : message.attachments)
                    names.append(attachment.name);
            }
        }
        QCOMPARE(messages + copies, 49);
        for (const QString &wanted : {u"Eelanalüüsi päring.jpg"_s, u"ciële.txt"_s, u"This is a test.pdf"_s, u"Testmail.eml"_s, u"smime.p7s"_s})
            QVERIFY2(names.contains(wanted), qPrintable(wanted));
    }
};

QTEST_APPLESS_MAIN(MailImportTest)
#include "tst_mailimport.moc"
