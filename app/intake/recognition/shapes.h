// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/recognition/table.h"

#include <QStringList>

namespace casebook::intake::recognition {

// The address that begins in that line, street and town with a comma between, or empty.
QString addressIn(const QStringList &lines, qsizetype line, const AddressShape &shape);

}
