// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace casebook::theme {

// Brings margins, spacings and fixed sizes of a window from one size of the text to another, so that pages that are open
// follow a zoom without being built again. Lines of one or two pixels stay as they are.
void rescale(QWidget &window, double ratio);

}
