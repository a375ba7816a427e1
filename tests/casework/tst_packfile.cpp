// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/production/packfile.h"

#include "app/base/digest.h"
#include "app/casework/attachfile.h"
#include "app/casework/editcase.h"
#include "app/casework/logread.h"
#include "app/casework/production/custody.h"
#include "app/casework/production/writeindex.h"
#include "app/domain/gatefunctions.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using casework::PackFile;
using casework::PackFileRequest;
using casework::RecordCustody;
using casework::WriteIndex;

// What an authority is given: the files, the index with their digests, and who had them when.
class PackFileTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_number = m_cases->caseOf(u"disclosure"_s);
        VERIFY_DONE(casework::AttachFile(m_cases->desk()).run({m_number, {u"holder.csv"_s, u"text/csv"_s, "account\nAC 4\n", u"made"_s}, {}}));
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), u""_s + m_expectedProblem);
        m_cases.reset();
        m_expectedProblem.clear();
    }

    void aFileOfTheCaseGoesIntoThePackage()
    {
        VERIFY_DONE(pack(u"holder.csv"_s, u"subscriber"_s));
        const domain::CaseFile file = m_cases->file(m_number);
        const domain::AttachmentRecord attachment = file.attachments.constFirst();
        QCOMPARE(attachment.purpose, u"production"_s);
        const domain::CaseItem entry = file.itemsOf(u"production"_s).constFirst();
        QCOMPARE(entry.text("digest"_L1), QString::fromLatin1(base::sha256("account\nAC 4\n").toHex()));
        QCOMPARE(entry.text("digest"_L1), attachment.sha256);
        QCOMPARE(entry.text("file"_L1), u"holder.csv"_s);
        QCOMPARE(file.custody.size(), 1);
        QCOMPARE(file.custody.constFirst().action, u"packed"_s);
        QCOMPARE(file.custody.constFirst().sha256, attachment.sha256);
        QCOMPARE(file.custody.constFirst().actor, m_cases->office().first());
        QCOMPARE(m_cases->lastAction(), u"pack-file"_s);
    }

    void aNewFileIsAttachedFirst()
    {
        VERIFY_DONE(PackFile(m_cases->desk()).run({m_number, {}, casework::NewAttachment{u"logs.csv"_s, u"text/csv"_s, "1\n", u"made"_s}, u"traffic"_s, u"max@example.org"_s, {}}));
        const domain::CaseFile file = m_cases->file(m_number);
        QCOMPARE(file.attachments.size(), 2);
        QCOMPARE(file.attachments.constLast().purpose, u"production"_s);
        QVERIFY(file.attachments.constFirst().purpose.isEmpty());
    }

    // The rule of the kind asks for it, and is content with a file or a reason.
    void theGateAsksForEachCategory()
    {
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run({m_number, {}, {}, {{u"targets"_s, 0, {{u"identifier"_s, u"max@example.org"_s}, {u"subscriber"_s, u"produce"_s}, {u"traffic"_s, u"produce"_s}}}}, {}, -1, {}}));
        QVERIFY(!isPackaged());
        VERIFY_DONE(pack(u"holder.csv"_s, u"subscriber"_s));
        QVERIFY(!isPackaged());
        VERIFY_DONE(PackFile(m_cases->desk()).run({m_number, {}, {}, u"traffic"_s, {}, u"Nothing is logged that long."_s}));
        QVERIFY(isPackaged());
    }

    void theIndexHasEveryFileAndItsDigest()
    {
        VERIFY_DONE(pack(u"holder.csv"_s, u"subscriber"_s));
        VERIFY_DONE(PackFile(m_cases->desk()).run({m_number, {}, {}, u"content"_s, u"max@example.org"_s, u"No warrant"_s}));
        VERIFY_DONE(WriteIndex(m_cases->desk()).run({m_number, u"en"_s}));
        const domain::CaseFile file = m_cases->file(m_number);
        const domain::AttachmentRecord index = file.attachments.constLast();
        QVERIFY(index.name == "production-index.csv"_L1 && index.purpose == "production"_L1);
        QCOMPARE(file.text("package"_L1), u"production-index.csv, SHA-256 "_s + index.sha256);
        const auto opened = casework::LogRead(m_cases->desk()).openAttachment(m_number, index.id);
        VERIFY_DONE(opened);
        const QString text = QString::fromUtf8(opened->bytes);
        QVERIFY2(text.contains(u"\"holder.csv\",\"13\",\"%1\""_s.arg(file.attachments.constFirst().sha256)), qPrintable(text));
        QVERIFY2(text.contains(u"\"No warrant\""_s) && text.count(u'\n') == 3, qPrintable(text));
        REFUSES(*m_cases, WriteIndex(m_cases->desk()).run({m_number, u"en"_s}), ErrorCode::InputInvalid);  // the same once more
        VERIFY_DONE(WriteIndex(m_cases->desk()).run({m_number, u"de"_s}));
        QCOMPARE(m_cases->file(m_number).attachments.constLast().name, u"production-index-2.csv"_s);
    }

    // Whoever takes a copy of evidence out of the casebook stands in its log.
    void aCopyOfEvidenceIsInItsLog()
    {
        VERIFY_DONE(casework::LogRead(m_cases->desk()).openAttachment(m_number, m_cases->file(m_number).attachments.constFirst().id));
        QVERIFY(m_cases->file(m_number).custody.isEmpty());
        VERIFY_DONE(pack(u"holder.csv"_s, u"subscriber"_s));
        VERIFY_DONE(casework::LogRead(m_cases->desk()).openAttachment(m_number, m_cases->file(m_number).attachments.constFirst().id));
        QCOMPARE(m_cases->file(m_number).custody.constLast().action, u"exported"_s);
    }

    void handingOverComesAfterTheApproval()
    {
        const auto handOver = [this](const QString &file, const QString &place) { return RecordCustody(m_cases->desk()).run({m_number, file, u"handed-over"_s, place}); };
        REFUSES(*m_cases, handOver(u"holder.csv"_s, u"Portal"_s), ErrorCode::InputInvalid);  // not in the package
        VERIFY_DONE(pack(u"holder.csv"_s, u"subscriber"_s));
        REFUSES(*m_cases, handOver(u"holder.csv"_s, u"Portal"_s), ErrorCode::InputInvalid);  // not approved
        release();
        REFUSES(*m_cases, handOver(u"holder.csv"_s, u"rowe@fbi-gov.example"_s), ErrorCode::InputInvalid);
        VERIFY_DONE(handOver(u"holder.csv"_s, u"Portal of the county"_s));
        const domain::CustodyRecord last = m_cases->file(m_number).custody.constLast();
        QVERIFY(last.action == "handed-over"_L1 && last.place == "Portal of the county"_L1 && last.sha256 == m_cases->file(m_number).attachments.constFirst().sha256);
        VERIFY_DONE(casework::EditCase(m_cases->desk()).run({m_number, {}, {{u"recipient"_s, u"rowe@fbi-gov.example"_s}}, {}, {}, -1, {}}));
        REFUSES(*m_cases, handOver(u"holder.csv"_s, u"Portal of the county"_s), ErrorCode::InputInvalid);
    }

    void refuses()
    {
        const auto packs = [this](const QString &file, const QString &category, const QString &reason = {}) {
            return PackFile(m_cases->desk()).run({m_number, file, {}, category, {}, reason});
        };
        REFUSES(*m_cases, packs(u"nothing.csv"_s, u"subscriber"_s), ErrorCode::NotFound);
        REFUSES(*m_cases, packs(u"#7"_s, u"subscriber"_s), ErrorCode::NotFound);
        REFUSES(*m_cases, packs(u"holder.csv"_s, u"gossip"_s), ErrorCode::InputInvalid);
        REFUSES(*m_cases, packs({}, u"subscriber"_s), ErrorCode::InputInvalid);
        REFUSES(*m_cases, packs(u"holder.csv"_s, u"subscriber"_s, u"and a reason"_s), ErrorCode::InputInvalid);
        const QString request = m_cases->request();
        REFUSES(*m_cases, PackFile(m_cases->desk()).run({request, u"x"_s, {}, u"subscriber"_s, {}, {}}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, WriteIndex(m_cases->desk()).run({m_number, {}}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, RecordCustody(m_cases->desk()).run({m_number, u"holder.csv"_s, u"eaten"_s, u"dog"_s}), ErrorCode::InputInvalid);
        REFUSES(*m_cases, RecordCustody(m_cases->desk()).run({m_number, u"holder.csv"_s, u"received"_s, u" "_s}), ErrorCode::InputInvalid);
        VERIFY_DONE(pack(u"#1"_s, u"subscriber"_s));
        REFUSES(*m_cases, pack(u"holder.csv"_s, u"subscriber"_s), ErrorCode::InputInvalid);  // it is in it
        VERIFY_DONE(casework::AttachFile(m_cases->desk()).run({m_number, {u"holder.csv"_s, u"text/csv"_s, "other", u"made"_s}, {}}));
        REFUSES(*m_cases, packs(u"holder.csv"_s, u"traffic"_s), ErrorCode::InputInvalid);  // which of both?
        VERIFY_DONE(pack(u"#2"_s, u"traffic"_s));
        m_cases->addPerson(u"reader"_s, u"auditor"_s);
        const auto acting = m_cases->as(u"reader"_s);
        REFUSES(*m_cases, packs(u"#2"_s, u"content"_s), ErrorCode::NotPermitted);
        REFUSES(*m_cases, RecordCustody(m_cases->desk()).run({m_number, u"#2"_s, u"received"_s, u"desk"_s}), ErrorCode::NotPermitted);
    }

    // Somebody changed the bytes behind the program's back.
    void changedBytesAreNotHandedOver()
    {
        VERIFY_DONE(pack(u"holder.csv"_s, u"subscriber"_s));
        release();
        QVERIFY(store::Query(m_cases->connection(), u"UPDATE attachment_chunks SET bytes = :bytes"_s).bind(":bytes", store::Value(QByteArray("account\nAC 5\n"))).run());
        REFUSES(*m_cases, RecordCustody(m_cases->desk()).run({m_number, u"holder.csv"_s, u"handed-over"_s, u"Portal"_s}), ErrorCode::StoreDamaged);
        REFUSES(*m_cases, WriteIndex(m_cases->desk()).run({m_number, {}}), ErrorCode::StoreDamaged);
        REFUSES(*m_cases, pack(u"holder.csv"_s, u"traffic"_s), ErrorCode::StoreDamaged);
        m_expectedProblem = m_cases->office().journalProblem();  // the journal tells it too
        QVERIFY(!m_expectedProblem.isEmpty());
    }

private:
    base::Result<casework::Done> pack(const QString &file, const QString &category) { return PackFile(m_cases->desk()).run({m_number, file, {}, category, u"max@example.org"_s, {}}); }
    void release()
    {
        auto transaction = store::Transaction::begin(m_cases->connection(), {m_cases->desk().user().uuid, noon, &m_cases->desk().random, {}});
        const domain::CaseFile file = m_cases->file(m_number);
        const auto row = store::Row().set("state", u"disclose"_s).set("phase", u"deliver"_s);
        QVERIFY((*transaction)->update(store::tables::cases, file.id.value(), -1, row, (*m_cases->desk().rules.kind(file.kind))->factClasses));
        QVERIFY((*transaction)->record({u"move"_s, file.id.value(), file.uuid}));
        QVERIFY((*transaction)->commit());
    }
    bool isPackaged()
    {
        const domain::CaseFile file = m_cases->file(m_number);
        return domain::gateFunction(u"production-packaged"_s)->holds(**m_cases->desk().rules.kind(file.kind), file);
    }

    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
    QString m_expectedProblem;
};

QTEST_GUILESS_MAIN(PackFileTest)
#include "tst_packfile.moc"
