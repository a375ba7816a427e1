// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/workspace.h"

namespace casebook::bench {

// A new store at this path, where an earlier one is taken away, opened as the program opens one.
base::Result<std::unique_ptr<workspace::Workspace>> emptyOffice(const QString &file);

}
