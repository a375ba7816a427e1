// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/pdf/blocks.h"

namespace casebook::reports::pdf {

// Boxes side by side, all boxes of a row equally high; none is cut by a page.
void putTiles(Flow &flow, const Sheet &sheet, const QList<Tile> &tiles);
qreal tileStart(const Sheet &sheet, const QList<Tile> &tiles);  // height of the first row

}
