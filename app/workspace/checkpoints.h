// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/checkpoint.h"
#include "app/journal/minisign.h"
#include "app/journal/verification.h"
#include "app/workspace/workspace.h"

#include <functional>
#include <optional>

namespace casebook::workspace {

// Signed statements of how long the journal was and what its root was, for others to keep: a store that is put back or
// rewritten later contradicts them. The signing key and the last checkpoint of each store lie in the user's data folder and
// not in the store, because a witness that is put back together with what it saw is none. Two people who sign have a key
// and a chain of checkpoints each.
class Checkpoints final {
public:
    explicit Checkpoints(Workspace &workspace) : m_workspace(workspace) {}

    // FileExists when this user has a key: it goes on being the one that old checkpoints are checked with.
    base::Result<journal::minisign::PublicKey> newSigningKey(const base::Secret &passphrase);
    // In minisign's own form, for `minisign -V`. FileExists, SigningKeyMissing.
    base::Result<void> exportPublicKey(const QString &file) const;

    struct Made {
        QString file;           // NAME-<size>.checkpoint
        QString signatureFile;  // the same with .minisig
        journal::Checkpoint checkpoint;
    };
    // Records that a checkpoint is made, and signs the journal with that entry as its last. The passphrase is the signing
    // key's. Errors: NotPermitted, SigningKeyMissing, WrongPassphrase, FileNotFound (no such folder), DiskFull.
    base::Result<Made> make(const QString &folder, const base::Secret &passphrase);

    // The whole journal held against these checkpoint files, each with its signature beside it, and against what this
    // computer saw last. Without a key the user's own is taken. Errors: NotPermitted, SignatureInvalid, CheckpointInvalid
    // (also for one of another store), Cancelled.
    base::Result<journal::VerificationReport> verify(const QStringList &checkpointFiles, const std::optional<journal::minisign::PublicKey> &key = {},
                                                     const std::function<bool(double)> &progress = {});

private:
    QString lastCheckpointFile() const;
    base::Result<QByteArray> previousDigest() const;
    base::Result<journal::Anchor> anchorOf(const QString &file, const journal::minisign::PublicKey &key) const;

    Workspace &m_workspace;
};

}
