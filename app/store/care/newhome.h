// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace casebook::store {

// Where a whole store is to move: the schema without rows, on either engine. It is nobody's casebook before the move is
// committed and kept; a file that is not kept goes with this object, a database keeps its empty tables and takes the next try.
class NewHome final {
public:
    // `user` gets the only key slot. Errors: FileExists, FileNotFound (the folder), NetworkFolder, DiskFull, InputInvalid (passphrase).
    static base::Result<std::unique_ptr<NewHome>> inFile(const QString &file, const StoreFacts &facts, const QString &user,
                                                         const base::Secret &passphrase, base::RandomSource &random);
    // Errors: StoreExists, ServerRefused, WrongPassphrase, NotPermitted (the role may not make tables).
    static base::Result<std::unique_ptr<NewHome>> onServer(const QUrl &address, const base::Secret &password);
    ~NewHome();
    NewHome(const NewHome &) = delete;
    NewHome &operator=(const NewHome &) = delete;

    Connection &connection() { return *m_connection; }
    // After the commit and every look at it; the connection is closed. From now on it can be opened.
    base::Result<void> keep();
    const QString &place() const { return m_place; }
    // To be printed once; empty on a server.
    const QString &recoveryKey() const { return m_recoveryKey; }

private:
    NewHome() = default;

    std::unique_ptr<Connection> m_connection;
    QString m_place;
    QString m_part;  // the file before it has its name
    QByteArray m_keySlots;
    QString m_recoveryKey;
};

}
