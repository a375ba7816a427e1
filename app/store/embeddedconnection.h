// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/store/connection.h"

struct sqlite3;

namespace casebook::store {

// SQLite with page encryption behind Qt's own driver. Opening proves through that driver's connection that the encrypting
// library is the one in use; anything else is EncryptionMissing and the file is not touched.
//
// Statements run on the handle of the driver: a page of the register costs what the library costs, without a QVariant a cell.
class EmbeddedConnection final : public Connection {
public:
    enum class Access { Create, ReadWrite, ReadOnly };

    // Page key: 32 bytes. Errors: NotACasebook, StoreDamaged, StoreReadOnly, NetworkFolder, EncryptionMissing, FileNotFound.
    static base::Result<std::unique_ptr<EmbeddedConnection>> open(const QString &file, const base::Secret &pageKey, Access access);
    ~EmbeddedConnection() override;

    base::Result<Statement *> prepare(const QString &sql) override;
    base::Result<void> execute(const QString &sql) override;
    base::Result<void> beginWriting() override;
    base::Result<void> beginReading() override;
    base::Result<void> commit() override;
    void rollback() override;
    base::Result<bool> purge(const QStringList &tables) override;

    base::Result<void> copyInto(const QString &file);  // VACUUM INTO: encrypted with the same key
    base::Result<void> changeKey(const base::Secret &pageKey);
    base::Result<void> shortenLog();  // wal_checkpoint(TRUNCATE)
    // While it exists, long statements ask often whether they should go on; false ends them with Cancelled.
    class Watch final {
    public:
        Watch(EmbeddedConnection &connection, std::function<bool()> goesOn);
        ~Watch();
        Watch(const Watch &) = delete;
        Watch &operator=(const Watch &) = delete;

    private:
        EmbeddedConnection &m_connection;
        std::function<bool()> m_goesOn;
    };
    sqlite3 *handle() const { return m_handle; }

protected:
    void afterCommit() override;

private:
    EmbeddedConnection(const QString &file);
    base::Result<void> unlock(const base::Secret &pageKey, Access access);
    base::Result<void> checkLibrary();
    base::Error problem(int code, const char *what) const;

    sqlite3 *m_handle = nullptr;
    int m_commits = 0;
};

// NetworkFolder when the folder lies on a file system on which the write-ahead log is not safe.
base::Result<void> refuseNetworkFolder(const QString &folder);

}
