// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"
#include "app/domain/organisation.h"
#include "app/rulebook/rulebook.h"

namespace casebook::reports {

// A resolved filter for the stamp of a report: "kind: Disputes; received after 31 Jan 2026; not office: Berlin". Empty for an
// empty filter.
QString filterWords(const domain::Filter &filter, const rulebook::Rulebook &rules, const domain::Organisation &organisation, const QString &language);

}
