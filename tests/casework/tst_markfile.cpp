// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/identity/markfile.h"

#include "app/casework/addnote.h"
#include "app/casework/attachfile.h"
#include "app/casework/editcase.h"
#include "app/casework/frame/proofs.h"
#include "app/casework/logread.h"
#include "app/casework/movecase.h"
#include "app/casework/recordmessage.h"
#include "app/domain/identity/identityrule.h"
#include "app/queries/waitingproofs.h"
#include "app/store/care/check.h"
#include "tests/casework/casedesk.h"
#include "tests/casework/holds.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::AttachFile;
using casework::LogRead;
using casework::MarkFile;

namespace {

const QByteArray passport = "PASSPORT of Zarathustra kumquat"_ba;
const QString passportName = u"zarathustra-passport.txt"_s;

casework::FileText asWritten(const QByteArray &bytes)
{
    return {QString::fromUtf8(bytes), false};
}

}

// A proof of identity is kept apart while the question is open, and destroyed with the verdict; only that it was there stays.
class MarkFileTest final : public QObject {
    Q_OBJECT

    base::Result<casework::Done> attach(const QString &purpose, const QString &name = passportName, const QByteArray &bytes = passport)
    {
        return AttachFile(m_cases->desk()).run({m_number, {name, u"text/plain"_s, bytes, u"received"_s}, {}, purpose});
    }
    base::Result<casework::Done> setFact(const QString &fact, const QString &value)
    {
        casework::EditCaseRequest request;
        request.number = m_number;
        request.facts = {{fact, value}};
        return casework::EditCase(m_cases->desk()).run(request);
    }
    domain::AttachmentRecord lastFile() { return m_cases->file(m_number).attachments.constLast(); }
    qint64 rows(const QString &sql) { return *m_cases->connection().oneNumber(sql); }
    // Neither in a row nor in an earlier value nor in the search.
    bool isTraceLeft()
    {
        const QByteArray all = m_cases->everything();
        return all.contains("arathustra") || all.contains("mandarin") || rows(u"SELECT count(*) FROM attachment_chunks"_s) > 0 || m_cases->found(u"zarathustra"_s) > 0;
    }
    QStringList actions()
    {
        QStringList found;
        store::Query query(m_cases->connection(), u"SELECT entry FROM journal ORDER BY sequence"_s);
        while (query.next().value_or(false))
            found << journal::parseEntry(query.text(0).toUtf8())->action;
        return found;
    }

private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_cases->desk().fileText = asWritten;
        m_number = m_cases->request();
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        const auto report = store::checkStore(m_cases->connection());
        QVERIFY(report && report->damages.isEmpty());
        m_cases.reset();
    }

    void nobodyFindsACaseByAProof()
    {
        VERIFY_DONE(attach(domain::identityPurpose));
        QCOMPARE(lastFile().purpose, domain::identityPurpose);
        QCOMPARE(m_cases->found(u"zarathustra"_s), 0);
        QCOMPARE(m_cases->found(u"kumquat"_s), 0);
        QCOMPARE(rows(u"SELECT count(*) FROM attachment_words"_s), 0);
        VERIFY_DONE(attach(domain::mandatePurpose, u"mandate.txt"_s));
        QCOMPARE(m_cases->found(u"kumquat"_s), 1);
        REFUSES(*m_cases, attach(u"fun"_s), ErrorCode::InputInvalid);
    }

    // Most proofs come by mail, as any other file.
    void aFileOfAMailBecomesAProof()
    {
        casework::NewMessage message;
        message.body = u"here it is"_s;
        message.attachments = {{passportName, u"text/plain"_s, passport, u"received"_s}};
        VERIFY_DONE(casework::RecordMessage(m_cases->desk()).run({m_number, message, {}}));
        QCOMPARE(m_cases->found(u"kumquat"_s), 1);
        const domain::AttachmentId id = lastFile().id;
        CHANGES(*m_cases, m_number, MarkFile(m_cases->desk()).run({m_number, id, domain::identityPurpose, {}}), u"mark-file"_s, u"tasks"_s);
        QCOMPARE(m_cases->found(u"kumquat"_s), 0);
        QCOMPARE(m_cases->found(u"zarathustra"_s), 0);
        REFUSES(*m_cases, MarkFile(m_cases->desk()).run({m_number, id, domain::mandatePurpose, {}}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, MarkFile(m_cases->desk()).run({m_number, id, u"fun"_s, {}}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, MarkFile(m_cases->desk()).run({m_number, domain::AttachmentId(999), domain::identityPurpose, {}}), ErrorCode::NotFound);
        VERIFY_DONE(setFact(u"identity-verdict"_s, u"passed"_s));
        QVERIFY(!isTraceLeft());
        REFUSES(*m_cases, MarkFile(m_cases->desk()).run({m_number, id, domain::identityPurpose, {}}), ErrorCode::NotFound);
    }

    void anyVerdictDestroysTheProof_data()
    {
        QTest::addColumn<QString>("verdict");
        for (const char *verdict : {"passed", "waived", "failed", "expired"})
            QTest::newRow(verdict) << QString::fromLatin1(verdict);
    }
    void anyVerdictDestroysTheProof()
    {
        QFETCH(QString, verdict);
        VERIFY_DONE(attach(domain::identityPurpose));
        VERIFY_DONE(attach({}, u"letter.txt"_s, "a letter"_ba));
        const QString digest = m_cases->file(m_number).attachments.constFirst().sha256;
        const qint64 entries = m_cases->entries();
        VERIFY_DONE(setFact(u"identity-verdict"_s, verdict));
        const domain::CaseFile after = m_cases->file(m_number);
        QVERIFY(!m_cases->everything().contains("arathustra"));
        QCOMPARE(rows(u"SELECT count(*) FROM attachment_chunks"_s), 1);  // the letter's
        QVERIFY(after.attachments[0].name.isEmpty() && after.attachments[0].sha256.isEmpty());
        QCOMPARE(after.attachments[0].shredded, noon);
        QCOMPARE(after.attachments[0].sizeBytes, passport.size());
        QVERIFY(after.attachments[1].name == u"letter.txt"_s && !after.attachments[1].shredded.isValid());
        // What, its digest, when, by whom, why; and by when no backup has it any more.
        const domain::ApprovalRecord certificate = after.approvals.constLast();
        QCOMPARE(certificate.object, casework::proofObject);
        QCOMPARE(certificate.askedBy, m_cases->desk().user().login);
        QCOMPARE(certificate.at, noon);
        QVERIFY(certificate.note.contains(digest) && certificate.note.contains(verdict) && certificate.note.contains("7060(d)"_L1));
        QCOMPARE(m_cases->entries(), entries + 3);
        QCOMPARE(actions().mid(actions().size() - 3), (QStringList{u"edit"_s, u"erase-identity"_s, u"after-erasing"_s}));
    }

    void aVerdictThatIsNoneLeavesTheProof()
    {
        VERIFY_DONE(attach(domain::identityPurpose));
        VERIFY_DONE(setFact(u"identity-verifier"_s, u"officer"_s));
        QVERIFY(domain::isProofThere(lastFile()));
    }

    void closingDestroysWhatNobodyJudged()
    {
        VERIFY_DONE(attach(domain::identityPurpose));
        VERIFY_DONE(casework::MoveCase(m_cases->desk()).run({m_number, u"spam"_s, u"a trial"_s}));
        QVERIFY(!isTraceLeft());
    }

    void noProofIsTakenAfterTheVerdict()
    {
        VERIFY_DONE(setFact(u"identity-verdict"_s, u"passed"_s));
        REFUSES(*m_cases, attach(domain::identityPurpose), ErrorCode::InputInvalid);
        VERIFY_DONE(attach(domain::mandatePurpose));
    }

    // What a hold keeps it keeps whole; with the next act after its end the proof goes.
    void aHoldKeepsTheProof()
    {
        VERIFY_DONE(attach(domain::identityPurpose));
        const QString hold = placed(*m_cases, anOrder(m_number));
        VERIFY_DONE(setFact(u"identity-verdict"_s, u"failed"_s));
        QVERIFY(domain::isProofThere(lastFile()));
        release(*m_cases, hold);
        VERIFY_DONE(casework::AddNote(m_cases->desk()).run({m_number, u"The hold is over."_s, {}}));
        QVERIFY(!isTraceLeft());
    }

    void onlyThoseWhoVerifyLookIntoIt()
    {
        VERIFY_DONE(attach(domain::identityPurpose));
        const domain::AttachmentId id = lastFile().id;
        CHANGES(*m_cases, m_number, LogRead(m_cases->desk()).openAttachment(m_number, id), u"read-identity"_s);
        for (const QString &role : {u"intake"_s, u"approver"_s, u"counsel"_s, u"auditor"_s}) {
            m_cases->addPerson(u"one-"_s + role, role);
            const auto acting = m_cases->as(u"one-"_s + role);
            REFUSES(*m_cases, LogRead(m_cases->desk()).openAttachment(m_number, id), ErrorCode::NotPermitted);
            const auto seen = LogRead(m_cases->desk()).openCase(m_number);
            VERIFY_DONE(seen);
            QVERIFY(seen->attachments.constFirst().name.isEmpty() && seen->attachments.constFirst().sha256.isEmpty());
            for (const domain::HistoryLine &line : seen->history)
                QVERIFY(!QJsonDocument(line.changes).toJson().contains("arathustra"));
        }
        QCOMPARE(LogRead(m_cases->desk()).openCase(m_number)->attachments.constFirst().name, passportName);
    }

    // The case reminds its owner, and doctor those who care for the store.
    void remindsOfTheVerdict()
    {
        VERIFY_DONE(attach(domain::identityPurpose));
        const domain::TaskRecord task = m_cases->file(m_number).tasks.constLast();
        QCOMPARE(task.ownTask, u"identity-proof"_s);
        QCOMPARE(task.due, m_cases->today().addDays(30));
        const auto waiting = [this](int days) { return *queries::casesWithProofsBefore(m_cases->connection(), m_cases->desk().user().clearance, noon.addDays(days)); };
        QCOMPARE(waiting(0), QStringList());
        QCOMPARE(waiting(1), QStringList{m_number});
        VERIFY_DONE(setFact(u"identity-verdict"_s, u"passed"_s));
        QCOMPARE(m_cases->file(m_number).tasks.constLast().state, u"done"_s);
        QCOMPARE(waiting(1), QStringList());
    }

    void aVerdictIsGivenOnce()
    {
        VERIFY_DONE(attach(domain::identityPurpose));
        casework::EditCaseRequest request;
        request.number = m_number;
        request.facts = {{u"identity-verdict"_s, u"passed"_s}};
        request.operation = u"01939f3e-52c0-7a11-9c3e-2f6d0b8a4e57"_s;
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run(request));
        const qint64 entries = m_cases->entries();
        const auto again = casework::EditCase(m_cases->desk()).run(request);
        VERIFY_DONE(again);
        QVERIFY(again->wasDoneBefore);
        QCOMPARE(m_cases->entries(), entries);
    }

private:
    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
};

QTEST_GUILESS_MAIN(MarkFileTest)
#include "tst_markfile.moc"
