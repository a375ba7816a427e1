// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/care/backup.h"
#include "app/workspace/keeping/keepingmemory.h"
#include "app/workspace/workspace.h"

#include <optional>

namespace casebook::workspace {

// The backup of the day of an embedded store, made at the first work of a day of the office rather than at the end of one:
// computers are switched off and programs killed, and what a day begins with is what all days before it left. It takes from an
// open workspace what it needs and can then be carried out in any thread, on a connection of its own, while others work.
class AutomaticBackup final {
public:
    // Errors: NotPermitted; UsageWrong for a server, whose backups are its own.
    static base::Result<AutomaticBackup> of(Workspace &workspace);

    struct Status {
        QString folder;
        QDateTime newest;        // UTC, of the sound ones; invalid: none
        bool isDue = false;      // none was made on this day of the office
        bool isTooOld = false;
        QDate today;             // of the office
        QTimeZone zone;
    };
    Status status() const;

    struct Done {
        std::optional<store::BackupDone> made;  // nothing: there is one of today, or another program is making it
        QStringList removed;                    // names of those that went in favour of others
        std::optional<base::Error> notRemoved;  // the first that could not be taken away
    };
    // Errors of store::backUp(); none of them keeps anybody from working.
    base::Result<Done> makeIfDue() const;
    base::Result<Done> make() const;
    // The entry in the journal, in the thread of the workspace.
    static base::Result<void> record(Workspace &workspace, const Done &done);

private:
    AutomaticBackup() = default;
    QList<domain::DatedBackup> backups() const;
    base::Result<void> makeInTurn(Done &done) const;
    void rotate(Done &done) const;

    QString m_store;
    std::shared_ptr<const base::Secret> m_pageKey;
    std::optional<store::BackupFolder> m_folder;
    QStringList m_damaged;  // names of those that a drill found damaged
    domain::KeepingRule m_rule;
    QTimeZone m_zone;
    QDateTime m_now;
};

// Where the automatic backups of a store lie on this computer, and which of them a drill found damaged.
store::BackupFolder backupFolderOf(const QString &storeFile, const KeepingMemory &memory);
QList<domain::DatedBackup> knownBackups(const store::BackupFolder &folder, const KeepingMemory &memory);
// The newest that nobody found damaged and that is not dated after now; nothing when there is none.
std::optional<domain::DatedBackup> newestSound(const QList<domain::DatedBackup> &backups, const QDateTime &now);

}
