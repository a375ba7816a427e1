// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/checkpoints.h"

#include "app/base/files.h"
#include "app/casework/logread.h"
#include "app/casework/frame/work.h"
#include "app/journal/ownfolder.h"
#include "app/journal/signingkey.h"
#include "app/queries/verifyjournal.h"
#include "app/store/journalwriter.h"

#include <QDir>
#include <QFileInfo>

namespace casebook::workspace {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Action;
using journal::minisign::PublicKey;

namespace {

constexpr qint64 largestCheckpoint = 64 * 1024;

}

QString Checkpoints::lastCheckpointFile() const
{
    return Workspace::dataFolder() + u"/checkpoints/"_s + m_workspace.store().facts().id + u".checkpoint"_s;
}

Result<PublicKey> Checkpoints::newSigningKey(const base::Secret &passphrase)
{
    CASEBOOK_CHECK(casework::checkPermission(m_workspace.desk(), Action::Checkpoint, {}));
    const bool isReal = m_workspace.store().facts().mode == store::StoreMode::Normal;
    CASEBOOK_TRY(PublicKey key, journal::createKeyFiles(Workspace::dataFolder(), passphrase,
                                                        isReal ? journal::KeyCost::normal() : journal::KeyCost::light()));
    CASEBOOK_CHECK(casework::LogRead(m_workspace.desk()).record(Action::Checkpoint, u"new-key"_s));
    return key;
}

Result<void> Checkpoints::exportPublicKey(const QString &file) const
{
    if (QFileInfo::exists(file))
        return fail(ErrorCode::FileExists, {file});
    CASEBOOK_TRY(const PublicKey key, journal::readPublicKeyFile(Workspace::dataFolder()));
    return base::writeFileAtomically(file, journal::minisign::formatPublicKey(key));
}

Result<QByteArray> Checkpoints::previousDigest() const
{
    const auto body = base::readFile(lastCheckpointFile(), largestCheckpoint);
    if (!body && body.error().code == ErrorCode::FileNotFound)
        return QByteArray();
    if (!body)
        return fail(body.error());
    CASEBOOK_TRY([[maybe_unused]] const journal::Checkpoint last, journal::parseCheckpoint(*body));
    return journal::digestOf(*body);
}

Result<Checkpoints::Made> Checkpoints::make(const QString &folder, const base::Secret &passphrase)
{
    CASEBOOK_CHECK(casework::checkPermission(m_workspace.desk(), Action::Checkpoint, {}));
    if (!QFileInfo(folder).isDir())
        return fail(ErrorCode::FileNotFound, {folder});
    CASEBOOK_TRY(const journal::SigningKey key, journal::openKeyFile(Workspace::dataFolder(), passphrase));
    CASEBOOK_TRY(const QByteArray previous, previousDigest());
    CASEBOOK_CHECK(casework::LogRead(m_workspace.desk()).record(Action::Checkpoint, u"signed"_s));
    CASEBOOK_TRY(const store::JournalHead head, store::journalHead(m_workspace.connection()));

    const store::StoreFacts &facts = m_workspace.store().facts();
    const journal::Checkpoint checkpoint{head.size, head.root, m_workspace.now(), facts.id, previous};
    CASEBOOK_TRY(const QByteArray body, journal::formatCheckpoint(checkpoint));
    CASEBOOK_TRY(const QByteArray signature, key.sign(body, u"store %1 size %2"_s.arg(facts.id).arg(head.size)));
    const QString file = QDir(folder).absoluteFilePath(u"%1-%2.checkpoint"_s.arg(facts.name).arg(head.size, 8, 10, QChar(u'0')));
    const QString signatureFile = file + u".minisig"_s;
    // The signature first: a checkpoint without one convinces nobody.
    CASEBOOK_CHECK(base::writeFileAtomically(signatureFile, signature));
    CASEBOOK_CHECK(base::writeFileAtomically(file, body));
    CASEBOOK_CHECK(journal::makeOwnFolder(QFileInfo(lastCheckpointFile()).absolutePath()));
    CASEBOOK_CHECK(base::writeFileAtomically(lastCheckpointFile(), body));
    return Made{file, signatureFile, checkpoint};
}

Result<journal::Anchor> Checkpoints::anchorOf(const QString &file, const PublicKey &key) const
{
    CASEBOOK_TRY(const QByteArray body, base::readFile(file, largestCheckpoint));
    CASEBOOK_TRY(const QByteArray signature, base::readFile(file + u".minisig"_s, largestCheckpoint));
    // Nothing in it is believed before the signature is.
    CASEBOOK_TRY([[maybe_unused]] const QString comment, journal::minisign::verify(body, signature, key));
    CASEBOOK_TRY(const journal::Checkpoint checkpoint, journal::parseCheckpoint(body));
    if (checkpoint.store != m_workspace.store().facts().id)
        return fail(ErrorCode::CheckpointInvalid, {u"another store"_s});
    return journal::Anchor{journal::Anchor::Origin::Checkpoint, checkpoint.size, checkpoint.root};
}

Result<journal::VerificationReport> Checkpoints::verify(const QStringList &checkpointFiles, const std::optional<PublicKey> &key,
                                                        const std::function<bool(double)> &progress)
{
    CASEBOOK_CHECK(casework::checkPermission(m_workspace.desk(), Action::VerifyJournal, {}));
    QList<journal::Anchor> anchors;
    std::optional<PublicKey> signer = key;
    if (!signer && !checkpointFiles.isEmpty()) {
        CASEBOOK_TRY(signer, journal::readPublicKeyFile(Workspace::dataFolder()));
    }
    for (const QString &file : checkpointFiles) {
        CASEBOOK_TRY(const journal::Anchor anchor, anchorOf(file, *signer));
        anchors << anchor;
    }
    const auto seen = journal::lastSeen(Workspace::stateFolder(), m_workspace.store().facts().id);
    if (seen && *seen)
        anchors << journal::Anchor{journal::Anchor::Origin::Seen, (*seen)->size, (*seen)->root};
    return queries::verifyJournal(m_workspace.connection(), m_workspace.rules(), anchors, progress);
}

}
