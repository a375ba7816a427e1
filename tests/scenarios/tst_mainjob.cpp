// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/addtask.h"
#include "app/casework/approve.h"
#include "app/casework/askapproval.h"
#include "app/casework/assigncase.h"
#include "app/casework/editcase.h"
#include "app/casework/finishtask.h"
#include "app/casework/movecase.h"
#include "app/casework/recordmessage.h"
#include "app/domain/gate.h"
#include "app/queries/casequery.h"
#include "app/queries/register.h"
#include "app/queries/verifyjournal.h"
#include "app/store/users.h"
#include "app/workspace/importing.h"
#include "tests/scenarios/serverdatabase.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

namespace {

using Facts = QMap<QString, QString>;

base::Secret secret(const char *text)
{
    QByteArray bytes(text);
    return base::Secret::take(bytes);
}

QString words(const base::Error &error)
{
    return u"%1 [%2] %3"_s.arg(static_cast<int>(error.code)).arg(error.arguments.join(u", "_s), error.detail);
}

}

// What an office does with the program from the first file to the proof: real complaints and real mail go in, one case of each
// kind is worked to its end by two people, and every change can be verified afterwards.
class MainJobTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void fromFilesToProof_data();
    void fromFilesToProof();

private:
    bool open(const QString &address);
    void as(const QString &login) { QVERIFY(m_workspace->store().actAs(login)); }
    void edit(const QString &number, const Facts &facts, const QList<casework::ItemEdit> &items = {});
    void move(const QString &number, const QString &to, const QString &outcome = {}, const QString &reason = {});
    void send(const QString &number, const QString &subject);
    void refuse(const QString &number, const QString &to);
    domain::CaseFile file(const QString &number);
    void importComplaints();
    void importMail();
    QString firstOf(const QString &filter);
    void workRequest(const QString &number);
    void workDispute(const QString &number);
    void verify();
    void findTheChangedByte();

    QString m_data;
    QString m_first;  // login of the first user: on a server that is the role
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

void MainJobTest::initTestCase()
{
    m_data = qEnvironmentVariable("CASEBOOK_REAL_DATA", QStringLiteral(CASEBOOK_SOURCE_DIR) + u"/../shared/data"_s);
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toLocal8Bit());
}

void MainJobTest::fromFilesToProof_data()
{
    QTest::addColumn<bool>("isServer");
    QTest::newRow("embedded") << false;
    QTest::newRow("postgresql") << true;
}

void MainJobTest::fromFilesToProof()
{
    QFETCH(bool, isServer);
    if (!QDir(m_data).exists())
        QSKIP("the real complaints and e-mails are not here (CASEBOOK_REAL_DATA)");
    const QString server = qEnvironmentVariable("CASEBOOK_TEST_POSTGRESQL");
    if (isServer && server.isEmpty())
        QSKIP("no PostgreSQL server (CASEBOOK_TEST_POSTGRESQL)");
    std::unique_ptr<tests::ServerDatabase> database;
    if (isServer)
        database = std::make_unique<tests::ServerDatabase>(server, u"mainjob"_s);
    QVERIFY(open(isServer ? database->address() : m_folder->filePath(u"berlin.casebook"_s)));
    importComplaints();
    if (QTest::currentTestFailed())
        return;
    importMail();
    if (QTest::currentTestFailed())
        return;
    workRequest(firstOf(u"kind:request"_s));
    if (QTest::currentTestFailed())
        return;
    workDispute(firstOf(u"kind:dispute"_s));
    if (QTest::currentTestFailed())
        return;
    verify();
    findTheChangedByte();
    m_workspace.reset();
}

bool MainJobTest::open(const QString &address)
{
    workspace::Door door;
    door.address = address;
    door.standingClock = u"2026-11-24T09:00:00.000Z"_s;
    auto created = workspace::Workspace::create(door, {u"xapix"_s, store::StoreMode::Test, {u"braun"_s, u"A. Braun"_s, {u"dpo"_s}}}, door.isServer() ? base::Secret() : secret("test"));
    if (!created) {
        qWarning() << words(created.error());
        return false;
    }
    m_workspace = std::move(created->workspace);
    m_first = m_workspace->user().login;
    casework::Desk &desk = m_workspace->desk();
    auto transaction = store::Transaction::begin(desk.connection(), {desk.user().uuid, desk.clock.now(), &desk.random, {}});
    for (const auto &[login, role] : {std::pair{u"yilmaz"_s, u"officer"_s}, {u"keller"_s, u"approver"_s}})
        if (!store::insertUser(**transaction, base::uuid7(desk.random, desk.clock.now()), login, login, {role}))
            return false;
    return (*transaction)->record({u"add-user"_s, 0, {}}) && (*transaction)->commit();
}

void MainJobTest::importComplaints()
{
    auto request = workspace::csvRequest(*m_workspace, m_data + u"/complaints/cfpb-subset.csv"_s, u"dispute"_s, {}, {});
    QVERIFY2(request, request ? "" : qPrintable(words(request.error())));
    const auto imported = workspace::importCsv(*m_workspace, *request);
    QVERIFY2(imported, imported ? "" : qPrintable(words(imported.error())));
    QCOMPARE(imported->rows, 280);
    QCOMPARE(imported->created + imported->skipped, 280);
    QCOMPARE(imported->created, 280);
}

void MainJobTest::importMail()
{
    const auto imported = workspace::importMail(*m_workspace, workspace::mailRequest(*m_workspace, {m_data + u"/mail"_s}, {}));
    QVERIFY2(imported, imported ? "" : qPrintable(words(imported.error())));
    QCOMPARE(imported->messages, 49);
    QCOMPARE(imported->created + imported->extended + imported->quarantined, 49);
    QCOMPARE(imported->numbers.size(), imported->created);
    // The same folder again adds nothing: every message with an identity is known.
    const auto again = workspace::importMail(*m_workspace, workspace::mailRequest(*m_workspace, {m_data + u"/mail"_s}, {}));
    QVERIFY(again);
    QCOMPARE(again->created + again->extended + again->quarantined, 49);
    QVERIFY2(again->created < imported->created, qPrintable(QString::number(again->created)));
}

QString MainJobTest::firstOf(const QString &filter)
{
    queries::Register cases(m_workspace->connection(), m_workspace->user().clearance);
    const auto page = cases.page({domain::resolved(*domain::parseFilter(filter), m_workspace->today(), {}), m_workspace->today(), u"number"_s, false}, 1);
    return page && !page->isEmpty() ? page->constFirst().number : QString();
}

domain::CaseFile MainJobTest::file(const QString &number)
{
    return queries::caseFile(m_workspace->connection(), m_workspace->user().clearance, number).value_or({});
}

void MainJobTest::edit(const QString &number, const Facts &facts, const QList<casework::ItemEdit> &items)
{
    casework::EditCaseRequest request;
    request.number = number;
    request.facts = facts;
    request.items = items;
    const auto done = casework::EditCase(m_workspace->desk()).run(request);
    QVERIFY2(done, done ? "" : qPrintable(words(done.error())));
}

void MainJobTest::move(const QString &number, const QString &to, const QString &outcome, const QString &reason)
{
    const auto done = casework::MoveCase(m_workspace->desk()).run({number, to, reason, outcome});
    QVERIFY2(done, done ? "" : qPrintable(to + u": "_s + words(done.error())));
}

void MainJobTest::refuse(const QString &number, const QString &to)
{
    const auto done = casework::MoveCase(m_workspace->desk()).run({number, to});
    QVERIFY(!done);
    QCOMPARE(done.error().code, base::ErrorCode::GateNotMet);
    QVERIFY(done.error().arguments.size() > 1);
}

void MainJobTest::send(const QString &number, const QString &subject)
{
    casework::NewMessage message;
    message.direction = u"sent"_s;
    message.subject = subject;
    message.body = u"…"_s;
    const auto done = casework::RecordMessage(m_workspace->desk()).run({number, message, {}});
    QVERIFY2(done, done ? "" : qPrintable(words(done.error())));
}

void MainJobTest::workRequest(const QString &number)
{
    const QString today = u"2026-11-24"_s;
    refuse(number, u"triage"_s);
    casework::EditCaseRequest person;
    person.number = number;
    person.fields = {{u"evidence"_s, u"Received header"_s}};
    person.facts = {{u"statement-version"_s, u"2018-05-25"_s}, {u"region-declared"_s, u"DE"_s}, {u"region-inferred"_s, u"DE"_s}};
    if (file(number).personName().isEmpty())
        person.person = casework::NewPerson{u"Clara Weber"_s};
    QVERIFY(casework::EditCase(m_workspace->desk()).run(person));
    move(number, u"triage"_s);
    QCOMPARE(file(number).state, u"triage"_s);

    QList<casework::ItemEdit> lines;
    const int count = static_cast<int>(file(number).itemsOf(u"lines"_s).size());
    for (int i = 1; i <= count; ++i)
        lines.append({u"lines"_s, i, {{u"role-decision"_s, u"controller"_s}, {u"data-class"_s, u"account-data"_s}}});
    edit(number, {{u"acknowledgement"_s, u"sent"_s}, {u"acknowledged-on"_s, today}, {u"duplicate-check"_s, u"none-found"_s}, {u"flags"_s, u"none"_s},
                  {u"regime-reason"_s, u"lives in Berlin"_s}, {u"identity-level"_s, u"none"_s}}, lines);
    send(number, u"We have your request"_s);
    move(number, u"collect"_s);
    QVERIFY(casework::AddTask(m_workspace->desk()).run({number, u"CRM export"_s, u"yilmaz"_s, QDate(2026, 11, 30)}));
    refuse(number, u"review"_s);
    QVERIFY(casework::FinishTask(m_workspace->desk()).run({number, 1, u"done"_s, {}, {}}));
    edit(number, {{u"hold-check"_s, u"none"_s}, {u"retention-plan"_s, u"CRM 7 years, rest 60 days"_s}});
    move(number, u"review"_s);
    edit(number, {{u"others-check"_s, u"nothing-found"_s}, {u"redaction"_s, u"not-needed"_s}, {u"special-categories"_s, u"false"_s}, {u"preparation"_s, u"package"_s}});
    move(number, u"decide"_s);
    lines.clear();
    for (int i = 1; i <= count; ++i)
        lines.append({u"lines"_s, i, {{u"outcome"_s, u"fulfilled"_s}, {u"executed-on"_s, today}, {u"execution-evidence"_s, u"export log"_s}}});
    edit(number, {{u"closure-confirmed"_s, u"true"_s}, {u"suppression"_s, u"not-needed"_s}, {u"recipients"_s, u"none"_s}}, lines);
    QVERIFY(casework::AskApproval(m_workspace->desk()).run({number, u"decision"_s, {}, {}}));
    QCOMPARE(casework::Approve(m_workspace->desk()).run({number, u"decision"_s, true, {}, {}}).error().code, base::ErrorCode::ApproverIsPreparer);
    as(u"keller"_s);
    QVERIFY(casework::Approve(m_workspace->desk()).run({number, u"decision"_s, true, {}, {}}));
    as(m_first);
    move(number, u"execute"_s);
    move(number, u"respond"_s);
    edit(number, {{u"letter-checked"_s, u"true"_s}, {u"redress"_s, u"authority-and-court"_s}, {u"delivery"_s, u"mail"_s}, {u"sent-on"_s, today}, {u"delivery-proof"_s, u"log 17"_s}});
    send(number, u"Our answer"_s);
    move(number, u"closed"_s);
    const domain::CaseFile closed = file(number);
    QCOMPARE(closed.phase, u"closed"_s);
    QCOMPARE(closed.outcome, u"fulfilled"_s);
    QVERIFY(std::none_of(closed.clocks.cbegin(), closed.clocks.cend(), [](const domain::ClockRecord &clock) { return clock.state == "running"_L1; }));
}

void MainJobTest::workDispute(const QString &number)
{
    const QString today = u"2026-11-24"_s;
    refuse(number, u"acknowledge"_s);
    edit(number, {{u"anonymous"_s, u"true"_s}, {u"complaint-text"_s, u"They called me at work."_s}, {u"about-our-case"_s, u"no"_s}});
    move(number, u"acknowledge"_s);
    QVERIFY(casework::AssignCase(m_workspace->desk()).run({number, u"yilmaz"_s, {}}));
    move(number, u"screen"_s);
    edit(number, {{u"admissible"_s, u"admissible"_s}, {u"severity"_s, u"low"_s}, {u"breach-suspected"_s, u"no"_s}, {u"hold-check"_s, u"not-needed"_s}});
    move(number, u"investigate"_s);
    edit(number, {{u"facts-log"_s, u"call list read"_s}, {u"statements"_s, u"team lead heard"_s}}, {{u"allegations"_s, 1, {{u"test"_s, u"policy 4.2"_s}, {u"finding"_s, u"upheld"_s}}}});
    move(number, u"opinion"_s);
    edit(number, {{u"root-cause"_s, u"training"_s}, {u"opinion"_s, u"upheld"_s}, {u"advice-followed"_s, u"followed"_s}},
         {{u"remedies"_s, 0, {{u"remedy"_s, u"training"_s}, {u"responsible"_s, u"support"_s}, {u"due-on"_s, today}, {u"done-on"_s, today}, {u"evidence"_s, u"list of participants"_s}}}});
    move(number, u"reply"_s);
    edit(number, {{u"redress"_s, u"other"_s}, {u"delivery"_s, u"impossible"_s}, {u"sent-on"_s, today}});
    move(number, u"await"_s);
    edit(number, {{u"reaction"_s, u"silent"_s}, {u"lessons"_s, u"no"_s}});
    move(number, u"closed"_s, u"upheld"_s);
    QCOMPARE(file(number).outcome, u"upheld"_s);
}

void MainJobTest::verify()
{
    const auto report = queries::verifyJournal(m_workspace->connection(), m_workspace->rules(), {});
    QVERIFY2(report, report ? "" : qPrintable(words(report.error())));
    for (const journal::Problem &problem : report->problems)
        qWarning() << journal::wordOf(problem.kind) << problem.sequence << problem.table << problem.row << problem.privacyClass;
    QVERIFY(report->isVerified());
    QVERIFY(report->size > 300);
}

// One byte of a value in the history is changed behind the program's back, and verification names the entry.
void MainJobTest::findTheChangedByte()
{
    store::Connection &connection = m_workspace->connection();
    const auto sequence = connection.oneNumber(u"SELECT max(sequence) FROM history WHERE table_name = 'cases' AND privacy_class = 'decision'"_s);
    QVERIFY(sequence && *sequence > 0);
    QVERIFY(connection.execute(u"UPDATE history SET value = replace(value, 'upheld', 'upheid') WHERE sequence = %1 AND table_name = 'cases'"_s.arg(*sequence)));
    const auto report = queries::verifyJournal(connection, m_workspace->rules(), {});
    QVERIFY(report);
    QVERIFY(!report->isVerified());
    QVERIFY(std::any_of(report->problems.cbegin(), report->problems.cend(), [&](const journal::Problem &problem) {
        return problem.kind == journal::Problem::Kind::ValueChanged && problem.sequence == *sequence && problem.table == "cases"_L1;
    }));
}

QTEST_GUILESS_MAIN(MainJobTest)
#include "tst_mainjob.moc"
