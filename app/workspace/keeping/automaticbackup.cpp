// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/keeping/automaticbackup.h"

#include "app/casework/frame/work.h"
#include "app/casework/logread.h"
#include "app/rulebook/embedded.h"
#include "app/store/embeddedconnection.h"
#include "app/workspace/storecare.h"

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Action;
using domain::DatedBackup;
using store::BackupFolder;

namespace {

constexpr int othersTurnMs = 60'000;

// The last word on each: a drill that passed later takes the earlier one back.
QStringList damagedOnes(const KeepingMemory &memory)
{
    QStringList damaged;
    for (const DrillRecord &drill : memory.drills()) {
        damaged.removeAll(drill.backup);
        if (!drill.problem.isEmpty())
            damaged.append(drill.backup);
    }
    return damaged;
}

QList<DatedBackup> marked(QList<DatedBackup> backups, const QStringList &damaged)
{
    for (DatedBackup &backup : backups)
        backup.isSound = !damaged.contains(backup.name);
    return backups;
}

}

BackupFolder backupFolderOf(const QString &storeFile, const KeepingMemory &memory)
{
    return BackupFolder(storeFile, memory.chosenFolder());
}

QList<DatedBackup> knownBackups(const BackupFolder &folder, const KeepingMemory &memory)
{
    return marked(folder.backups(), damagedOnes(memory));
}

std::optional<DatedBackup> newestSound(const QList<DatedBackup> &backups, const QDateTime &now)
{
    for (auto backup = backups.crbegin(); backup != backups.crend(); ++backup)
        if (backup->isSound && backup->made <= now)
            return *backup;
    return {};
}

Result<AutomaticBackup> AutomaticBackup::of(Workspace &workspace)
{
    const store::StoreFacts &facts = workspace.store().facts();
    if (!facts.isEmbedded)
        return fail(ErrorCode::UsageWrong, {u"a casebook on a server is backed up by the server's own means, pg_dump or pg_basebackup"_s});
    CASEBOOK_CHECK(casework::checkPermission(workspace.desk(), Action::Backup, {}));
    const KeepingMemory memory(Workspace::stateFolder(), facts.id);
    const domain::Organisation &organisation = workspace.organisation();
    AutomaticBackup backup;
    backup.m_store = facts.place;
    backup.m_pageKey = std::make_shared<const base::Secret>(workspace.store().pageKey().clone());
    backup.m_folder = backupFolderOf(facts.place, memory);
    backup.m_damaged = damagedOnes(memory);
    backup.m_rule = organisation.backups;
    backup.m_zone = organisation.office(organisation.defaultOffice)->timeZone();
    backup.m_now = workspace.now();
    return backup;
}

QList<DatedBackup> AutomaticBackup::backups() const
{
    return marked(m_folder->backups(), m_damaged);
}

AutomaticBackup::Status AutomaticBackup::status() const
{
    const QList<DatedBackup> all = backups();
    const auto newest = newestSound(all, m_now);
    const QDate today = m_now.toTimeZone(m_zone).date();
    // Also one that is dated after now: another program may have looked at the clock a moment later than this one.
    const auto isOfToday = [&](const DatedBackup &backup) {
        return backup.isSound && !backup.isBeforeUpgrade && backup.made.toTimeZone(m_zone).date() == today;
    };
    Status status;
    status.folder = m_folder->path();
    status.newest = newest ? newest->made : QDateTime();
    status.isDue = std::none_of(all.cbegin(), all.cend(), isOfToday);
    status.isTooOld = domain::isTooOld(status.newest, m_rule, m_now, m_zone);
    status.today = today;
    status.zone = m_zone;
    return status;
}

Result<AutomaticBackup::Done> AutomaticBackup::makeIfDue() const
{
    Done done;
    CASEBOOK_CHECK(m_folder->make());
    const auto turn = m_folder->takeTurn(0);
    if (!turn && turn.error().code == ErrorCode::StoreBusy)
        return done;  // by another program at this moment
    if (!turn)
        return fail(turn.error());
    // In one's turn: whoever had it before may have made it.
    if (status().isDue)
        CASEBOOK_CHECK(makeInTurn(done));
    return done;
}

Result<AutomaticBackup::Done> AutomaticBackup::make() const
{
    Done done;
    CASEBOOK_CHECK(m_folder->make());
    CASEBOOK_TRY(const auto turn, m_folder->takeTurn(othersTurnMs));
    CASEBOOK_CHECK(makeInTurn(done));
    return done;
}

Result<void> AutomaticBackup::makeInTurn(Done &done) const
{
    m_folder->removeLeftovers();
    CASEBOOK_TRY(const rulebook::Rulebook rules, rulebook::Rulebook::load(rulebook::embeddedFolder()));
    CASEBOOK_TRY(const auto connection, store::EmbeddedConnection::open(m_store, *m_pageKey, store::EmbeddedConnection::Access::ReadWrite));
    const QString target = m_folder->fileFor(m_now, BackupFolder::Reason::Daily);
    CASEBOOK_TRY(done.made, store::backUp(*connection, *m_pageKey, target, journalInspection(rules)));
    rotate(done);
    return {};
}

// After the new one stands, and only then.
void AutomaticBackup::rotate(Done &done) const
{
    for (const QString &name : domain::superseded(backups(), m_rule, m_now, m_zone)) {
        const auto removed = m_folder->remove(name);
        if (removed)
            done.removed.append(name);
        else if (!done.notRemoved)
            done.notRemoved = removed.error();
    }
}

Result<void> AutomaticBackup::record(Workspace &workspace, const Done &done)
{
    return done.made ? casework::LogRead(workspace.desk()).record(Action::Backup, u"made"_s) : Result<void>();
}

}
