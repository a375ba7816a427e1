// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/random.h"
#include "app/base/result.h"
#include "app/base/secret.h"

#include <QList>
#include <QString>

namespace casebook::store {

// A store made for tests or with invented people uses a light key derivation, lets a caller act as anybody and stand the
// clock still; its journal and its reports say so.
enum class StoreMode { Normal, Test, Demo };

QString name(StoreMode mode);

// NAME.casebook.keys beside the store: for each user the page key of the store (32 random bytes), sealed with a key that
// Argon2id makes of the user's passphrase. Whose slot opens is who acts. Written whole or not at all; a new passphrase
// rewrites one slot and leaves the pages alone. The file is JSON:
//
//     {"format": 1, "store": "<uuid>", "cipher": "aegis-256", "mode": "normal",
//      "slots": [{"user": "…", "salt": "<16 bytes, base64>", "operations": 3, "memory": 268435456,
//                 "sealed": "<nonce and box of libsodium's secretbox, base64>"}]}
class KeySlots final {
public:
    KeySlots(QString storeId, StoreMode mode) : m_storeId(std::move(storeId)), m_mode(mode) {}

    // Errors: KeySlotsMissing, FileNotReadable, KeySlotsDamaged.
    static base::Result<KeySlots> read(const QString &storeFile);
    static QString fileOf(const QString &storeFile) { return storeFile + QStringLiteral(".keys"); }
    base::Result<void> write(const QString &storeFile) const;
    QByteArray toJson() const;

    const QString &storeId() const { return m_storeId; }
    StoreMode mode() const { return m_mode; }
    QStringList users() const;
    // The page key. Errors: KeySlotUnknown, WrongPassphrase. Takes about a second in a normal store, on purpose.
    base::Result<base::Secret> open(const QString &user, const base::Secret &passphrase) const;
    // Adds the slot of a user, or seals an existing one anew. Passphrases that are empty or blank are InputInvalid.
    base::Result<void> seal(const QString &user, const base::Secret &passphrase, const base::Secret &pageKey, base::RandomSource &random);
    bool remove(const QString &user);

private:
    struct Slot {
        QString user;
        QByteArray salt;
        qint64 operations = 0;
        qint64 memory = 0;
        QByteArray sealed;
    };
    base::Result<base::Secret> derive(const Slot &slot, const base::Secret &passphrase) const;

    QString m_file;  // where they were read from
    QString m_storeId;
    StoreMode m_mode;
    QList<Slot> m_slots;
};

// The page key itself for paper: Crockford base 32 in eleven groups of five with a checksum. It opens the store without slots.
QString recoveryKeyText(const base::Secret &pageKey);
base::Result<base::Secret> pageKeyFromRecovery(const QString &text);  // RecoveryKeyInvalid

}
