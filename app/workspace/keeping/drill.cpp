// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/keeping/drill.h"

#include "app/casework/frame/work.h"
#include "app/casework/logread.h"
#include "app/journal/ownfolder.h"
#include "app/queries/register.h"
#include "app/workspace/keeping/automaticbackup.h"
#include "app/workspace/keeping/weighing.h"
#include "app/workspace/storecare.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLockFile>
#include <QScopeGuard>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using base::Secret;
using domain::Action;

namespace {

// A folder beside the store that only its owner enters, empty, and gone at the end. What a drill left that was interrupted
// goes with the next one.
class Scratch {
public:
    static Result<std::unique_ptr<Scratch>> make(const QString &storeFile)
    {
        const QFileInfo store(storeFile);
        std::unique_ptr<Scratch> scratch(new Scratch(u"%1/.%2.drill"_s.arg(store.absolutePath(), store.completeBaseName())));
        CASEBOOK_CHECK(journal::makeOwnFolder(scratch->m_path));
        scratch->m_turn = std::make_unique<QLockFile>(scratch->m_path + u"/.lock"_s);
        scratch->m_turn->setStaleLockTime(0);
        if (!scratch->m_turn->tryLock(0))
            return fail(ErrorCode::StoreBusy, {scratch->m_path});
        scratch->m_isOurs = true;
        scratch->clear();
        return scratch;
    }
    ~Scratch()
    {
        if (!m_isOurs)
            return;
        clear();
        m_turn->unlock();
        QDir().rmdir(m_path);
    }
    QString file() const { return m_path + u"/restored.casebook"_s; }

private:
    explicit Scratch(const QString &path) : m_path(path) {}
    void clear()
    {
        QDir folder(m_path);
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
            if (name != ".lock"_L1)
                folder.remove(name);
    }

    QString m_path;
    std::unique_ptr<QLockFile> m_turn;
    bool m_isOurs = false;
};

// That it could not be tried says nothing about the backup.
bool isAboutTheBackup(ErrorCode code)
{
    static const QList<ErrorCode> its{ErrorCode::BackupInvalid, ErrorCode::StoreDamaged, ErrorCode::NotACasebook,
                                      ErrorCode::KeySlotsMissing, ErrorCode::KeySlotsDamaged, ErrorCode::JournalInvalid};
    return its.contains(code);
}

QString wordOf(const base::Error &problem)
{
    return problem.code == ErrorCode::BackupInvalid ? problem.arguments.value(0) : u"unreadable"_s;
}

Result<QString> chosenBackup(Workspace &workspace, const KeepingMemory &memory, const QString &named)
{
    if (!named.isEmpty())
        return QFileInfo(named).absoluteFilePath();
    const store::BackupFolder folder = backupFolderOf(workspace.store().facts().place, memory);
    const auto newest = newestSound(folder.backups(), workspace.now());  // also one that was found damaged: it may have been mended
    if (!newest)
        return fail(ErrorCode::FileNotFound, {folder.path() + u"/*.casebook"_s});
    return folder.fileOf(*newest);
}

class Trial {
public:
    Trial(Workspace &workspace, DrillReport &report) : m_workspace(workspace), m_report(report) {}

    Result<void> run(const QString &login, const Secret &passphrase)
    {
        CASEBOOK_TRY(const auto scratch, Scratch::make(m_workspace.store().facts().place));
        CASEBOOK_TRY(const Secret key, keyOf(login, passphrase));
        CASEBOOK_CHECK(store::restore({m_report.backup, scratch->file(), m_workspace.now()}, key, journalInspection(m_workspace.rules())));
        // As somebody would on the day it is needed: by the key slots that came with it.
        if (m_report.opensWithPassphrase) {
            CASEBOOK_TRY(const auto opened, store::Store::open(scratch->file(), m_login, passphrase, true));
            return compare(opened->connection());
        }
        CASEBOOK_TRY(const auto opened, store::EmbeddedConnection::open(scratch->file(), key, store::EmbeddedConnection::Access::ReadOnly));
        return compare(*opened);
    }

private:
    Result<Secret> keyOf(const QString &login, const Secret &passphrase)
    {
        CASEBOOK_TRY(const store::KeySlots keys, store::KeySlots::read(m_report.backup));
        m_login = login.isEmpty() ? keys.users().value(0) : login;
        auto key = keys.open(m_login, passphrase);
        if (key || (key.error().code != ErrorCode::WrongPassphrase && key.error().code != ErrorCode::KeySlotUnknown))
            return key;
        m_report.opensWithPassphrase = false;
        return m_workspace.store().pageKey().clone();
    }

    Result<void> compare(store::Connection &restored)
    {
        CASEBOOK_TRY(const QString id, store::storeInfo(restored, u"id"_s));
        if (id != m_workspace.store().facts().id)
            return fail(ErrorCode::BackupInvalid, {u"another store"_s});
        CASEBOOK_TRY(const store::JournalHead head, store::journalHead(restored));
        CASEBOOK_TRY(const JournalLoss since, lossBetween(restored, m_workspace.connection()));
        CASEBOOK_TRY(const store::JournalHead present, store::journalHead(m_workspace.connection()));
        m_report.entries = head.size;
        m_report.entriesSince = since.entries;
        if (present.size - since.entries < head.size)
            return fail(ErrorCode::BackupInvalid, {u"another history"_s});
        CASEBOOK_TRY(m_report.cases, queries::Register(restored, m_workspace.user().clearance).count({{}, m_workspace.today()}));
        return {};
    }

    Workspace &m_workspace;
    DrillReport &m_report;
    QString m_login;
};

}

Result<DrillReport> drill(Workspace &workspace, const QString &backup, const QString &login, const Secret &passphrase)
{
    const store::StoreFacts &facts = workspace.store().facts();
    if (!facts.isEmbedded)
        return fail(ErrorCode::UsageWrong, {u"a casebook on a server is restored by the server's own means, pg_restore for example"_s});
    CASEBOOK_CHECK(casework::checkPermission(workspace.desk(), Action::Backup, {}));
    KeepingMemory memory(Workspace::stateFolder(), facts.id);
    DrillReport report;
    CASEBOOK_TRY(report.backup, chosenBackup(workspace, memory, backup));
    if (!QFileInfo(report.backup).isFile())
        return fail(ErrorCode::FileNotFound, {report.backup});
    QElapsedTimer timer;
    timer.start();
    const auto tried = Trial(workspace, report).run(login, passphrase);
    report.milliseconds = timer.elapsed();
    if (!tried && !report.opensWithPassphrase && tried.error().code == ErrorCode::NotACasebook)
        return fail(ErrorCode::WrongPassphrase);
    if (!tried && !isAboutTheBackup(tried.error().code))
        return fail(tried.error());
    if (!tried)
        report.problem = tried.error();
    CASEBOOK_CHECK(memory.remember({QFileInfo(report.backup).fileName(), workspace.now(), report.milliseconds, tried ? QString() : wordOf(*report.problem)}));
    CASEBOOK_CHECK(casework::LogRead(workspace.desk()).record(Action::Backup, tried ? u"drill"_s : u"drill-failed"_s));
    return report;
}

}
