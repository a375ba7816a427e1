// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QString>

namespace casebook::cli {

// Scripts that complete verbs, options and their choices in a shell, made from the table alone. They never open a store: case
// numbers and names are not offered.
QString bashCompletion(const QList<Verb> &verbs);
QString zshCompletion(const QList<Verb> &verbs);
QString fishCompletion(const QList<Verb> &verbs);

}
