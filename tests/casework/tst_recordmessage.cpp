// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/recordmessage.h"

#include "app/casework/addnote.h"
#include "app/casework/assigncase.h"
#include "app/casework/attachfile.h"
#include "app/casework/editcase.h"
#include "app/casework/movecase.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::AddNote;
using casework::AttachFile;
using casework::NewMessage;
using casework::RecordMessage;

// What is added to a case as it comes: messages, notes, files.
class RecordMessageTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_number = m_cases->request();
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void keepsAMessageWhole()
    {
        NewMessage message = sent();
        message.recipient = u"clara@example.org"_s;
        message.subject = u"your request"_s;
        message.messageId = u"<1@example.org>"_s;
        message.inReplyTo = u"<0@example.org>"_s;
        message.at = QDateTime(m_cases->today().addDays(-1), QTime(8, 0), Qt::UTC);
        message.attachments = {{u"answer.pdf"_s, u"application/pdf"_s, "PDF"_ba, u"made"_s}};
        CHANGES(*m_cases, m_number, RecordMessage(m_cases->desk()).run({m_number, message, {}}), u"record-message"_s, u"files"_s, u"messages"_s);
        const domain::CaseFile file = m_cases->file(m_number);
        const domain::MessageRecord kept = file.messages.constLast();
        QCOMPARE(kept.at, message.at);
        QCOMPARE(kept.recipient, message.recipient);
        QCOMPARE(kept.messageId, message.messageId);
        QCOMPARE(kept.inReplyTo, message.inReplyTo);
        QCOMPARE(kept.author, m_cases->office().first());
        QCOMPARE(file.attachments.constLast().message, kept.id);
    }

    // A dispute under investigation owes a word every fourteen days: each one that is sent starts the next period, a late one too.
    void everyProgressNoteStartsTheNextPeriod()
    {
        const QString number = underInvestigation();
        const auto on = [&](int days) {
            const base::FixedClock later(noon.addDays(days));
            casework::Desk desk{m_cases->desk().store, m_cases->desk().rules, later, m_cases->desk().random};
            return RecordMessage(desk).run({number, sent(), {}});
        };
        const auto told = [&] {
            QStringList clocks;
            for (const domain::ClockRecord &clock : m_cases->file(number).clocks)
                if (clock.clock == "progress"_L1)
                    clocks << u"%1 +%2 %3"_s.arg(clock.state).arg(m_cases->today().daysTo(clock.started)).arg(m_cases->today().daysTo(clock.due));
            return clocks;
        };
        QCOMPARE(told(), (QStringList{u"running +0 14"_s}));
        VERIFY_DONE(on(0));
        QCOMPARE(told(), (QStringList{u"running +0 14"_s}));
        VERIFY_DONE(on(10));
        QCOMPARE(told(), (QStringList{u"met +0 14"_s, u"running +10 24"_s}));
        VERIFY_DONE(on(27));
        QCOMPARE(told(), (QStringList{u"met +0 14"_s, u"missed +10 24"_s, u"running +27 41"_s}));
        NewMessage received = sent();
        received.direction = u"received"_s;
        VERIFY_DONE(RecordMessage(m_cases->desk()).run({number, received, {}}));
        QCOMPARE(told().size(), 3);
        set(number, {{u"facts-log"_s, u"read"_s}, {u"statements"_s, u"heard"_s}}, {{u"allegations"_s, 1, {{u"test"_s, u"policy"_s}}, false}});
        VERIFY_DONE(casework::MoveCase(m_cases->desk()).run({number, u"opinion"_s}));
        VERIFY_DONE(on(30));
        QCOMPARE(told(), (QStringList{u"met +0 14"_s, u"missed +10 24"_s, u"met +27 41"_s}));
    }

    void takesNowWhenNoTimeIsGiven()
    {
        VERIFY_DONE(RecordMessage(m_cases->desk()).run({m_number, sent(), {}}));
        QCOMPARE(m_cases->file(m_number).messages.constLast().at, noon);
    }

    void refusesAMessage_data()
    {
        QTest::addColumn<QString>("direction");
        QTest::addColumn<QString>("medium");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("code");
        QTest::newRow("no direction") << QString() << u"mail"_s << 0 << int(ErrorCode::InputInvalid);
        QTest::newRow("a note is none") << u"note"_s << u"mail"_s << 0 << int(ErrorCode::InputInvalid);
        QTest::newRow("unknown medium") << u"sent"_s << u"pigeon"_s << 0 << int(ErrorCode::InputInvalid);
        QTest::newRow("an internal one is none") << u"sent"_s << u"internal"_s << 0 << int(ErrorCode::InputInvalid);
        QTest::newRow("of tomorrow") << u"sent"_s << u"mail"_s << 1 << int(ErrorCode::DateOutsideRules);
    }
    void refusesAMessage()
    {
        QFETCH(QString, direction);
        QFETCH(QString, medium);
        QFETCH(int, days);
        QFETCH(int, code);
        NewMessage message;
        message.direction = direction;
        message.medium = medium;
        message.at = noon.addDays(days);
        REFUSES(*m_cases, RecordMessage(m_cases->desk()).run({m_number, message, {}}), static_cast<ErrorCode>(code));
    }

    void leavesNothingOfAMessageWithAWrongFile()
    {
        NewMessage message = sent();
        message.attachments = {{u"good.txt"_s, u"text/plain"_s, "good"_ba, u"made"_s}, {u"bad.txt"_s, u"text/plain"_s, "bad"_ba, u"stolen"_s}};
        REFUSES(*m_cases, RecordMessage(m_cases->desk()).run({m_number, message, {}}), ErrorCode::InputInvalid);
        message.attachments[1] = {QString(501, u'x'), u"text/plain"_s, "bad"_ba, u"made"_s};
        REFUSES(*m_cases, RecordMessage(m_cases->desk()).run({m_number, message, {}}), ErrorCode::ValueTooLong);
    }

    void keepsANoteInside()
    {
        CHANGES(*m_cases, m_number, AddNote(m_cases->desk()).run({m_number, u"she called"_s, {}}), u"note"_s, u"messages"_s);
        const domain::MessageRecord note = m_cases->file(m_number).messages.constLast();
        QVERIFY(note.isInternal());
        QCOMPARE(note.medium, u"internal"_s);
        QCOMPARE(note.body, u"she called"_s);
        REFUSES(*m_cases, AddNote(m_cases->desk()).run({m_number, u" \n\t"_s, {}}), ErrorCode::InputInvalid);
    }

    // Files of every size that makes a border between the pieces in which they are kept.
    void keepsAFileWithItsDigest_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 65535, 65536, 65537, 1024 * 1024, 1024 * 1024 + 1})
            QTest::addRow("%d bytes", size) << size;
    }
    void keepsAFileWithItsDigest()
    {
        QFETCH(int, size);
        const QByteArray bytes = base::SeededRandom(quint32(size)).bytes(size);
        CHANGES(*m_cases, m_number, AttachFile(m_cases->desk()).run({m_number, {u"scan.bin"_s, u"application/octet-stream"_s, bytes, u"received"_s}, {}}), u"attach"_s,
                u"files"_s);
        const domain::AttachmentRecord kept = m_cases->file(m_number).attachments.constLast();
        QCOMPARE(kept.sizeBytes, size);
        const auto content = queries::attachmentContent(m_cases->connection(), m_cases->desk().user().clearance, kept.id);
        VERIFY_DONE(content);
        QVERIFY(content->bytes == bytes);
    }

    void refusesAFile()
    {
        REFUSES(*m_cases, AttachFile(m_cases->desk()).run({m_number, {u" "_s, u"text/plain"_s, "a"_ba, u"received"_s}, {}}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, AttachFile(m_cases->desk()).run({m_number, {u"a"_s, u"text/plain"_s, "a"_ba, u"stolen"_s}, {}}), ErrorCode::InputInvalid);
        const QByteArray large(100 * 1024 * 1024 + 1, 'x');
        REFUSES(*m_cases, AttachFile(m_cases->desk()).run({m_number, {u"a"_s, u"text/plain"_s, large, u"received"_s}, {}}), ErrorCode::ValueTooLong);
    }

    void refusesAnUnknownCase()
    {
        REFUSES(*m_cases, RecordMessage(m_cases->desk()).run({u"R-2026-00099"_s, sent(), {}}), ErrorCode::NotFound);
        REFUSES(*m_cases, AddNote(m_cases->desk()).run({u"R-2026-00099"_s, u"x"_s, {}}), ErrorCode::NotFound);
        REFUSES(*m_cases, AttachFile(m_cases->desk()).run({u"R-2026-00099"_s, {u"a"_s, {}, "a"_ba, {}}, {}}), ErrorCode::NotFound);
    }

    // Mail goes on after the end; it does not open the case again.
    void staysPossibleInAClosedCase()
    {
        VERIFY_DONE(casework::MoveCase(m_cases->desk()).run({m_number, u"spam"_s, u"advertisement"_s}));
        CHANGES(*m_cases, m_number, RecordMessage(m_cases->desk()).run({m_number, sent(), {}}), u"record-message"_s, u"messages"_s);
        CHANGES(*m_cases, m_number, AddNote(m_cases->desk()).run({m_number, u"late"_s, {}}), u"note"_s, u"messages"_s);
    }

    void needsThePermission()
    {
        m_cases->addPerson(u"reader"_s, u"auditor"_s);
        const auto acting = m_cases->as(u"reader"_s);
        REFUSES(*m_cases, RecordMessage(m_cases->desk()).run({m_number, sent(), {}}), ErrorCode::NotPermitted);
        REFUSES(*m_cases, AddNote(m_cases->desk()).run({m_number, u"x"_s, {}}), ErrorCode::NotPermitted);
        REFUSES(*m_cases, AttachFile(m_cases->desk()).run({m_number, {u"a"_s, {}, "a"_ba, {}}, {}}), ErrorCode::NotPermitted);
    }

private:
    void set(const QString &number, const QMap<QString, QString> &facts, const QList<casework::ItemEdit> &items = {})
    {
        casework::EditCaseRequest request;
        request.number = number;
        request.facts = facts;
        request.items = items;
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(request));
    }
    QString underInvestigation()
    {
        const QString number = m_cases->dispute();
        const auto move = [&](const QString &to) { VERIFY_DONE(casework::MoveCase(m_cases->desk()).run({number, to})); };
        set(number, {{u"anonymous"_s, u"true"_s}, {u"complaint-text"_s, u"late"_s}, {u"about-our-case"_s, u"no"_s}}, {{u"allegations"_s, 0, {{u"category"_s, u"other"_s}}, false}});
        move(u"acknowledge"_s);
        [&] { VERIFY_DONE(casework::AssignCase(m_cases->desk()).run({number, u"second"_s, {}})); }();
        set(number, {{u"acknowledged-on"_s, m_cases->today().toString(Qt::ISODate)}, {u"expected-on"_s, m_cases->today().addDays(30).toString(Qt::ISODate)}});
        move(u"screen"_s);
        set(number, {{u"admissible"_s, u"admissible"_s}, {u"severity"_s, u"low"_s}, {u"breach-suspected"_s, u"no"_s}, {u"hold-check"_s, u"not-needed"_s}});
        move(u"investigate"_s);
        return number;
    }
    static NewMessage sent()
    {
        NewMessage message;
        message.direction = u"sent"_s;
        message.body = u"Dear Clara"_s;
        return message;
    }

    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
};

QTEST_GUILESS_MAIN(RecordMessageTest)
#include "tst_recordmessage.moc"
