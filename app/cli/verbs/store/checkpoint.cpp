// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"

#include "app/base/files.h"
#include "app/cli/context.h"
#include "app/cli/signing.h"
#include "app/journal/signingkey.h"
#include "app/workspace/checkpoints.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace casebook::cli {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

Result<Answer> runCheckpoint(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const base::Secret passphrase, keyPassphrase(context));
    CASEBOOK_TRY(const auto made, workspace::Checkpoints(*workspace).make(context.line().value("out"), passphrase));
    const QJsonObject json{{u"file"_s, made.file}, {u"signature"_s, made.signatureFile}, {u"size"_s, made.checkpoint.size},
                           {u"root"_s, QString::fromLatin1(made.checkpoint.root.toBase64())}};
    return Answer{json, made.file + u'\n' + made.signatureFile};
}

Result<Answer> runNew(Context &context)
{
    CASEBOOK_TRY(workspace::Workspace *workspace, context.workspace());
    CASEBOOK_TRY(const base::Secret passphrase, newKeyPassphrase(context));
    CASEBOOK_TRY(const auto key, workspace::Checkpoints(*workspace).newSigningKey(passphrase));
    const QString name = journal::minisign::keyName(key.id);
    return Answer{QJsonObject{{u"key"_s, name}, {u"public_key"_s, QString::fromLatin1(journal::minisign::formatPublicKey(key))}},
                  QCoreApplication::translate("Journal", "Made the signing key %1. Give its public half to whoever keeps checkpoints.").arg(name)};
}

Result<Answer> runExport(Context &context)
{
    CASEBOOK_TRY(const auto key, journal::readPublicKeyFile(workspace::Workspace::dataFolder()));
    const QByteArray text = journal::minisign::formatPublicKey(key);
    const QString file = context.line().value("out");
    if (!file.isEmpty() && QFileInfo::exists(file))
        return fail(ErrorCode::FileExists, {file});
    if (!file.isEmpty())
        CASEBOOK_CHECK(base::writeFileAtomically(file, text));
    const QString shown = QString::fromLatin1(text).trimmed();
    return Answer{QJsonObject{{u"key"_s, journal::minisign::keyName(key.id)}, {u"public_key"_s, QString::fromLatin1(text)}}, file.isEmpty() ? shown : file};
}

}

Verb journalCheckpointVerb()
{
    return {"journal checkpoint", QT_TRANSLATE_NOOP("Help", "Sign how long the journal is and what its root is, for others to keep."),
            {},
            {{"out", "FOLDER", QT_TRANSLATE_NOOP("Help", "Where the checkpoint and its signature are written."), false, "", Completion::Folder, true}, keyPassphraseOption()},
            {"journal checkpoint --out checkpoints"}, runCheckpoint};
}

Verb journalKeyNewVerb()
{
    return {"journal key new", QT_TRANSLATE_NOOP("Help", "Make the key that signs checkpoints; it stays outside the store."), {}, {keyPassphraseOption()}, {"journal key new"}, runNew};
}

Verb journalKeyExportPublicVerb()
{
    return {"journal key export-public", QT_TRANSLATE_NOOP("Help", "Show the public half of the signing key, for minisign and for auditors."), {},
            {{"out", "FILE", QT_TRANSLATE_NOOP("Help", "Write it there instead."), false, "", Completion::File}}, {"journal key export-public --out office.pub"}, runExport};
}

}
