// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

namespace casebook::compartments {

// Names that the compartment's first case has and nobody outside should hear of.
inline const QString hiddenNumber = QStringLiteral("R-2026-A00001");
inline const QString hiddenMail = QStringLiteral("geheim-1@example.org");  // the Message-ID of its first mail

// The open cases R-2026-00001 to 00004 and D-2026-00001, worked on by the uncleared person. With secrets a compartment as
// well, whose cases come into being and are worked on before, between and after the open ones.
void fill(workspace::Workspace &office, bool withSecrets);
// One more note in the first hidden case, and one more hidden case.
void goOnInside(workspace::Workspace &office, int round);

}
