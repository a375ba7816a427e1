// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace casebook::cli {

// Everything the command line can do, in the order of help and manual page.
const QList<Verb> &verbs();

}
