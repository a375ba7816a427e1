// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/care/rekey.h"

#include "app/store/care/backup.h"
#include "app/store/care/check.h"
#include "app/store/embeddedconnection.h"
#include "app/store/care/exclusive.h"
#include "app/store/care/storefiles.h"
#include "app/store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <fcntl.h>
#include <unistd.h>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using base::Secret;

namespace {

QString rekeyedOf(const QString &file)
{
    return file + u".rekeyed"_s;
}

// Under the old key, opened alone: gives it the new one and the entry, and leaves a file without a log.
Result<void> changeCopy(const QString &copy, const Secret &oldKey, const Secret &newKey, const QString &actor, base::RandomSource &random, const QDateTime &now)
{
    CASEBOOK_TRY(const auto connection, EmbeddedConnection::open(copy, oldKey, EmbeddedConnection::Access::ReadWrite));
    CASEBOOK_CHECK(connection->changeKey(newKey));
    {
        CASEBOOK_TRY(const auto transaction, Transaction::begin(*connection, {actor, now, &random, {}}));
        CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction->record({u"rekey"_s, 0, {}}));
        CASEBOOK_CHECK(transaction->commit());
    }
    return becomeOnlyUser(*connection);
}

Result<void> verifyCopy(const QString &copy, const Secret &key, const CareProgress &progress)
{
    CASEBOOK_TRY(const auto connection, EmbeddedConnection::open(copy, key, EmbeddedConnection::Access::ReadOnly));
    CASEBOOK_TRY(const CheckReport report, checkStore(*connection, progress));
    if (!report.isSound())
        return fail(ErrorCode::StoreDamaged, {copy, wordOf(report.damages.constFirst().kind)});
    return {};
}

// A durable, verified copy of the store under the new key.
Result<void> makeRekeyed(Store &store, const QString &copy, const Secret &newKey, base::RandomSource &random, const QDateTime &now,
                         const std::function<void(RekeyStep)> &tell, const CareProgress &progress)
{
    removeStoreFiles(copy);  // of a change that was interrupted before it counted
    CASEBOOK_CHECK(copyWatched(static_cast<EmbeddedConnection &>(store.connection()), copy, progress));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    tell(RekeyStep::Copied);
    if (!goesOn(progress, CareStage::ChangingKey))
        return fail(ErrorCode::Cancelled);
    CASEBOOK_CHECK(changeCopy(copy, store.pageKey(), newKey, store.user().uuid, random, now));
    CASEBOOK_CHECK(verifyCopy(copy, newKey, progress));
    CASEBOOK_CHECK(syncFile(copy));
    tell(RekeyStep::Rekeyed);
    return {};
}

// The old file under a descriptor of ours. Whoever opened it a moment ago and waits for the lock would else go on working in a
// file that has no name any more: its first page is taken away.
class OldFile {
public:
    explicit OldFile(const QString &file) : m_descriptor(::open(QFile::encodeName(file).constData(), O_RDWR | O_CLOEXEC)) {}
    ~OldFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OldFile(const OldFile &) = delete;
    OldFile &operator=(const OldFile &) = delete;
    void makeUnreadable()
    {
        const QByteArray zeros(4096, '\0');
        const ssize_t written = ::pwrite(m_descriptor, zeros.constData(), static_cast<size_t>(zeros.size()), 0);
        Q_UNUSED(written);  // best effort: the file is gone for everybody who looks for it by name
    }

private:
    int m_descriptor;
};

}

bool isRekeyPending(const QString &file)
{
    return QFileInfo::exists(KeySlots::fileOf(rekeyedOf(file))) && !QFileInfo::exists(rekeyedOf(file));
}

Result<Secret> pendingPageKey(const QString &file, const QString &user, const Secret &passphrase)
{
    CASEBOOK_TRY(const KeySlots keys, KeySlots::read(rekeyedOf(file)));
    return keys.open(user, passphrase);
}

Result<void> finishRekey(const QString &file)
{
    CASEBOOK_CHECK(moveOver(KeySlots::fileOf(rekeyedOf(file)), KeySlots::fileOf(file)));
    return syncFolderOf(file);
}

Result<RekeyDone> rekey(const RekeyRequest &request, const Secret &passphrase, base::RandomSource &random, const QDateTime &now,
                        const std::function<void(RekeyStep)> &reached, const CareProgress &progress)
{
    const auto tell = [&](RekeyStep step) {
        if (reached)
            reached(step);
    };
    CASEBOOK_TRY(auto store, Store::open(request.file, request.user, passphrase));
    const QString file = store->facts().place;
    const QString copy = rekeyedOf(file);
    CASEBOOK_TRY(const KeySlots oldSlots, KeySlots::read(file));
    CASEBOOK_CHECK(becomeOnlyUser(static_cast<EmbeddedConnection &>(store->connection())));
    CASEBOOK_TRY([[maybe_unused]] const BackupDone backup, backUp(*store, request.backup, {}, progress));
    tell(RekeyStep::BackedUp);

    auto cleanUp = qScopeGuard([&copy] { removeStoreFiles(copy); });
    QByteArray raw = random.bytes(32);
    const Secret newKey = Secret::take(raw);
    CASEBOOK_CHECK(makeRekeyed(*store, copy, newKey, random, now, tell, progress));
    KeySlots newSlots(oldSlots.storeId(), oldSlots.mode());
    CASEBOOK_CHECK(newSlots.seal(store->user().login, passphrase, newKey, random));
    CASEBOOK_CHECK(newSlots.write(copy));
    tell(RekeyStep::SlotsWritten);

    OldFile old(file);
    CASEBOOK_CHECK(moveOver(copy, file));
    cleanUp.dismiss();
    CASEBOOK_CHECK(syncFolderOf(file));
    tell(RekeyStep::StoreReplaced);
    old.makeUnreadable();
    CASEBOOK_CHECK(finishRekey(file));
    tell(RekeyStep::SlotsReplaced);

    RekeyDone done{recoveryKeyText(newKey), oldSlots.users()};
    done.usersWithoutSlot.removeAll(store->user().login);
    return done;
}

}
