// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/addnote.h"
#include "app/casework/addtask.h"
#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/attachfile.h"
#include "app/casework/editcase.h"
#include "app/casework/erasecase.h"
#include "app/casework/holding/releasehold.h"
#include "app/casework/movecase.h"
#include "app/casework/recordmessage.h"
#include "app/queries/casequery.h"
#include "tests/support/testoffice.h"

#include <QDirIterator>
#include <QRandomGenerator>

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using casework::EraseCase;
using enum domain::PrivacyClass;

namespace {

QByteArray logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged += text.toUtf8() + '\n';
}

// Words that stand nowhere else; each planted in one place.
class Markers {
public:
    explicit Markers(quint32 seed) : m_random(seed) {}
    QString next(const char *place)
    {
        QString word;
        for (int i = 0; i < 14; ++i)
            word += QChar(u'a' + m_random.bounded(26));
        m_markers.append({word.toLatin1(), place});
        return word;
    }
    // The places whose marker stands in the bytes. The full text keeps words without the beginning they share with others.
    QStringList foundIn(const QByteArray &bytes) const
    {
        QStringList found;
        for (const auto &[word, place] : m_markers)
            if (bytes.contains(word.mid(3)))
                found << QLatin1StringView(place);
        return found;
    }
    qsizetype size() const { return m_markers.size(); }

private:
    QRandomGenerator m_random;
    QList<QPair<QByteArray, const char *>> m_markers;
};

QByteArray contentOf(const QString &folder)
{
    QByteArray content;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        content += bytesOf(files.next());
    return content;
}

QByteArray decryptedPages(store::Connection &connection)
{
    QByteArray pages;
    store::Query query(connection, u"SELECT data FROM sqlite_dbpage ORDER BY pgno"_s);
    while (*query.next())
        pages += query.bytes(0);
    return pages;
}

// A case with a marker in every place that a text of a person can get to.
class Planter {
public:
    Planter(TestOffice &office, Markers &markers) : m_office(office), m_markers(markers) {}

    QString plant()
    {
        m_number = orDie(registered());
        messages();
        edits();
        tasks();
        hold();
        draft();
        closed();
        return m_number;
    }

private:
    template <typename T>
    static T orDie(base::Result<T> result)
    {
        if (!result)
            qFatal("%s", why(result).constData());
        return *std::move(result);
    }

    QString m(const char *place) { return m_markers.next(place); }
    QByteArray fileWith(const char *place)
    {
        QByteArray bytes = m_office.desk().random.bytes(300'000);
        const QByteArray word = m(place).toLatin1();
        for (const qsizetype at : {100, 150'000, 280'000})
            bytes.replace(at, word.size(), word);
        return bytes;
    }
    casework::NewMessage message()
    {
        casework::NewMessage made;
        made.sender = m("sender");
        made.recipient = m("recipient");
        made.subject = m("subject");
        made.body = QString(3000, u'x') + u' ' + m("body");
        made.messageId = m("message id");
        made.inReplyTo = m("in reply to");
        return made;
    }
    base::Result<QString> registered()
    {
        casework::RegisterCaseRequest request;
        request.kind = u"request"_s;
        request.title = m("title");
        request.received = QDate(2026, 11, 20);
        request.receivedEvidence = m("evidence");
        request.facts = {{u"region-declared"_s, m("contact fact")}, {u"scope-question"_s, m("narrative fact")}, {u"decision-note"_s, m("decision fact")},
                         {u"regime-reason"_s, m("decision fact")}, {u"customer-named"_s, m("contact fact")}};
        request.items = {{u"lines"_s, {{u"right"_s, u"access"_s}, {u"scope"_s, m("item")}, {u"ground-text"_s, m("item")}, {u"role-reason"_s, m("item")}}},
                         {u"lines"_s, {{u"right"_s, u"erasure"_s}, {u"scope"_s, m("item removed")}}}};
        request.person = {m("name"), u"person"_s, u"de"_s, u"DE"_s, {u"mail:"_s + m("identifier"), u"phone:"_s + m("identifier")}, u"subject"_s};
        request.messages = {message()};
        request.messages.first().attachments = {{m("file name"), u"x/y"_s, fileWith("file"), u"received"_s}};
        CASEBOOK_TRY(const auto done, casework::RegisterCase(m_office.desk()).run(request));
        return done.number;
    }
    void messages()
    {
        orDie(casework::RecordMessage(m_office.desk()).run({m_number, message(), {}}));
        orDie(casework::RecordMessage(m_office.desk()).run({m_number, message(), {}}));
        orDie(casework::AddNote(m_office.desk()).run({m_number, m("note"), {}}));
        m_office.desk().fileText = [](const QByteArray &bytes) { return casework::FileText{QString::fromUtf8(bytes.left(200)), false}; };
        orDie(casework::AttachFile(m_office.desk()).run({m_number, {m("file name"), u"x/y"_s, m("file text").toUtf8() + fileWith("file"), u"made"_s}, {}}));
    }
    void edits()
    {
        orDie(casework::EditCase(m_office.desk()).run({m_number, {{u"title"_s, m("title edited")}}, {{u"scope-question"_s, m("fact edited")}},
                                                       {{u"lines"_s, 2, {}, true}, {u"lines"_s, 1, {{u"scope"_s, m("item edited")}}}}, {}, -1, {}}));
        casework::EditCaseRequest more{m_number, {}, {{u"scope-question"_s, QString()}}, {}, {}, -1, {}};
        more.person = casework::NewPerson{m("second name"), u"person"_s, u"de"_s, u"DE"_s, {u"mail:"_s + m("second identifier")}, u"agent"_s};
        orDie(casework::EditCase(m_office.desk()).run(more));
    }
    void tasks()
    {
        orDie(casework::AddTask(m_office.desk()).run({m_number, m("task"), u"braun"_s, {}, {}}));
        orDie(casework::AddTask(m_office.desk()).run({m_number, m("task"), u"braun"_s, {}, {}}));
    }
    void hold()
    {
        casework::PlaceHoldRequest order;
        order.cases = {m_number};
        order.ground = u"litigation"_s;
        order.title = m("hold");
        order.reason = m("hold reason");
        order.orderedBy = u"braun"_s;
        const casework::HoldDone placed = orDie(casework::PlaceHold(m_office.desk()).run(order));
        QVERIFY(m_office.store().actAs(u"second"_s));
        orDie(casework::ReleaseHold(m_office.desk()).run({placed.number, m("hold release"), {}}));
        QVERIFY(m_office.store().actAs(m_office.first()));
    }
    void draft()
    {
        QVERIFY(store::Query(m_office.connection(), u"INSERT INTO drafts (id, owner, place, body, at) SELECT count(*) + 1, 'braun', :place, :body, '' FROM drafts"_s)
                    .bind(":place", u"case/"_s + m_number + u"/note"_s).bind(":body", m("draft")).run());
    }
    void approve(const QString &object)
    {
        orDie(casework::AskApproval(m_office.desk()).run({m_number, object, m("approval asked")}));
        QVERIFY(m_office.store().actAs(u"second"_s));
        orDie(casework::Approve(m_office.desk()).run({m_number, object, true, m("approval")}));
        QVERIFY(m_office.store().actAs(m_office.first()));
    }
    void closed()
    {
        approve(u"void"_s);
        orDie(casework::MoveCase(m_office.desk()).run({m_number, u"void"_s, m("reason of the move")}));
        approve(EraseCase::approvalObject);
    }

    TestOffice &m_office;
    Markers &m_markers;
    QString m_number;
};

const store::PrivacyClasses everything{Identity, Contact, Narrative, Special, Decision};

}

class ErasureTracesTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_temporary.isValid());
        qputenv("TMPDIR", m_temporary.path().toLocal8Bit());
        qInstallMessageHandler(keepLog);
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void leavesNothingInTheFile_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }

    void leavesNothingInTheFile()
    {
        QFETCH(quint32, seed);
        TestOffice office;
        Markers markers(seed);
        const QString number = Planter(office, markers).plant();
        QVERIFY(markers.size() >= 50);
        // Other cases come and go around it, so that pages are split and merged.
        Markers others(1000 + seed);
        Planter(office, others).plant();
        QCOMPARE(markers.foundIn(decryptedPages(office.connection())).size(), markers.size());
        QCOMPARE(markers.foundIn(contentOf(office.files().folder())), QStringList());

        VERIFY_DONE(EraseCase(office.desk()).run({number, everything, u"GDPR Art. 17"_s, {}}));
        QCOMPARE(office.journalProblem(), QString());
        QCOMPARE(markers.foundIn(decryptedPages(office.connection())), QStringList());
        QCOMPARE(QFileInfo(office.files().file() + u"-wal"_s).size(), 0);
        QCOMPARE(markers.foundIn(contentOf(office.files().folder())), QStringList());
        QCOMPARE(markers.foundIn(contentOf(m_temporary.path())), QStringList());
        QCOMPARE(markers.foundIn(logged), QStringList());
        office.reopen();
        QCOMPARE(markers.foundIn(decryptedPages(office.connection())), QStringList());
        QCOMPARE(others.foundIn(decryptedPages(office.connection())).size(), others.size());
    }

    // The verdict alone takes a proof of identity out of the file: pieces, name, digest and earlier values.
    void aJudgedProofLeavesNothingInTheFile()
    {
        TestOffice office;
        Markers others(2001);
        const QString number = Planter(office, others).plant();
        casework::RegisterCaseRequest request;
        request.kind = u"request"_s;
        request.received = QDate(2026, 11, 20);
        const auto made = casework::RegisterCase(office.desk()).run(request);
        VERIFY_DONE(made);
        Markers markers(2002);
        QByteArray passport = office.desk().random.bytes(300'000);
        const QByteArray word = markers.next("proof").toLatin1();
        for (const qsizetype at : {100, 150'000, 280'000})
            passport.replace(at, word.size(), word);
        VERIFY_DONE(casework::AttachFile(office.desk()).run({made->number, {markers.next("name of the proof"), u"x/y"_s, passport, u"received"_s}, {}, u"identity"_s}));
        QCOMPARE(markers.foundIn(decryptedPages(office.connection())).size(), markers.size());
        VERIFY_DONE(casework::EditCase(office.desk()).run({made->number, {}, {{u"identity-verdict"_s, u"failed"_s}}, {}, {}, -1, {}}));
        QCOMPARE(office.journalProblem(), QString());
        QCOMPARE(markers.foundIn(decryptedPages(office.connection())), QStringList());
        QCOMPARE(QFileInfo(office.files().file() + u"-wal"_s).size(), 0);
        QCOMPARE(others.foundIn(decryptedPages(office.connection())).size(), others.size());
    }

    void leavesNothingInTheFilesOfTheServer()
    {
        if (serverUrl().isEmpty())
            QSKIP("no CASEBOOK_TEST_POSTGRESQL: run under packaging/postgresql/with-cluster");
        const QString data = onCluster(u"SHOW data_directory"_s);
        if (!QFileInfo(data + u"/base"_s).isReadable())
            QSKIP("NOT TESTED: the server's folder can only be read as root or as its user");
        onCluster(u"ALTER SYSTEM SET wal_recycle = off"_s);
        onCluster(u"SELECT pg_reload_conf()"_s);
        TestOffice office(true);
        Markers markers(77);
        const QString number = Planter(office, markers).plant();
        // Values get into the planner's statistics by themselves sooner or later.
        QVERIFY(office.connection().execute(u"ANALYZE"_s));
        onCluster(u"CHECKPOINT"_s);
        QCOMPARE(markers.foundIn(contentOf(data + u"/base"_s)).size(), markers.size());

        const auto erased = EraseCase(office.desk()).run({number, everything, u"GDPR Art. 17"_s, {}});
        VERIFY_DONE(erased);
        QVERIFY(erased->isPurged);
        QCOMPARE(office.journalProblem(), QString());
        onCluster(u"CHECKPOINT"_s);
        QCOMPARE(markers.foundIn(contentOf(data + u"/base"_s)), QStringList());
        // The operator's part: the log moves on and old pieces of it are not used again.
        for (int i = 0; i < 2; ++i) {
            onCluster(u"SELECT pg_switch_wal()"_s);
            onCluster(u"CHECKPOINT"_s);
        }
        QCOMPARE(markers.foundIn(contentOf(data)), QStringList());
        QCOMPARE(markers.foundIn(bytesOf(QFileInfo(data).absolutePath() + u"/log"_s)), QStringList());
    }

private:
    QTemporaryDir m_temporary;
};

QTEST_GUILESS_MAIN(ErasureTracesTest)
#include "tst_erasuretraces.moc"
