// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/users.h"

#include "app/casework/frame/work.h"
#include "app/store/keyslots.h"
#include "app/store/useraccounts.h"

#include <QFile>
#include <QRegularExpression>

#include <optional>

namespace casebook::casework {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using base::Secret;
using domain::Action;
using store::KeySlots;
using store::value;

namespace {

Result<std::unique_ptr<store::Transaction>> beginWriting(Desk &desk)
{
    return store::Transaction::begin(desk.connection(), {desk.user().uuid, desk.clock.now(), &desk.random, {}});
}

Result<AddUserRequest> checked(const Desk &desk, const AddUserRequest &request)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9][A-Za-z0-9._@-]{0,62}\\z"_s);
    if (!form.match(request.login).hasMatch())
        return fail(ErrorCode::InputInvalid, {u"login"_s, u"letters, digits and . _ @ - only"_s});
    if (request.roles.isEmpty())
        return fail(ErrorCode::InputInvalid, {u"roles"_s, u"missing"_s});
    for (const QString &role : request.roles)
        if (!desk.rules.permissions().role(role))
            return fail(ErrorCode::InputInvalid, {u"roles"_s, role});
    AddUserRequest cleaned = request;
    QStringList findings;
    CASEBOOK_TRY(cleaned.name, cleanedText(domain::TextField::Name, request.name.simplified(), findings));
    if (!findings.isEmpty())
        return fail(ErrorCode::InputInvalid, {u"name"_s, findings.constFirst()});
    return cleaned;
}

Result<void> writeRow(store::Transaction &transaction, Desk &desk, const AddUserRequest &request)
{
    CASEBOOK_TRY(const auto account, store::accountOf(desk.connection(), request.login));
    if (account && account->isActive)
        return fail(ErrorCode::Conflict, {request.login});
    if (account)
        return transaction.update(store::tables::users, account->id, -1,
                                  store::Row().set("name", request.name).set("roles", request.roles.join(u' ')).set("is_active", value(true)));
    CASEBOOK_TRY([[maybe_unused]] const qint64 id,
                 store::insertUser(transaction, base::uuid7(desk.random, desk.clock.now()), request.login, request.name, request.roles));
    return {};
}

// The slots are written before the commit and put back when it fails.
Result<void> commitWithSlots(store::Transaction &transaction, const Desk &desk, const std::optional<KeySlots> &before, const KeySlots &after)
{
    const QString file = desk.store.facts().place;
    CASEBOOK_CHECK(after.write(file));
    const auto committed = transaction.commit();
    if (committed)
        return {};
    if (before)
        CASEBOOK_CHECK(before->write(file));
    else
        QFile::remove(KeySlots::fileOf(file));
    return committed;
}

// Nothing when the key file is lost or nobody can read it any more.
Result<std::optional<KeySlots>> slotsIfReadable(const QString &storeFile)
{
    auto found = KeySlots::read(storeFile);
    if (found)
        return std::optional(std::move(*found));
    const ErrorCode code = found.error().code;
    if (code == ErrorCode::KeySlotsMissing || code == ErrorCode::KeySlotsDamaged)
        return std::optional<KeySlots>();
    return fail(found.error());
}

// A key file that cannot be read as a whole may still hold somebody's slot.
Result<void> putAside(const QString &keyFile)
{
    const QString aside = keyFile + u".damaged"_s;
    if (!QFile::exists(keyFile))
        return {};
    QFile::remove(aside);
    return QFile::rename(keyFile, aside) ? Result<void>() : fail(ErrorCode::FileNotWritable, {aside});
}

Result<QStringList> usersWithoutSlot(const Desk &desk, const KeySlots &keys)
{
    CASEBOOK_TRY(const QList<store::User> users, store::allUsers(desk.connection()));
    QStringList without;
    for (const store::User &user : users)
        if (!keys.users().contains(user.login))
            without << user.login;
    return without;
}

bool mayManageUsers(const Desk &desk, const QStringList &roles)
{
    return desk.rules.permissions().allows(roles, Action::ManageUsers);
}

Result<void> refuseLastManager(const Desk &desk, const QString &login)
{
    CASEBOOK_TRY(const QList<store::User> users, store::allUsers(desk.connection()));
    const bool isAnotherThere = std::any_of(users.cbegin(), users.cend(), [&](const store::User &user) {
        return user.login != login && mayManageUsers(desk, user.roles);
    });
    if (!isAnotherThere)
        return fail(ErrorCode::GateNotMet, {u"user-manager"_s});
    return {};
}

}

Result<void> checkPassphrase(const Desk &desk, const Secret &passphrase)
{
    const QString text = QString::fromUtf8(passphrase.view());
    if (text.trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"passphrase"_s, u"empty"_s});
    if (desk.store.facts().mode == store::StoreMode::Normal && text.size() < shortestPassphrase)
        return fail(ErrorCode::InputInvalid, {u"passphrase"_s, u"shorter than %1 characters"_s, QString::number(shortestPassphrase)});
    return {};
}

Result<void> AddUser::run(const AddUserRequest &request, const Secret &passphrase)
{
    CASEBOOK_CHECK(checkPermission(m_desk, Action::ManageUsers, {}));
    CASEBOOK_TRY(const AddUserRequest wanted, checked(m_desk, request));
    const bool isEmbedded = m_desk.store.facts().isEmbedded;
    if (isEmbedded) {
        CASEBOOK_CHECK(checkPassphrase(m_desk, passphrase));
    } else {
        CASEBOOK_TRY(const bool exists, store::serverRoleExists(m_desk.connection(), wanted.login));
        if (!exists)
            return fail(ErrorCode::NotFound, {wanted.login});
    }
    CASEBOOK_TRY(const auto transaction, beginWriting(m_desk));
    CASEBOOK_CHECK(writeRow(*transaction, m_desk, wanted));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction->record({u"add-user"_s, 0, {}}));
    if (!isEmbedded)
        return transaction->commit();
    CASEBOOK_TRY(const KeySlots before, KeySlots::read(m_desk.store.facts().place));
    KeySlots after = before;
    CASEBOOK_CHECK(after.seal(wanted.login, passphrase, m_desk.store.pageKey(), m_desk.random));
    return commitWithSlots(*transaction, m_desk, before, after);
}

Result<void> RemoveUser::run(const QString &login)
{
    CASEBOOK_CHECK(checkPermission(m_desk, Action::ManageUsers, {}));
    CASEBOOK_TRY(const auto transaction, beginWriting(m_desk));
    CASEBOOK_TRY(const auto account, store::accountOf(m_desk.connection(), login));
    if (!account || !account->isActive)
        return fail(ErrorCode::NotFound, {login});
    CASEBOOK_CHECK(refuseLastManager(m_desk, login));
    CASEBOOK_CHECK(transaction->update(store::tables::users, account->id, -1, store::Row().set("is_active", value(false))));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction->record({u"remove-user"_s, 0, {}}));
    if (!m_desk.store.facts().isEmbedded)
        return transaction->commit();
    CASEBOOK_TRY(const KeySlots before, KeySlots::read(m_desk.store.facts().place));
    KeySlots after = before;
    after.remove(login);
    return commitWithSlots(*transaction, m_desk, before, after);
}

Result<void> ChangePassphrase::run(const ChangePassphraseRequest &request, const Secret &present, const Secret &next)
{
    if (!m_desk.store.facts().isEmbedded)
        return fail(ErrorCode::UsageWrong, {u"on a server the passphrase is that of the database role"_s});
    const QString login = request.login.isEmpty() ? m_desk.user().login : request.login;
    CASEBOOK_TRY(const KeySlots before, KeySlots::read(m_desk.store.facts().place));
    if (login == m_desk.user().login) {
        CASEBOOK_TRY([[maybe_unused]] const Secret opened, before.open(login, present));
    } else {
        CASEBOOK_CHECK(checkPermission(m_desk, Action::ManageUsers, {}));
    }
    CASEBOOK_CHECK(checkPassphrase(m_desk, next));
    CASEBOOK_TRY(const auto transaction, beginWriting(m_desk));
    CASEBOOK_TRY(const auto account, store::accountOf(m_desk.connection(), login));
    if (!account || !account->isActive)
        return fail(ErrorCode::NotFound, {login});
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction->record({u"change-passphrase"_s, 0, {}}));
    KeySlots after = before;
    CASEBOOK_CHECK(after.seal(login, next, m_desk.store.pageKey(), m_desk.random));
    return commitWithSlots(*transaction, m_desk, before, after);
}

Result<QStringList> RecoverAccess::run(const QString &recoveryKey, const Secret &next)
{
    const store::StoreFacts &facts = m_desk.store.facts();
    if (!facts.isEmbedded)
        return fail(ErrorCode::UsageWrong, {u"on a server the passphrase is that of the database role"_s});
    CASEBOOK_TRY(const Secret key, store::pageKeyFromRecovery(recoveryKey));
    if (key.view() != m_desk.store.pageKey().view())
        return fail(ErrorCode::RecoveryKeyInvalid);
    CASEBOOK_CHECK(checkPassphrase(m_desk, next));
    CASEBOOK_TRY(const auto transaction, beginWriting(m_desk));
    CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction->record({u"recover-access"_s, 0, {}}));
    CASEBOOK_TRY(const std::optional<KeySlots> before, slotsIfReadable(facts.place));
    if (!before)
        CASEBOOK_CHECK(putAside(KeySlots::fileOf(facts.place)));
    KeySlots after = before ? *before : KeySlots(facts.id, facts.mode);
    CASEBOOK_CHECK(after.seal(m_desk.user().login, next, m_desk.store.pageKey(), m_desk.random));
    CASEBOOK_TRY(QStringList without, usersWithoutSlot(m_desk, after));
    CASEBOOK_CHECK(commitWithSlots(*transaction, m_desk, before, after));
    return without;
}

}
