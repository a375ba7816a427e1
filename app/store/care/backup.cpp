// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/backup.h"

#include "app/base/digest.h"
#include "app/base/files.h"
#include "app/store/care/check.h"
#include "app/store/care/exclusive.h"
#include "app/store/care/pagecheck.h"
#include "app/store/care/storefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using base::Secret;

namespace {

constexpr qint64 largestKeySlots = 1024 * 1024;
constexpr int upgradeWaitMs = 60'000;

Result<QByteArray> digestOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotReadable, {path});
    base::Sha256 digest;
    while (!file.atEnd())
        digest.add(file.read(1 << 20));
    return digest.result();
}

// What is to be found out about a copy.
using Examination = Result<CheckReport> (*)(EmbeddedConnection &copy, const CareProgress &progress);

Result<CheckReport> examineAll(EmbeddedConnection &copy, const CareProgress &progress)
{
    return checkStore(copy, progress);
}

// What can be said of a store whose tables this program does not know yet.
Result<CheckReport> examinePages(EmbeddedConnection &copy, const CareProgress &)
{
    CheckReport report;
    checkPages(copy, report, [](CareStage, qint64, qint64) { return true; });
    return report;
}

// Opens a copy that nobody else knows of, reads all of it and answers its journal.
Result<JournalHead> inspect(const QString &copy, const Secret &pageKey, Examination examine, const Inspection &inspection, const CareProgress &progress = {})
{
    CASEBOOK_TRY(const auto connection, EmbeddedConnection::open(copy, pageKey, EmbeddedConnection::Access::ReadOnly));
    CASEBOOK_TRY(const CheckReport report, examine(*connection, progress));
    if (!report.isSound())
        return fail(ErrorCode::BackupInvalid, {wordOf(report.damages.constFirst().kind)}, report.damages.constFirst().what);
    if (inspection)
        CASEBOOK_CHECK(inspection(*connection));
    return journalHead(*connection);
}

// A store with what lies beside it, under another name. The file goes first: without it nobody opens a store whose log has
// gone already.
Result<void> moveStore(const QString &from, const QString &to)
{
    for (const char *ending : {"", "-wal", ".keys"}) {
        const QString file = from + QLatin1StringView(ending);
        if (QFileInfo::exists(file))
            CASEBOOK_CHECK(moveToNewName(file, to + QLatin1StringView(ending)));
    }
    QFile::remove(from + u"-shm"_s);
    return syncFolderOf(from);
}

Result<void> place(const QString &part, const QString &target, const QByteArray &keySlots)
{
    if (!keySlots.isEmpty())
        CASEBOOK_CHECK(base::writeFileAtomically(KeySlots::fileOf(target), keySlots));
    CASEBOOK_CHECK(moveToNewName(part, target));
    return syncFolderOf(target);
}

// What restore() refuses before it looks at anything.
Result<void> refuseSource(const QString &backup, const QString &target)
{
    if (!QFileInfo(backup).isFile())
        return fail(ErrorCode::FileNotFound, {backup});
    if (QFileInfo::exists(target) && QFileInfo(backup).canonicalFilePath() == QFileInfo(target).canonicalFilePath())
        return fail(ErrorCode::UsageWrong, {u"the backup is the store itself"_s});
    // A log beside it: somebody works in it, or it was never closed. Its bytes alone are not the whole store.
    if (QFileInfo(backup + u"-wal"_s).size() > 0)
        return fail(ErrorCode::BackupInvalid, {u"log"_s});
    return {};
}

// The verified copy under its name. Key slots that are not there are not missed: the recovery key opens the copy too.
Result<BackupDone> copyVerified(EmbeddedConnection &connection, const Secret &pageKey, const QString &target, Examination examine,
                                const Inspection &inspection, const CareProgress &progress)
{
    CASEBOOK_CHECK(refuseTaken(target));
    if (!QFileInfo(QFileInfo(target).absolutePath()).isDir())
        return fail(ErrorCode::FileNotFound, {QFileInfo(target).absolutePath()});
    CASEBOOK_CHECK(refuseNetworkFolder(QFileInfo(target).absolutePath()));
    QByteArray keySlots;
    if (const QString beside = KeySlots::fileOf(connection.place()); QFileInfo::exists(beside)) {
        CASEBOOK_TRY(keySlots, base::readFile(beside, largestKeySlots));
    }
    CASEBOOK_TRY(const JournalHead before, journalHead(connection));

    const QString part = freshPartName(target);
    const auto cleanUp = qScopeGuard([&part] { removeStoreFiles(part); });
    // The engine names the store; what is full is the disk of the copy.
    if (const auto copied = copyWatched(connection, part, progress); !copied)
        return fail(copied.error().code == ErrorCode::DiskFull ? base::Error{ErrorCode::DiskFull, {target}, copied.error().detail} : copied.error());
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    CASEBOOK_TRY(const JournalHead head, inspect(part, pageKey, examine, inspection, progress));
    if (head.size < before.size)
        return fail(ErrorCode::BackupInvalid, {u"journal"_s});
    CASEBOOK_TRY(const QByteArray digest, digestOfFile(part));
    CASEBOOK_CHECK(nameStore(part, target, keySlots));
    return BackupDone{QFileInfo(target).absoluteFilePath(), QFileInfo(target).size(), head, digest};
}

// Opens a private copy of the store that would give way, with its log, and lets the caller weigh. Read through the library's
// own handle: opening the file by ourselves would drop the hold.
Result<void> weighPresent(const RestoreRequest &request, const QString &target, ExclusiveHold &hold, const Secret &pageKey, const Weighing &weigh)
{
    const QString present = freshPartName(target);
    const auto cleanUp = qScopeGuard([&present] { removeStoreFiles(present); });
    CASEBOOK_CHECK(hold.copyTo(present));
    if (QFileInfo(target + u"-wal"_s).size() > 0)
        CASEBOOK_CHECK(copyDurably(target + u"-wal"_s, present + u"-wal"_s));
    CASEBOOK_TRY(const auto backup, EmbeddedConnection::open(request.backup, pageKey, EmbeddedConnection::Access::ReadOnly));
    auto opened = EmbeddedConnection::open(present, pageKey, EmbeddedConnection::Access::ReadWrite);
    return weigh(*backup, opened ? opened->get() : nullptr);
}

}

Result<void> copyWatched(EmbeddedConnection &connection, const QString &part, const CareProgress &progress)
{
    if (!progress)
        return connection.copyInto(part);
    CASEBOOK_TRY(const qint64 pages, connection.oneNumber(u"PRAGMA page_count"_s));
    CASEBOOK_TRY(const qint64 pageBytes, connection.oneNumber(u"PRAGMA page_size"_s));
    // The library tells nothing while it copies; the copy is as far as it is long.
    const EmbeddedConnection::Watch watch(connection, [&] { return progress(CareStage::CopyingPages, std::min(pages, QFileInfo(part).size() / pageBytes), pages); });
    return connection.copyInto(part);
}

Result<BackupDone> backUp(Store &store, const QString &target, const Inspection &inspection, const CareProgress &progress)
{
    auto *connection = dynamic_cast<EmbeddedConnection *>(&store.connection());
    if (!connection)
        return fail(ErrorCode::UsageWrong, {u"a casebook on a server is backed up by the server's own means, pg_dump or pg_basebackup"_s});
    return backUp(*connection, store.pageKey(), target, inspection, progress);
}

Result<BackupDone> backUp(EmbeddedConnection &connection, const Secret &pageKey, const QString &target, const Inspection &inspection, const CareProgress &progress)
{
    return copyVerified(connection, pageKey, target, examineAll, inspection, progress);
}

Result<void> backUpBeforeUpgrade(EmbeddedConnection &connection, const Secret &pageKey, const BackupFolder &folder, const QDateTime &now)
{
    CASEBOOK_TRY(const QString before, connection.oneText(u"SELECT value FROM store_info WHERE name = 'schema'"_s));
    CASEBOOK_CHECK(folder.make());
    CASEBOOK_TRY(const auto turn, folder.takeTurn(upgradeWaitMs));
    CASEBOOK_TRY(const QString schema, connection.oneText(u"SELECT value FROM store_info WHERE name = 'schema'"_s));
    if (schema != before)
        return {};  // who came first has upgraded meanwhile
    folder.removeLeftovers();
    const QString target = folder.fileFor(now, BackupFolder::Reason::BeforeUpgrade);
    CASEBOOK_TRY([[maybe_unused]] const BackupDone done, copyVerified(connection, pageKey, target, examinePages, {}, {}));
    return {};
}

Result<Secret> pageKeyOf(const QString &backup, const QString &user, const Secret &passphrase)
{
    if (!QFileInfo::exists(backup))
        return fail(ErrorCode::FileNotFound, {backup});
    CASEBOOK_TRY(const KeySlots keys, KeySlots::read(backup));
    const QStringList users = keys.users();
    const QString login = user.isEmpty() && users.size() == 1 ? users.constFirst() : user;
    return keys.open(login, passphrase);
}

Result<RestoreDone> restore(const RestoreRequest &request, const Secret &pageKey, const Inspection &inspection, const Weighing &weigh)
{
    const QString target = QFileInfo(request.target).absoluteFilePath();
    CASEBOOK_CHECK(refuseSource(request.backup, target));
    CASEBOOK_CHECK(refuseNetworkFolder(QFileInfo(target).absolutePath()));
    RestoreDone done;
    done.hasKeySlots = QFileInfo::exists(KeySlots::fileOf(request.backup));
    QByteArray keySlots;
    if (done.hasKeySlots) {
        CASEBOOK_TRY(keySlots, base::readFile(KeySlots::fileOf(request.backup), largestKeySlots));
    }

    // Held until the end, so that nobody opens the store that is giving way. Taken first: a busy store is said at once.
    std::unique_ptr<ExclusiveHold> hold;
    const bool isThere = QFileInfo::exists(target);
    if (isThere) {
        CASEBOOK_TRY(hold, ExclusiveHold::take(target));
        if (weigh)
            CASEBOOK_CHECK(weighPresent(request, target, *hold, pageKey, weigh));
    }
    const QString part = freshPartName(target);
    const auto cleanUp = qScopeGuard([&part] { removeStoreFiles(part); });
    CASEBOOK_CHECK(copyDurably(request.backup, part));
    CASEBOOK_TRY([[maybe_unused]] const JournalHead head, inspect(part, pageKey, examineAll, inspection));

    const QString aside = target + u".before-restore-"_s + request.now.toUTC().toString(u"yyyyMMdd-HHmmsszzz"_s);
    CASEBOOK_CHECK(moveStore(target, aside));
    const auto placed = place(part, target, keySlots);
    if (!placed) {
        QFile::remove(KeySlots::fileOf(target));
        CASEBOOK_CHECK(moveStore(aside, target));
        return fail(placed.error());
    }
    if (isThere)
        done.replaced = aside;
    return done;
}

}
