// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/store/connection.h"

#include <QUrl>

namespace casebook::store {

// PostgreSQL through Qt's driver. The database role is who acts. TLS is asked for by `sslmode` in the address
// (verify-full for a server elsewhere); statement and lock timeouts are ours.
class ServerConnection final : public Connection {
public:
    // postgresql://role@host:port/database?sslmode=…&host=/socket/folder. A password in the address is used and not kept.
    // Errors: ServerRefused, WrongPassphrase (the server did not accept the password), UsageWrong.
    static base::Result<std::unique_ptr<ServerConnection>> open(const QUrl &address, const base::Secret &password, bool readOnly = false);

    base::Result<Statement *> prepare(const QString &sql) override;
    base::Result<void> execute(const QString &sql) override;
    base::Result<void> beginWriting() override;
    base::Result<void> liftTimeLimit() override;
    base::Result<void> refreshPlans() override;
    base::Result<void> beginReading() override;
    base::Result<void> commit() override;
    void rollback() override;
    base::Result<bool> purge(const QStringList &tables) override;

private:
    explicit ServerConnection(const QString &place);
};

}
