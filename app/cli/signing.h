// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace casebook::cli {

// The signing key has a passphrase of its own: from --key-passphrase-file, else asked on the terminal, a new one twice.
base::Result<base::Secret> keyPassphrase(const Context &context);
base::Result<base::Secret> newKeyPassphrase(const Context &context);
Option keyPassphraseOption();

}
