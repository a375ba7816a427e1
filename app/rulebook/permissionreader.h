// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/permission.h"

#include <QByteArray>

namespace casebook::rulebook {

// The pack resources/rulebook/permissions.json: which role may do what to which kind. PackInvalid{file, path, reason}: an
// unknown action or a role written twice, a role marked `blind` that sees cases, one marked `read_only` that changes them,
// an action on the store that is bound to a kind.
base::Result<domain::Permissions> readPermissions(const QString &file, const QByteArray &bytes);

}
