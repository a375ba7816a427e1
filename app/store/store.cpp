// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"

#include "app/base/clock.h"
#include "app/store/care/backup.h"
#include "app/store/care/backupfolder.h"
#include "app/store/care/rekey.h"
#include "app/store/embeddedconnection.h"
#include "app/store/journalwriter.h"
#include "app/store/serverconnection.h"
#include "app/store/transaction.h"
#include "app/store/users.h"

#include <QFile>
#include <QFileInfo>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using base::Secret;

namespace {

// What can be seen without opening it: a store is a file of whole pages. Whatever else lies there without key slots did not
// lose them, it never had any.
bool mayBeStore(const QString &file)
{
    constexpr qint64 pageBytes = 4096;
    const QFileInfo info(file);
    return info.isFile() && info.size() > 0 && info.size() % pageBytes == 0;
}

void removeFiles(const QString &file)
{
    for (const char *ending : {"", "-wal", "-shm", ".keys"})
        QFile::remove(file + QLatin1StringView(ending));
}

}

Result<QString> storeIdOn(Connection &connection)
{
    CASEBOOK_TRY(const qint64 exists, connection.oneNumber(connection.dialect().tableExists(u"store_info"_s)));
    if (exists == 0)
        return QString();
    return storeInfo(connection, u"id"_s);
}

Result<Store::Created> Store::create(const QString &file, StoreMode mode, const QString &organisation, const FirstUser &user,
                                     const Secret &passphrase, base::RandomSource &random, const QDateTime &now)
{
    if (QFileInfo::exists(file) || QFileInfo::exists(KeySlots::fileOf(file)))
        return fail(ErrorCode::StoreExists, {file});
    QByteArray raw = random.bytes(32);
    std::unique_ptr<Store> store(new Store);
    store->m_pageKey = Secret::take(raw);
    const QString storeId = base::uuid7(random, now);
    KeySlots keys(storeId, mode);
    CASEBOOK_CHECK(keys.seal(user.login, passphrase, store->m_pageKey, random));
    const auto make = [&]() -> Result<void> {
        CASEBOOK_TRY(store->m_connection, EmbeddedConnection::open(file, store->m_pageKey, EmbeddedConnection::Access::Create));
        CASEBOOK_CHECK(store->initialise(mode, storeId, organisation, user, random, now));
        // The key slots come last: a store without them is not there for anybody, one with them is complete.
        return keys.write(file);
    }();
    if (!make) {
        store.reset();
        removeFiles(file);
        return fail(make.error());
    }
    const QString recoveryKey = recoveryKeyText(store->m_pageKey);
    return Created{std::move(store), recoveryKey};
}

Result<Store::Created> Store::createOnServer(const QUrl &address, StoreMode mode, const QString &organisation, const FirstUser &user,
                                             const Secret &password, base::RandomSource &random, const QDateTime &now)
{
    std::unique_ptr<Store> store(new Store);
    store->m_address = address;
    store->m_password = password.clone();
    CASEBOOK_TRY(store->m_connection, ServerConnection::open(address, password));
    CASEBOOK_TRY(const QString id, storeIdOn(*store->m_connection));
    if (!id.isEmpty())
        return fail(ErrorCode::StoreExists, {store->m_connection->place()});
    FirstUser role = user;
    role.login = address.userName();
    CASEBOOK_CHECK(store->initialise(mode, base::uuid7(random, now), organisation, role, random, now));
    return Created{std::move(store), QString()};
}

Result<std::unique_ptr<Store>> Store::open(const QString &file, const QString &user, const Secret &passphrase, bool readOnly, const QString &backupFolder)
{
    if (!QFileInfo::exists(file))
        return fail(ErrorCode::FileNotFound, {file});
    if (!QFileInfo::exists(KeySlots::fileOf(file)) && !mayBeStore(file))
        return fail(ErrorCode::NotACasebook, {file});
    CASEBOOK_TRY(const KeySlots keys, KeySlots::read(file));
    const QStringList users = keys.users();
    const QString login = user.isEmpty() && users.size() == 1 ? users.constFirst() : user;
    if (login.isEmpty())
        return fail(ErrorCode::KeySlotUnknown, {QString()});
    CASEBOOK_TRY(Secret pageKey, keys.open(login, passphrase));
    auto opened = openEmbedded(file, login, std::move(pageKey), readOnly, backupFolder);
    // A change of the page key that was interrupted between its last two steps is ended here.
    if (opened || opened.error().code != ErrorCode::NotACasebook || !isRekeyPending(file))
        return opened;
    CASEBOOK_TRY(Secret newKey, pendingPageKey(file, login, passphrase));
    CASEBOOK_TRY(auto rekeyed, openEmbedded(file, login, std::move(newKey), readOnly, backupFolder));
    if (!readOnly)
        CASEBOOK_CHECK(finishRekey(file));
    return rekeyed;
}

Result<std::unique_ptr<Store>> Store::openWithRecoveryKey(const QString &file, const QString &user, const QString &recoveryKey,
                                                           const QString &backupFolder)
{
    if (!QFileInfo::exists(file))
        return fail(ErrorCode::FileNotFound, {file});
    CASEBOOK_TRY(Secret pageKey, pageKeyFromRecovery(recoveryKey));
    return openEmbedded(file, user, std::move(pageKey), false, backupFolder);
}

Result<std::unique_ptr<Store>> Store::openEmbedded(const QString &file, const QString &user, Secret pageKey, bool readOnly, const QString &backupFolder)
{
    std::unique_ptr<Store> store(new Store);
    store->m_pageKey = std::move(pageKey);
    store->m_isReadOnly = readOnly;
    const auto access = readOnly ? EmbeddedConnection::Access::ReadOnly : EmbeddedConnection::Access::ReadWrite;
    CASEBOOK_TRY(auto connection, EmbeddedConnection::open(file, store->m_pageKey, access));
    Migrator migrator(*connection);
    CASEBOOK_TRY([[maybe_unused]] const auto outcome, migrator.run([&] {
        return backUpBeforeUpgrade(*connection, store->m_pageKey, BackupFolder(file, backupFolder), base::SystemClock().now());
    }));
    store->m_connection = std::move(connection);
    CASEBOOK_CHECK(store->readFacts(user));
    return store;
}

Result<std::unique_ptr<Store>> Store::openServer(const QUrl &address, const Secret &password, bool readOnly)
{
    std::unique_ptr<Store> store(new Store);
    store->m_address = address;
    store->m_password = password.clone();
    store->m_isReadOnly = readOnly;
    CASEBOOK_TRY(store->m_connection, ServerConnection::open(address, password, readOnly));
    CASEBOOK_TRY(const qint64 exists, store->m_connection->oneNumber(store->m_connection->dialect().tableExists(u"store_info"_s)));
    if (exists == 0)
        return fail(ErrorCode::NotACasebook, {store->m_connection->place()});
    CASEBOOK_TRY([[maybe_unused]] const auto outcome, Migrator(*store->m_connection).run());
    CASEBOOK_CHECK(store->readFacts(address.userName()));
    return store;
}

Result<void> Store::initialise(StoreMode mode, const QString &storeId, const QString &organisation, const FirstUser &user,
                               base::RandomSource &random, const QDateTime &now)
{
    CASEBOOK_TRY([[maybe_unused]] const auto outcome, Migrator(*m_connection).run());
    const QString userId = base::uuid7(random, now);
    CASEBOOK_TRY(const auto transaction, Transaction::begin(*m_connection, {userId, now, &random, {}}));
    for (const auto &[key, text] : {std::pair{u"id"_s, storeId}, {u"mode"_s, name(mode)}, {u"organisation"_s, organisation}})
        CASEBOOK_CHECK(Query(*m_connection, u"INSERT INTO store_info (name, value) VALUES (:name, :value)"_s)
                           .bind(":name", key).bind(":value", text).run());
    CASEBOOK_TRY([[maybe_unused]] const qint64 id, insertUser(*transaction, userId, user.login, user.name, user.roles));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction->record({u"create-store."_s + name(mode), 0, {}}));
    CASEBOOK_CHECK(transaction->commit());
    return readFacts(user.login);
}

Result<void> Store::readFacts(const QString &login)
{
    m_facts.isEmbedded = m_address.isEmpty();
    m_facts.place = m_connection->place();
    m_facts.name = m_facts.isEmbedded ? QFileInfo(m_facts.place).completeBaseName() : m_address.path().mid(1);
    QHash<QString, QString> known;
    Query query(*m_connection, u"SELECT name, value FROM store_info WHERE name IN ('id', 'mode', 'organisation', :moved)"_s);
    query.bind(":moved", movedName);
    for (;;) {
        CASEBOOK_TRY(const bool found, query.next());
        if (!found)
            break;
        known.insert(query.text(0), query.text(1));
    }
    m_facts.id = known.value(u"id"_s);
    m_facts.organisation = known.value(u"organisation"_s);
    const QString mode = known.value(u"mode"_s);
    m_facts.mode = mode == "demo"_L1 ? StoreMode::Demo : mode == "test"_L1 ? StoreMode::Test : StoreMode::Normal;
    if (m_facts.id.isEmpty())
        return fail(ErrorCode::NotACasebook, {m_facts.place});
    m_facts.movedTo = known.value(movedName);
    if (!m_facts.movedTo.isEmpty() && !m_isReadOnly)
        return fail(ErrorCode::StoreMoved, {m_facts.place, m_facts.movedTo});
    CASEBOOK_TRY(m_user, userByLogin(*m_connection, login));
    return {};
}

Result<void> Store::actAs(const QString &login)
{
    if (m_facts.mode == StoreMode::Normal)
        return fail(ErrorCode::NotATestStore, {u"--as"_s});
    CASEBOOK_TRY(m_user, userByLogin(*m_connection, login));
    return {};
}

Result<std::unique_ptr<Connection>> Store::anotherConnection() const
{
    if (!m_facts.isEmbedded) {
        CASEBOOK_TRY(std::unique_ptr<Connection> connection, ServerConnection::open(m_address, m_password, m_isReadOnly));
        return connection;
    }
    const auto access = m_isReadOnly ? EmbeddedConnection::Access::ReadOnly : EmbeddedConnection::Access::ReadWrite;
    CASEBOOK_TRY(std::unique_ptr<Connection> connection, EmbeddedConnection::open(m_facts.place, m_pageKey, access));
    return connection;
}

}
