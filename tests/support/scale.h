// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace casebook::support {

// How often a fault is done: a tenth in the everyday check, all of it with CASEBOOK_FAULTS=full.
inline bool isFullScale() { return qgetenv("CASEBOOK_FAULTS") == "full"; }
inline int scaled(int full) { return isFullScale() ? full : (full + 9) / 10; }

}
