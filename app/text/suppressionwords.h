// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casebook::text {

// What an address stays out of: "marketing", "sale", "sensitive".
QString suppressionText(const QString &kind);

}
