// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/domain/kind.h"
#include "app/domain/organisation.h"
#include "app/domain/systems/system.h"

#include <QMap>

namespace casebook::rulebook {

// {"entries": [{"id", "label", "owner", "login", "data_classes", "role", "processor", "region", "does", "retention", "backup_days",
// "instructions", "source"}], "examples": [{"work", "classes", "systems"}]}. The examples ask who does a piece of work and are
// answered on the spot. Refuses a system that does nothing, an unknown work and an id that stands twice.
domain::SystemRegister readSystems(base::JsonObject object);

// What the register names of the other packs, "PATH|REASON" or nothing: the classes of data that lines of a kind can have, the
// classes of the retention rules, and the systems that the deferred deletions speak of. What is not known at all is not looked at.
QString systemProblem(const domain::Organisation &organisation, const QMap<QString, domain::Kind> &kinds, const QStringList &retentionClasses);

}
