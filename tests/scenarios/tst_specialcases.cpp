// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/frame/work.h"
#include "app/queries/verifyjournal.h"
#include "app/store/transaction.h"
#include "app/store/users.h"
#include "tests/scenarios/serverdatabase.h"
#include "tests/scenarios/stories.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace casebook;
using namespace casebook::tests;
using namespace Qt::StringLiterals;

namespace {

const QString today = u"2026-11-24"_s;
const QString officer = u"yilmaz"_s;
const QString approver = u"keller"_s;
const QString counsel = u"vogt"_s;

}

// A report of a child account and requests of authorities, one of them an emergency, from the first paper to the end: by the classes of
// casework and by the command line, on either engine, with the same refusals on the way and the same case in the end.
class SpecialCasesTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isServer");
        QTest::newRow("embedded") << false;
        QTest::newRow("postgresql") << true;
    }
    void init()
    {
        QFETCH_GLOBAL(bool, isServer);
        const QString server = qEnvironmentVariable("CASEBOOK_TEST_POSTGRESQL");
        if (isServer && server.isEmpty())
            QSKIP("no PostgreSQL server (CASEBOOK_TEST_POSTGRESQL)");
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toLocal8Bit());
        m_database = isServer ? std::make_unique<ServerDatabase>(server, u"special"_s) : nullptr;
        QVERIFY(makeStore(isServer ? m_database->address() : m_folder->filePath(u"berlin.casebook"_s)));
    }
    void cleanup()
    {
        if (!m_folder)
            return;
        m_pictures.clear();
        m_hands.reset();
        m_database.reset();
        m_folder.reset();
    }

    void aChildAccountIsRemoved() { withBothHands(&Stories::child); }
    void anOrderIsCompliedWith() { withBothHands(&Stories::order); }
    void anEmergencyIsApprovedOnceAndASecondTimeWithinADay() { withBothHands(&Stories::emergency); }
    void anOrderOfTheUnionCountsHours()
    {
        m_hands = caseworkHands(m_door, QByteArray(m_passphrase));
        tell(&Stories::hours);
        m_hands.reset();
        verify();
    }

private:
    bool makeStore(const QString &address)
    {
        m_door.address = address;
        m_door.standingClock = today + u"T09:00:00.000Z"_s;
        QByteArray passphrase(m_passphrase);
        auto created = workspace::Workspace::create(m_door, {u"xapix"_s, store::StoreMode::Test, {u"braun"_s, u"A. Braun"_s, {u"dpo"_s}}},
                                                    m_door.isServer() ? base::Secret() : base::Secret::take(passphrase));
        if (!created)
            return false;
        casework::Desk &desk = created->workspace->desk();
        m_dpo = created->workspace->user().login;
        m_door.user = m_door.isServer() ? QString() : m_dpo;
        auto transaction = store::Transaction::begin(desk.connection(), {desk.user().uuid, desk.clock.now(), &desk.random, {}});
        for (const auto &[login, role] : {std::pair{officer, u"officer"_s}, {approver, u"approver"_s}, {counsel, u"counsel"_s}})
            if (!store::insertUser(**transaction, base::uuid7(desk.random, desk.clock.now()), login, login, {role}))
                return false;
        if (!(*transaction)->record({u"add-user"_s, 0, {}}) || !(*transaction)->commit())
            return false;
        QFile file(m_folder->filePath(u"passphrase"_s));
        // A server wants the password of the role.
        const QByteArray secret = m_door.isServer() ? QUrl(address).password(QUrl::FullyDecoded).toUtf8() : m_passphrase;
        return file.open(QIODevice::WriteOnly) && file.write(secret + '\n') > 0;
    }

    void tell(void (Stories::*story)())
    {
        Stories stories(*m_hands, {m_dpo, officer, approver, counsel});
        (stories.*story)();
        m_pictures << stories.picture();
    }
    void withBothHands(void (Stories::*story)())
    {
        const QByteArray passphrase(m_passphrase);
        m_hands = caseworkHands(m_door, passphrase);
        tell(story);
        if (QTest::currentTestFailed())
            return;
        m_hands = commandLineHands(m_door, passphrase, m_folder->filePath(u"passphrase"_s));
        tell(story);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_pictures.size(), 2);
        QCOMPARE(m_pictures[0], m_pictures[1]);
        QVERIFY2(!m_pictures[0].contains("running"_L1), qPrintable(m_pictures[0]));
        m_hands.reset();
        verify();
    }
    void verify()
    {
        QByteArray passphrase(m_passphrase);
        const auto workspace = workspace::Workspace::open(m_door, m_door.isServer() ? base::Secret() : base::Secret::take(passphrase));
        QVERIFY(workspace);
        const auto report = queries::verifyJournal((*workspace)->connection(), (*workspace)->rules(), {});
        QVERIFY(report && report->isVerified());
    }

    const QByteArray m_passphrase = "correct horse";
    workspace::Door m_door;
    QString m_dpo;
    QStringList m_pictures;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerDatabase> m_database;
    std::unique_ptr<Hands> m_hands;
};

QTEST_GUILESS_MAIN(SpecialCasesTest)
#include "tst_specialcases.moc"
