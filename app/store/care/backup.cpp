// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/backup.h"

#include "app/base/digest.h"
#include "app/base/files.h"
#include "app/store/care/check.h"
#include "app/store/embeddedconnection.h"
#include "app/store/care/exclusive.h"
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

// The library tells nothing while it copies; the copy is as far as it is long.
Result<void> copyWatched(EmbeddedConnection &connection, const QString &part, const CareProgress &progress)
{
    if (!progress)
        return connection.copyInto(part);
    CASEBOOK_TRY(const qint64 pages, connection.oneNumber(u"PRAGMA page_count"_s));
    CASEBOOK_TRY(const qint64 pageBytes, connection.oneNumber(u"PRAGMA page_size"_s));
    const EmbeddedConnection::Watch watch(connection, [&] { return progress(CareStage::CopyingPages, std::min(pages, QFileInfo(part).size() / pageBytes), pages); });
    return connection.copyInto(part);
}

// Opens a copy that nobody else knows of, reads all of it and answers its journal.
Result<JournalHead> inspect(const QString &copy, const Secret &pageKey, const Inspection &inspection, const CareProgress &progress = {})
{
    CASEBOOK_TRY(const auto connection, EmbeddedConnection::open(copy, pageKey, EmbeddedConnection::Access::ReadOnly));
    CASEBOOK_TRY(const CheckReport report, checkStore(*connection, progress));
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

}

Result<BackupDone> backUp(Store &store, const QString &target, const Inspection &inspection, const CareProgress &progress)
{
    auto *connection = dynamic_cast<EmbeddedConnection *>(&store.connection());
    if (!connection)
        return fail(ErrorCode::UsageWrong, {u"a casebook on a server is backed up by the server's own means, pg_dump or pg_basebackup"_s});
    CASEBOOK_CHECK(refuseTaken(target));
    if (!QFileInfo(QFileInfo(target).absolutePath()).isDir())
        return fail(ErrorCode::FileNotFound, {QFileInfo(target).absolutePath()});
    CASEBOOK_CHECK(refuseNetworkFolder(QFileInfo(target).absolutePath()));
    CASEBOOK_TRY(const QByteArray keySlots, base::readFile(KeySlots::fileOf(store.facts().place), largestKeySlots));
    CASEBOOK_TRY(const JournalHead before, journalHead(*connection));

    const QString part = freshPartName(target);
    const auto cleanUp = qScopeGuard([&part] { removeStoreFiles(part); });
    CASEBOOK_CHECK(copyWatched(*connection, part, progress));
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    CASEBOOK_TRY(const JournalHead head, inspect(part, store.pageKey(), inspection, progress));
    if (head.size < before.size)
        return fail(ErrorCode::BackupInvalid, {u"journal"_s});
    CASEBOOK_TRY(const QByteArray digest, digestOfFile(part));
    CASEBOOK_CHECK(nameStore(part, target, keySlots));
    return BackupDone{QFileInfo(target).absoluteFilePath(), QFileInfo(target).size(), head, digest};
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

Result<RestoreDone> restore(const RestoreRequest &request, const Secret &pageKey, const Inspection &inspection)
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
    }
    const QString part = freshPartName(target);
    const auto cleanUp = qScopeGuard([&part] { removeStoreFiles(part); });
    CASEBOOK_CHECK(copyDurably(request.backup, part));
    CASEBOOK_TRY([[maybe_unused]] const JournalHead head, inspect(part, pageKey, inspection));

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
