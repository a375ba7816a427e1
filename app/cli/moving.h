// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace casebook::cli {

// move, close and void are one step with different goals; reason, outcome and revision come from the command line.
base::Result<Answer> moveCase(Context &context, const QString &number, const QString &to);

}
