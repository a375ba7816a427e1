// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QString>

namespace casebook::cli {

// Explanations made from the table: what is not in it is not offered.
QString help(const QList<Verb> &verbs);
QString helpFor(const Verb &verb);
// "note CASE TEXT", "list [OPTION]..."
QString usageOf(const Verb &verb);

}
