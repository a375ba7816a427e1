// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signing.h"

#include <QCoreApplication>

namespace casebook::cli {

using base::Result;

Result<base::Secret> keyPassphrase(const Context &context)
{
    if (context.line().has("key-passphrase-file"))
        return Context::passphraseFrom(context.line().value("key-passphrase-file"));
    return askSecret(QCoreApplication::translate("Journal", "Passphrase of the signing key"));
}

Result<base::Secret> newKeyPassphrase(const Context &context)
{
    if (context.line().has("key-passphrase-file"))
        return Context::passphraseFrom(context.line().value("key-passphrase-file"));
    return Context::askTwice(QCoreApplication::translate("Journal", "New passphrase of the signing key"));
}

Option keyPassphraseOption()
{
    return {"key-passphrase-file", "FILE", QT_TRANSLATE_NOOP("Help", "Read the passphrase of the signing key from this file."), false, "", Completion::File};
}

}
