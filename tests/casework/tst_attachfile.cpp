// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/attachfile.h"

#include "app/casework/addnote.h"
#include "app/casework/recordmessage.h"
#include "app/domain/words.h"
#include "tests/casework/casedesk.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using casework::AttachFile;

namespace {

// Every file says what its bytes say; one that begins with an X cannot be read.
casework::FileText asWritten(const QByteArray &bytes)
{
    return bytes.startsWith('X') ? casework::FileText{{}, true} : casework::FileText{QString::fromUtf8(bytes), false};
}

}

// What a file says is found, for as long as the file is there.
class AttachFileTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data() { engineRows(); }
    void init()
    {
        QFETCH_GLOBAL(bool, onServer);
        m_cases = std::make_unique<CaseDesk>(onServer);
        m_cases->desk().fileText = asWritten;
        m_number = m_cases->request();
        m_cases->request();
    }
    void cleanup()
    {
        QCOMPARE(m_cases->office().journalProblem(), QString());
        m_cases.reset();
    }

    void theSearchKnowsWhatAFileSays()
    {
        QCOMPARE(m_cases->found(u"kumquat"_s), 0);
        QVERIFY(attach("A letter about kumquat trees"));
        QCOMPARE(m_cases->found(u"kumquat"_s), 1);
        QCOMPARE(m_cases->found(u"\"kumquat trees\""_s), 1);
        QVERIFY(casework::AddNote(m_cases->desk()).run({m_number, u"called back"_s, {}}));
        QCOMPARE(m_cases->found(u"kumquat called"_s), 1);
        casework::NewMessage message;
        message.body = u"see the file"_s;
        message.attachments = {{u"second.txt"_s, u"text/plain"_s, "pomelo"_ba, u"received"_s}};
        QVERIFY(casework::RecordMessage(m_cases->desk()).run({m_number, message, {}}));
        QCOMPARE(m_cases->found(u"kumquat pomelo"_s), 1);
    }

    void aFileThatComesWithTheCaseIsFound()
    {
        casework::RegisterCaseRequest request = m_cases->aRequest();
        request.attachments = {{u"first.txt"_s, u"text/plain"_s, "tangerine"_ba, u"received"_s}};
        m_cases->registered(request);
        QCOMPARE(m_cases->found(u"tangerine"_s), 1);
    }

    void aFileThatCannotBeReadIsKeptAndTold()
    {
        const auto done = attach("X kumquat");
        QVERIFY(done);
        QCOMPARE(done->findings, QStringList{domain::unreadFile});
        QCOMPARE(m_cases->file(m_number).attachments.size(), 1);
        QCOMPARE(m_cases->found(u"kumquat"_s), 0);
    }

    // The file is kept as it came; what it gives away is not what somebody should find it by.
    void aCredentialInAFileIsNeverFound()
    {
        QVERIFY(attach("password: Zitrone-4711-xyz and kumquat"));
        QCOMPARE(m_cases->found(u"kumquat"_s), 1);
        QCOMPARE(m_cases->found(u"Zitrone"_s), 0);
        QCOMPARE(*m_cases->connection().oneNumber(u"SELECT count(*) FROM attachment_words WHERE words LIKE '%zitrone%'"_s), 0);
    }

private:
    base::Result<casework::Done> attach(const QByteArray &bytes)
    {
        return AttachFile(m_cases->desk()).run({m_number, {u"a.txt"_s, u"text/plain"_s, bytes, u"received"_s}, {}});
    }

    std::unique_ptr<CaseDesk> m_cases;
    QString m_number;
};

QTEST_GUILESS_MAIN(AttachFileTest)
#include "tst_attachfile.moc"
