// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace casebook::journal {

// Makes a folder, and what is missing above it, that only its owner may enter. One that is there stays as it is.
base::Result<void> makeOwnFolder(const QString &folder);

}
