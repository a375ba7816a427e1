// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keeping/rotation.h"
#include "app/workspace/doctor/finding.h"
#include "app/workspace/workspace.h"

namespace casebook::workspace {

// What can be said of a store without its key: of an embedded one its file, key slots, rights, log and room; of a server what its
// address tells. Opens nothing and changes nothing. Not while this process has the store open: a look at the file by ourselves
// drops the locks of its connections.
Findings examineStore(const Door &door);

// The automatic backups of an embedded store, its drills, and what this computer remembers of its journal; nothing for a server or
// without key slots. Also while it is open.
Findings examineKeeping(const Door &door, const domain::KeepingRule &backups, const QDateTime &now, const QTimeZone &zone);

// What only the opened store can tell.
Findings examineOpened(Workspace &workspace);

}
