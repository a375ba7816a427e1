// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keeping/rotation.h"
#include "app/workspace/doctor/finding.h"
#include "app/workspace/workspace.h"

namespace casebook::workspace {

// What can be said of a store without its key: of an embedded one its file, key slots, rights, log, room, backups and drills
// and what this computer remembers; of a server what its address tells. Opens nothing and changes nothing.
Findings examineStore(const Door &door, const domain::KeepingRule &backups, const QDateTime &now, const QTimeZone &zone);

// What only the opened store can tell.
Findings examineOpened(Workspace &workspace);

}
