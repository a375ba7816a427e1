// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/keeping/rotation.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace casebook::store {

// Where the automatic backups of one embedded store lie: NAME.backups beside the store, or a folder that somebody chose and that
// several stores may share. A backup is NAME-<UTC instant>.casebook with its key slots beside it, from which it is read whose
// backup it is; files that are not automatic backups of this store are left alone.
class BackupFolder final {
public:
    enum class Reason { Daily, BeforeUpgrade };

    explicit BackupFolder(const QString &storeFile, const QString &chosen = {});

    const QString &path() const { return m_path; }
    // "…/berlin-20261129T035531Z.casebook", "…/berlin-20261129T035531Z-before-upgrade.casebook"
    QString fileFor(const QDateTime &now, Reason reason) const;
    QString fileOf(const domain::DatedBackup &backup) const;
    // The oldest first; the name is that of the file in the folder. Empty where the folder or the store's key slots are missing.
    QList<domain::DatedBackup> backups() const;
    // Makes it for its owner only, where it is missing. FileNotWritable where something else has its name, or it may not be written.
    base::Result<void> make() const;
    // One program at a time makes backups here; StoreBusy when another does and did not end in time, FileNotWritable where no
    // turn can be taken. A program that died holds nothing.
    base::Result<std::unique_ptr<QLockFile>> takeTurn(int waitMs) const;
    // What programs that died in the middle left behind; in one's turn only.
    void removeLeftovers() const;
    // The copy first: key slots alone open nothing.
    base::Result<void> remove(const QString &name) const;

private:
    QString m_storeFile;
    QString m_path;
};

}
