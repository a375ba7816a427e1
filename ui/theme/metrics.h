// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace casebook::theme {

// Lengths of the design are logical pixels at a 13 px body font whose line is 16 px high. Everything grows with the font of
// the application, so that zoom and the desktop's text size hold everywhere.

// Height of the body font / 16.
double factor();
// A length of the design at the present font, rounded; never 0 for a length above 0.
int px(double design);
double pxf(double design);

}
