// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/desk.h"
#include "app/queries/casequery.h"
#include "app/queries/register.h"
#include "app/queries/verifyjournal.h"
#include "app/store/users.h"
#include "app/workspace/importing.h"
#include "tests/scenarios/serverdatabase.h"
#include "tests/scenarios/stories.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;

namespace {

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
    tests::Stories::Cast cast() const;
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

// One person alone, but for the approval.
tests::Stories::Cast MainJobTest::cast() const
{
    return {m_first, m_first, u"keller"_s, {}};
}

void MainJobTest::workRequest(const QString &number)
{
    const auto hands = tests::caseworkHands(*m_workspace);
    hands->take(number);
    const domain::CaseFile before = file(number);
    tests::Stories(*hands, cast()).workRequest(static_cast<int>(before.itemsOf(u"lines"_s).size()), !before.personName().isEmpty());
    const domain::CaseFile closed = file(number);
    QCOMPARE(closed.phase, u"closed"_s);
    QCOMPARE(closed.outcome, u"fulfilled"_s);
    QVERIFY(std::none_of(closed.clocks.cbegin(), closed.clocks.cend(), [](const domain::ClockRecord &clock) { return clock.state == "running"_L1; }));
}

void MainJobTest::workDispute(const QString &number)
{
    const auto hands = tests::caseworkHands(*m_workspace);
    hands->take(number);
    tests::Stories(*hands, cast()).workDispute();
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
