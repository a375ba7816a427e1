// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace casebook::workspace {

// The text of a privacy statement in a file, its letters recognised as those of a CSV file are. `encoding` is one that a person has
// named ("windows-1252"); empty: it has to be certain. FileNotFound, FileNotReadable, EncodingUnknown{file},
// InputInvalid{"statement", "not a text"} for what no encoding makes a text.
base::Result<QString> readStatementFile(const QString &file, const QString &encoding);

}
