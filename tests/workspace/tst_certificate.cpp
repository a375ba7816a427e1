// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/certificate/certificate.h"

#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/erasecase.h"
#include "app/casework/erasing/minimisecase.h"
#include "app/casework/movecase.h"
#include "app/casework/registercase.h"
#include "app/journal/merkletree.h"
#include "app/journal/signingkey.h"
#include "app/store/transaction.h"
#include "app/store/users.h"
#include "tests/support/pdftext.h"
#include "tests/support/teststore.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using workspace::Certificate;
using workspace::Checkpoints;
using workspace::Workspace;
using enum domain::PrivacyClass;

// A child's report that is minimised by rule, and a request that is erased with the approval of a second person.
class CertificateTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<Workspace> open(const QDateTime &now = noon) const
    {
        return *Workspace::open({m_files->file(), {}, {}, now.toString(Qt::ISODate), false}, secret("right"));
    }
    static QString registered(Workspace &office, const QString &kind)
    {
        casework::RegisterCaseRequest request;
        request.kind = kind;
        request.title = u"Zacharias asks"_s;
        request.received = QDate(2026, 11, 20);
        request.person = {u"Zacharias Beispiel"_s, u"person"_s, u"de"_s, u"DE"_s, {u"mail:zacharias@example.org"_s}, kind == "child"_L1 ? u"reporter"_s : u"subject"_s};
        if (kind == "request"_L1)
            request.items = {{u"lines"_s, {{u"right"_s, u"access"_s}}}};
        casework::NewMessage message;
        message.sender = u"zacharias@example.org"_s;
        message.body = u"I am Zacharias."_s;
        message.attachments = {{u"zacharias.pdf"_s, u"application/pdf"_s, "passport"_ba, u"received"_s}};
        request.messages = {message};
        const auto done = casework::RegisterCase(office.desk()).run(request);
        if (!done)
            qFatal("%s", why(done).constData());
        return done->number;
    }
    static void approve(Workspace &office, const QString &number, const QString &object)
    {
        VERIFY_DONE(casework::AskApproval(office.desk()).run({number, object, u"time is over"_s}));
        QVERIFY(office.store().actAs(u"second"_s));
        VERIFY_DONE(casework::Approve(office.desk()).run({number, object, true, u"agreed"_s}));
        QVERIFY(office.store().actAs(u"braun"_s));
    }
    static void close(Workspace &office, const QString &number)
    {
        approve(office, number, u"void"_s);
        VERIFY_DONE(casework::MoveCase(office.desk()).run({number, u"void"_s, u"a test"_s}));
    }
    void addColleague(Workspace &office) const
    {
        base::SecureRandom random;
        auto transaction = store::Transaction::begin(office.connection(), {office.user().uuid, noon, &random, {}});
        QVERIFY(store::insertUser(**transaction, base::uuid7(random, noon), u"second"_s, u"S. Second"_s, {u"approver"_s}));
        QVERIFY((*transaction)->record({u"add-user"_s, 0, {}}));
        QVERIFY((*transaction)->commit());
    }
    base::Result<workspace::IssuedCertificate> issue(Workspace &office, const workspace::DestructionRequest &what, const QString &language = u"en"_s) const
    {
        return workspace::issueCertificate(office, {what, m_home->path(), language}, secret("key"));
    }
    static base::Result<Certificate> verify(const QByteArray &json, const QByteArray &signature)
    {
        return workspace::verifyCertificate(json, signature, *journal::readPublicKeyFile(Workspace::dataFolder()));
    }

private slots:
    void initTestCase()
    {
        m_files = std::make_unique<TestStore>();
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_home->filePath(u"state"_s).toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toLocal8Bit());
        auto office = open();
        addColleague(*office);
        m_child = registered(*office, u"child"_s);
        m_request = registered(*office, u"request"_s);
        close(*office, m_child);
        close(*office, m_request);
        QCOMPARE(workspace::destructions(*office, {m_child, {}, {}}).error().code, ErrorCode::NotFound);
        approve(*office, m_request, casework::EraseCase::approvalObject);
        VERIFY_DONE(casework::EraseCase(office->desk()).run({m_request, {Identity, Contact, Narrative, Special}, u"GDPR Art. 17(1)(a)"_s, {}}));
        office = open(noon.addDays(40));
        VERIFY_DONE(casework::MinimiseCase(office->desk()).run({m_child, {}}));
        VERIFY_DONE(Checkpoints(*office).newSigningKey(secret("key")));
    }

    void tellsWhoWhyAndWhat()
    {
        auto office = open(noon.addDays(41));
        const auto erased = workspace::destructions(*office, {m_request, {}, {}});
        VERIFY_DONE(erased);
        QCOMPARE(erased->size(), 1);
        const workspace::Destruction &erasure = erased->constFirst();
        QCOMPARE(erasure.ground, u"GDPR Art. 17(1)(a)"_s);
        QCOMPARE(erasure.askedBy, u"braun"_s);
        QCOMPARE(erasure.approvedBy, u"second"_s);
        QCOMPARE(erasure.carriedOutBy, u"braun"_s);
        QVERIFY(erasure.destroyed.contains(workspace::DestroyedRows{u"messages"_s, u"narrative"_s, 1}));
        QVERIFY(erasure.destroyed.contains(workspace::DestroyedRows{u"parties"_s, u"identity"_s, 1}));
        const auto minimised = workspace::destructions(*office, {m_child, {}, {}});
        VERIFY_DONE(minimised);
        QVERIFY(minimised->constFirst().isMinimisation());
        QVERIFY(minimised->constFirst().rule.endsWith(u"/child-file"_s));
        QVERIFY(minimised->constFirst().source.contains(u"GDPR Art. 5(1)(e)"_s));
        QVERIFY(minimised->constFirst().approvedBy.isEmpty());
    }

    void takesTheDaysOfTheOffice()
    {
        auto office = open(noon.addDays(41));
        const QDate day = noon.date();
        const auto count = [&](const QDate &from, const QDate &to) {
            const auto found = workspace::destructions(*office, {{}, from, to});
            return found ? int(found->size()) : 0;
        };
        QCOMPARE(count(day, day.addDays(40)), 2);
        QCOMPARE(count(day.addDays(1), {}), 1);
        QCOMPARE(count({}, day.addDays(39)), 1);
        QCOMPARE(count(day.addDays(1), day.addDays(39)), 0);
        QCOMPARE(workspace::destructions(*office, {u"R-2026-09999"_s, {}, {}}).error().code, ErrorCode::NotFound);
    }

    void provesItselfWithoutTheStore()
    {
        auto office = open(noon.addDays(41));
        const auto issued = issue(*office, {{}, noon.date(), {}});
        VERIFY_DONE(issued);
        QCOMPARE(issued->files.size(), 6);
        const QString last = *office->connection().oneText(u"SELECT entry FROM journal ORDER BY sequence DESC LIMIT 1"_s);
        QVERIFY(last.contains(u"\"action\":\"checkpoint.signed\""_s));
        const QByteArray json = bytesOf(issued->files[0]);
        const QByteArray signature = bytesOf(issued->files[1]);
        office.reset();
        const auto verified = verify(json, signature);
        VERIFY_DONE(verified);
        QCOMPARE(verified->destructions.size(), 2);
        QCOMPARE(verified->checkpoint, issued->certificate.checkpoint);
        QCOMPARE(verified->destructions.constFirst().approvedBy, u"second"_s);
        for (const char *gone : {"acharias", "zacharias@example.org", "passport"})
            QVERIFY2(!json.contains(gone), gone);
        // The store's own verification accepts the checkpoint that the certificate rests on.
        auto again = open(noon.addDays(42));
        VERIFY_DONE(Checkpoints(*again).verify({issued->files[4]}));
    }

    void refusesWhatWasChanged_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("the entry") << "erase-minimise"_ba << "erase-minimisf"_ba;
        QTest::newRow("a figure") << "\"rows\": 1"_ba << "\"rows\": 2"_ba;
        QTest::newRow("the number") << "\"sequence\": "_ba << "\"sequence\": 1"_ba;
        QTest::newRow("a hash of the proof") << "\"proof\": [\n                \""_ba << "\"proof\": [\n                \"00"_ba;
        QTest::newRow("the checkpoint") << "casebook-journal/"_ba << "casebook-jurnal/"_ba;
    }

    // Signed anew each time, so that only the proof can tell.
    void refusesWhatWasChanged()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        auto office = open(noon.addDays(43));
        const auto issued = issue(*office, {m_child, {}, {}});
        VERIFY_DONE(issued);
        QByteArray json = bytesOf(issued->files[0]);
        const QByteArray signature = bytesOf(issued->files[1]);
        VERIFY_DONE(verify(json, signature));
        QVERIFY2(json.contains(from), json.constData());
        json.replace(json.indexOf(from), from.size(), to);
        QCOMPARE(verify(json, signature).error().code, ErrorCode::SignatureInvalid);
        const journal::SigningKey key = *journal::openKeyFile(Workspace::dataFolder(), secret("key"));
        const auto refused = verify(json, *key.sign(json, u"again"_s));
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::JournalInvalid || refused.error().code == ErrorCode::CheckpointInvalid);
        for (const QString &file : issued->files)
            QFile::remove(file);
    }

    void saysItOnPaper()
    {
        auto office = open(noon.addDays(44));
        const auto issued = issue(*office, {{}, noon.date(), {}});
        VERIFY_DONE(issued);
        const QString text = test::pdfText(bytesOf(issued->files[2]));
        for (const QString &word : {u"Certificate of destruction"_s, m_child, m_request, u"GDPR Art. 17(1)(a)"_s, u"second"_s, u"texts and files"_s, u"1 Apr 2027"_s,
                                    QString::fromLatin1(journal::leafHash(issued->certificate.destructions.constFirst().line).toHex().left(16))})
            QVERIFY2(text.contains(word), qPrintable(word + u"\n"_s + text));
        QVERIFY(!text.contains(u"Zacharias"_s));
    }

    void needsAKeyAndAFolder()
    {
        auto office = open(noon.addDays(45));
        const auto refusal = [&](const QString &folder, const char *passphrase) {
            const auto issued = workspace::issueCertificate(*office, {{m_child, {}, {}}, folder, u"en"_s}, secret(passphrase));
            return issued ? ErrorCode::Internal : issued.error().code;
        };
        const qint64 before = store::journalHead(office->connection())->size;
        QCOMPARE(refusal(m_home->filePath(u"none"_s), "key"), ErrorCode::FileNotFound);
        QCOMPARE(refusal(m_home->path(), "wrong"), ErrorCode::WrongPassphrase);
        qputenv("XDG_DATA_HOME", m_home->filePath(u"empty"_s).toLocal8Bit());
        QCOMPARE(refusal(m_home->path(), "key"), ErrorCode::SigningKeyMissing);
        qputenv("XDG_DATA_HOME", m_home->filePath(u"data"_s).toLocal8Bit());
        QCOMPARE(store::journalHead(office->connection())->size, before);
    }

    // Last: afterwards nobody here sees the case.
    void doesNotTellOfACompartment()
    {
        {
            auto office = open(noon.addDays(46));
            base::SecureRandom random;
            auto transaction = store::Transaction::begin(office->connection(), {office->user().uuid, noon, &random, {}});
            const auto compartment = store::insertCompartment(**transaction, u"sealed"_s, u"A"_s, {});
            VERIFY_DONE(compartment);
            QVERIFY((*transaction)->record({u"add-compartment"_s, 0, {}}));
            QVERIFY((*transaction)->commit());
            transaction->reset();
            VERIFY_DONE(office->connection().execute(u"UPDATE cases SET compartment_id = %1 WHERE number = '%2'"_s.arg(*compartment).arg(m_child)));
        }
        auto office = open(noon.addDays(47));
        QCOMPARE(workspace::destructions(*office, {m_child, {}, {}}).error().code, ErrorCode::NotFound);
        QCOMPARE(workspace::destructions(*office, {{}, noon.date(), {}})->size(), 1);
    }

private:
    std::unique_ptr<TestStore> m_files;
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_child;
    QString m_request;
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    CertificateTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_certificate.moc"
