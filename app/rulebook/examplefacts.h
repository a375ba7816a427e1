// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/domain/kind.h"

namespace casebook::rulebook {

// The "facts" of an example as a case keeps them. Refuses a fact that is not among these and a value that its fact cannot have.
QJsonObject readExampleFacts(base::JsonObject &holder, const QList<domain::Fact> &known);

}
