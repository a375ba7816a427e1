// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartframe.h"

class QPainter;

namespace casebook::charts {

// The grid, and bars and lines drawn by QtCharts as vectors. Every word is left to chartwords.h: QtCharts reads HTML in its titles and
// labels, cuts long names and shows counts with fractions. Wants a QApplication in the main thread.
void drawPlot(QPainter &painter, const ChartFrame &frame);

}
