// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/newhome.h"

#include "app/store/transaction.h"
#include "app/store/users.h"
#include "tests/scenarios/serverdatabase.h"
#include "tests/support/teststore.h"

using namespace casebook;
using namespace Qt::StringLiterals;
using namespace casebook::support;
using base::ErrorCode;
using store::NewHome;

class NewHomeTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    base::SeededRandom m_random{9};
    const store::StoreFacts m_facts{.id = u"01975a2e-0000-7000-8000-000000000001"_s, .organisation = u"xapix"_s, .mode = store::StoreMode::Test};

    base::Result<std::unique_ptr<NewHome>> home(const QString &name) { return NewHome::inFile(m_folder.filePath(name), m_facts, u"braun"_s, secret("right"), m_random); }
    // What makes an empty schema a store: who it is, and a user.
    void moveIn(store::Connection &connection, const QString &login)
    {
        auto transaction = store::Transaction::begin(connection, {m_facts.id, noon, &m_random, {}});
        VERIFY_DONE(transaction);
        for (const auto &[name, text] : {std::pair{u"id"_s, m_facts.id}, {u"mode"_s, u"test"_s}, {u"organisation"_s, u"xapix"_s}})
            VERIFY_DONE(store::Query(connection, u"INSERT INTO store_info (name, value) VALUES (:name, :value)"_s).bind(":name", name).bind(":value", text).run());
        VERIFY_DONE(store::insertUser(**transaction, m_facts.id, login, u"A. Braun"_s, {u"dpo"_s}));
        VERIFY_DONE((*transaction)->record({u"migrate-store.embedded"_s, 0, {}}));
        VERIFY_DONE((*transaction)->commit());
    }

private slots:
    void whatIsNotKeptLeavesNothing()
    {
        {
            auto unkept = home(u"unkept.casebook"_s);
            VERIFY_DONE(unkept);
            moveIn((*unkept)->connection(), u"braun"_s);
            QVERIFY(!QFile::exists(m_folder.filePath(u"unkept.casebook"_s)));
            QVERIFY(!filesIn(m_folder.path()).isEmpty());
        }
        QCOMPARE(filesIn(m_folder.path()), QStringList());
    }

    void whatIsKeptOpensWithItsSlotAndItsRecoveryKey()
    {
        QString key;
        {
            auto kept = home(u"kept.casebook"_s);
            VERIFY_DONE(kept);
            moveIn((*kept)->connection(), u"braun"_s);
            key = (*kept)->recoveryKey();
            VERIFY_DONE((*kept)->keep());
        }
        const QString file = m_folder.filePath(u"kept.casebook"_s);
        QCOMPARE(filesIn(m_folder.path()), (QStringList{u"kept.casebook"_s, u"kept.casebook.keys"_s}));
        VERIFY_DONE(store::Store::open(file, {}, secret("right")));
        VERIFY_DONE(store::Store::openWithRecoveryKey(file, u"braun"_s, key));
        QCOMPARE(store::Store::open(file, {}, secret("wrong")).error().code, ErrorCode::WrongPassphrase);
        // Neither a store nor slots that lie there are written over.
        QCOMPARE(home(u"kept.casebook"_s).error().code, ErrorCode::FileExists);
        QVERIFY(QFile::remove(file));
        QCOMPARE(home(u"kept.casebook"_s).error().code, ErrorCode::FileExists);
    }

    // A first try that ended between the tables and the rows leaves tables; they are no casebook and in nobody's way.
    void aServerTakesTheNextTry()
    {
        const QString server = qEnvironmentVariable("CASEBOOK_TEST_POSTGRESQL");
        if (server.isEmpty())
            QSKIP("no CASEBOOK_TEST_POSTGRESQL: run under packaging/postgresql/with-cluster");
        const tests::ServerDatabase database(server, u"newhome"_s);
        const QUrl address(database.address());
        for (int i = 0; i < 2; ++i) {
            VERIFY_DONE(NewHome::onServer(address, {}));
            QCOMPARE(store::Store::openServer(address, {}).error().code, ErrorCode::NotACasebook);
        }
        moveIn((*NewHome::onServer(address, {}))->connection(), address.userName());
        QCOMPARE(NewHome::onServer(address, {}).error().code, ErrorCode::StoreExists);
        // Opened to be looked at only, the server itself refuses to write.
        auto looked = store::Store::openServer(address, {}, true);
        VERIFY_DONE(looked);
        QCOMPARE((*looked)->connection().execute(u"DELETE FROM users"_s).error().code, ErrorCode::StoreReadOnly);
        VERIFY_DONE((*store::Store::openServer(address, {}))->connection().execute(u"UPDATE users SET name = 'B. Braun'"_s));
    }
};

QTEST_GUILESS_MAIN(NewHomeTest)
#include "tst_newhome.moc"
