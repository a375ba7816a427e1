// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/casework/desk.h"

namespace casebook::casework {

struct AddUserRequest {
    QString login;
    QString name;
    QStringList roles;  // of resources/rulebook/permissions.json
};

// Lets a person in: the row of the user and, in an embedded store, a key slot under a passphrase of theirs. On a server the
// role must exist already and the passphrase is not used: only the row is written. Somebody who was removed comes back under
// the same pseudonym. A slot without a row, which a crash can leave, opens nothing; doing it again mends that.
// Errors: NotPermitted, InputInvalid (login, roles, passphrase), Conflict (is a user already), NotFound (no such role).
class AddUser final {
public:
    explicit AddUser(Desk &desk) : m_desk(desk) {}
    base::Result<void> run(const AddUserRequest &request, const base::Secret &passphrase);

private:
    Desk &m_desk;
};

// Takes a person's access away: first the key slot, then the row, so that a crash in between leaves nobody in. Whoever copied
// the file and the slots before can still open that copy, and knows the page key of this one: `rekey` ends that.
// Errors: NotPermitted, NotFound, GateNotMet ("user-manager": the last one who may manage users stays).
class RemoveUser final {
public:
    explicit RemoveUser(Desk &desk) : m_desk(desk) {}
    base::Result<void> run(const QString &login);

private:
    Desk &m_desk;
};

struct ChangePassphraseRequest {
    QString login;  // empty: one's own
};

// A new passphrase for a key slot; the pages stay as they are. One's own needs the present one (WrongPassphrase), somebody
// else's the permission to manage users. UsageWrong on a server, where the passphrase is that of the role.
class ChangePassphrase final {
public:
    explicit ChangePassphrase(Desk &desk) : m_desk(desk) {}
    base::Result<void> run(const ChangePassphraseRequest &request, const base::Secret &present, const base::Secret &next);

private:
    Desk &m_desk;
};

// The way back in with the printed recovery key, when a passphrase is forgotten or the key file is lost: the user as whom the
// store was opened with that key gets a slot under a new passphrase. A key file that is missing or unreadable is made anew
// (the unreadable one is kept beside it as .keys.damaged); the answer names the users who have no slot in it and need one from the office (AddUser cannot know their passphrases).
// The journal says that access was recovered. Errors: RecoveryKeyInvalid (not the key of this store), InputInvalid
// (passphrase), UsageWrong on a server.
class RecoverAccess final {
public:
    explicit RecoverAccess(Desk &desk) : m_desk(desk) {}
    base::Result<QStringList> run(const QString &recoveryKey, const base::Secret &next);

private:
    Desk &m_desk;
};

// Whether a passphrase may lock a key slot of this store. InputInvalid.
base::Result<void> checkPassphrase(const Desk &desk, const base::Secret &passphrase);

// Characters below which a passphrase of a real store is refused; test and demo stores take any that is not blank.
inline constexpr qsizetype shortestPassphrase = 12;

}
