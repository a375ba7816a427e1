// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace casebook::workspace {

// Who has a key slot beside this store, by login: whom to ask before the passphrase. It opens nothing.
// KeySlotsMissing, FileNotReadable, KeySlotsDamaged.
base::Result<QStringList> keyholders(const QString &storeFile);

}
