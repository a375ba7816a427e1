// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/random.h"
#include "app/base/secret.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"
#include "app/store/keyslots.h"
#include "app/store/migrator.h"

#include <QUrl>

namespace casebook::store {

// What the office of a new store is called and who its first user is.
struct FirstUser {
    QString login;
    QString name;
    QStringList roles;
};

struct StoreFacts {
    QString id;            // uuid of the store
    QString place;         // file, or address without credentials
    QString name;          // what people call it: the file's base name, or the database
    QString organisation;  // id of its pack
    QString movedTo;       // where it was moved to; such a store is open to be looked at only
    StoreMode mode = StoreMode::Normal;
    bool isEmbedded = true;
};

// An opened store and who opened it: the user whose key slot fitted, or the database role. Owns the page key while open.
class Store final {
public:
    struct Created {
        std::unique_ptr<Store> store;
        QString recoveryKey;  // to be printed once; empty on a server
    };

    // A new embedded store with its first user. Errors: StoreExists, NetworkFolder, DiskFull, FileNotWritable; nothing is left behind.
    static base::Result<Created> create(const QString &file, StoreMode mode, const QString &organisation, const FirstUser &user,
                                        const base::Secret &passphrase, base::RandomSource &random, const QDateTime &now);
    // An empty database of which the role owns the schema.
    static base::Result<Created> createOnServer(const QUrl &address, StoreMode mode, const QString &organisation, const FirstUser &user,
                                                const base::Secret &password, base::RandomSource &random, const QDateTime &now);
    // With an empty user name the only slot is taken. A store that was moved elsewhere opens to be looked at only (StoreMoved).
    // Before its schema is upgraded a backup is made in `backupFolder`, or where none is set beside the store (BackupFolder);
    // without one there is no upgrade.
    static base::Result<std::unique_ptr<Store>> open(const QString &file, const QString &user, const base::Secret &passphrase, bool readOnly = false,
                                                     const QString &backupFolder = {});
    // Needs no slots. The user must be one of the store (KeySlotUnknown).
    static base::Result<std::unique_ptr<Store>> openWithRecoveryKey(const QString &file, const QString &user, const QString &recoveryKey,
                                                                    const QString &backupFolder = {});
    static base::Result<std::unique_ptr<Store>> openServer(const QUrl &address, const base::Secret &password, bool readOnly = false);

    Connection &connection() { return *m_connection; }
    // A connection of its own for another thread; must be used and destroyed there.
    base::Result<std::unique_ptr<Connection>> anotherConnection() const;
    const StoreFacts &facts() const { return m_facts; }
    const User &user() const { return m_user; }
    // Opened to look at only, a copy or a backup for example: nothing is written, not even who looked.
    bool isReadOnly() const { return m_isReadOnly; }
    // Test and demo stores only (NotATestStore).
    base::Result<void> actAs(const QString &login);
    // Embedded stores only.
    const base::Secret &pageKey() const { return m_pageKey; }

private:
    Store() = default;
    static base::Result<std::unique_ptr<Store>> openEmbedded(const QString &file, const QString &user, base::Secret pageKey, bool readOnly, const QString &backupFolder);
    base::Result<void> initialise(StoreMode mode, const QString &storeId, const QString &organisation, const FirstUser &user,
                                  base::RandomSource &random, const QDateTime &now);
    base::Result<void> readFacts(const QString &login);

    base::Secret m_pageKey;
    QUrl m_address;
    base::Secret m_password;
    std::unique_ptr<Connection> m_connection;
    StoreFacts m_facts;
    User m_user;
    bool m_isReadOnly = false;
};

// The id of the store in a database; empty where there is none, or where making one did not come to its end.
base::Result<QString> storeIdOn(Connection &connection);

}
