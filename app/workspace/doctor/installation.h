// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rulebook/rulebook.h"
#include "app/workspace/doctor/finding.h"

namespace casebook::workspace {

// What can be said of the program on this computer without a store: versions, the encrypting library, fonts, tools, rules and
// the folders of its user. Rules are looked at as of today.
Findings examineInstallation(const rulebook::Rulebook &rules, const QDate &today);

}
