// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/domain/kind.h"
#include "app/domain/lines/rolerules.h"

#include <QMap>

namespace casebook::rulebook {

// Controller or processor by class of data: {"rules": [{"classes", "role", "words", "source"}], "mixed", "mixed_source", "examples":
// [{"classes", "role"}]}. No class has two rules.
domain::RoleRules readRoles(base::JsonObject object);

// Classes and roles must be choices of the lines in kinds that are there; else the reason. Empty: all is well.
QString roleProblem(const domain::RoleRules &roles, const QMap<QString, domain::Kind> &kinds);

}
