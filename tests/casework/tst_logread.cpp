// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/logread.h"

#include "app/casework/attachfile.h"
#include "app/casework/savedraft.h"
#include "app/queries/drafts.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::LogRead;
using casework::SaveDraft;
using domain::Action;

// What leaves the case alone: looking at it, which is written down, and typing, which is not.
class LogReadTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_number = m_cases->request();
        VERIFY_DONE(casework::AttachFile(m_cases->desk()).run({m_number, {u"a.txt"_s, u"text/plain"_s, "hello"_ba, u"received"_s}, {}}));
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void writesDownWhoOpensACase()
    {
        CHANGES(*m_cases, m_number, LogRead(m_cases->desk()).openCase(m_number), u"read"_s);
        const auto opened = LogRead(m_cases->desk()).openCase(m_number);
        VERIFY_DONE(opened);
        QCOMPARE(opened->title, u"Clara wants to know"_s);
        QCOMPARE(opened->history.constFirst().action, u"read"_s);
        QCOMPARE(opened->revision, m_cases->file(m_number).revision);
        REFUSES(*m_cases, LogRead(m_cases->desk()).openCase(u"R-2026-00099"_s), ErrorCode::NotFound);
    }

    void writesDownWhoOpensAFile()
    {
        const domain::AttachmentId id = m_cases->file(m_number).attachments.constFirst().id;
        CHANGES(*m_cases, m_number, LogRead(m_cases->desk()).openAttachment(m_number, id), u"read-attachment"_s);
        const auto opened = LogRead(m_cases->desk()).openAttachment(m_number, id);
        VERIFY_DONE(opened);
        QCOMPARE(opened->bytes, "hello"_ba);
        QCOMPARE(opened->name, u"a.txt"_s);
        REFUSES(*m_cases, LogRead(m_cases->desk()).openAttachment(m_number, domain::AttachmentId(99)), ErrorCode::NotFound);
        REFUSES(*m_cases, LogRead(m_cases->desk()).openAttachment(u"R-2026-00099"_s, id), ErrorCode::NotFound);
    }

    // Or the journal would say that somebody looked into another case than he did.
    void opensAFileOnlyWhereItBelongs()
    {
        const QString other = m_cases->dispute();
        REFUSES(*m_cases, LogRead(m_cases->desk()).openAttachment(other, m_cases->file(m_number).attachments.constFirst().id), ErrorCode::NotFound);
    }

    void writesDownExportsAndPrints()
    {
        CHANGES(*m_cases, m_number, LogRead(m_cases->desk()).record(Action::Export, u"register"_s), u"export.register"_s);
        CHANGES(*m_cases, m_number, LogRead(m_cases->desk()).record(Action::Print, u"deadline"_s), u"print.deadline"_s);
        REFUSES(*m_cases, LogRead(m_cases->desk()).record(Action::Export, u"Clara's \"data\""_s), ErrorCode::JournalInvalid);
        REFUSES(*m_cases, LogRead(m_cases->desk()).record(Action::Export, QString(1024 * 1024, u'x')), ErrorCode::JournalInvalid);
    }

    void needsThePermission()
    {
        m_cases->addPerson(u"admin"_s, u"it-admin"_s);
        const auto acting = m_cases->as(u"admin"_s);
        REFUSES(*m_cases, LogRead(m_cases->desk()).openCase(m_number), ErrorCode::NotPermitted);
        REFUSES(*m_cases, LogRead(m_cases->desk()).openAttachment(m_number, domain::AttachmentId(1)), ErrorCode::NotPermitted);
        REFUSES(*m_cases, LogRead(m_cases->desk()).record(Action::Print, u"deadline"_s), ErrorCode::NotPermitted);
    }

    void keepsOneDraftOfAPlace()
    {
        const qint64 entries = m_cases->entries();
        SaveDraft save(m_cases->desk());
        VERIFY_DONE(save.run({u"R-2026-00001/note"_s, u"half"_s}));
        VERIFY_DONE(save.run({u"R-2026-00001/note"_s, u"half a sentence"_s}));
        VERIFY_DONE(save.run({u"R-2026-00001/move"_s, u"because"_s}));
        QCOMPARE(draft(u"R-2026-00001/note"_s), u"half a sentence"_s);
        VERIFY_DONE(save.run({u"R-2026-00001/note"_s, QString()}));
        QCOMPARE(draft(u"R-2026-00001/note"_s), QString());
        QCOMPARE(draft(u"R-2026-00001/move"_s), u"because"_s);
        QCOMPARE(m_cases->entries(), entries);
        const auto acting = m_cases->as(u"second"_s);
        QCOMPARE(draft(u"R-2026-00001/move"_s), QString());
    }

    void refusesADraft()
    {
        SaveDraft save(m_cases->desk());
        REFUSES(*m_cases, save.run({QString(), u"x"_s}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, save.run({QString(201, u'x'), u"x"_s}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, save.run({u"a\0b"_s, u"x"_s}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, save.run({u"a"_s, QString(SaveDraft::largestBytes + 1, u'x')}), ErrorCode::ValueTooLong);
        VERIFY_DONE(save.run({u"a"_s, QString(SaveDraft::largestBytes, u'x')}));
    }

    // A form of several fields is kept as an object; taking a credential out of one field leaves the others readable.
    void keepsNoSecretInADraft()
    {
        SaveDraft save(m_cases->desk());
        VERIFY_DONE(save.run({u"a"_s, u"{\"note\":\"password: hunter2Z!x\",\"other\":\"kept\"}"_s}));
        const QJsonObject form = QJsonDocument::fromJson(draft(u"a"_s).toUtf8()).object();
        QVERIFY(!draft(u"a"_s).contains("hunter2Z"_L1));
        QCOMPARE(form.value("other"_L1).toString(), u"kept"_s);
        VERIFY_DONE(save.run({u"a"_s, u"password: hunter2Z!x and more"_s}));
        QVERIFY(!draft(u"a"_s).contains("hunter2Z"_L1));
    }

private:
    QString draft(const QString &place)
    {
        const auto found = queries::draft(m_cases->connection(), m_cases->desk().user(), place);
        return found && *found ? (*found)->body : QString();
    }

    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
};

QTEST_GUILESS_MAIN(LogReadTest)
#include "tst_logread.moc"
