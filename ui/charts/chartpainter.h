// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/chartfunction.h"
#include "ui/charts/charttheme.h"

class QPainter;

namespace casebook::charts {

// Draws a chart value, title sentence included, into a rectangle of the painter's units, always as vectors. `unit` is the length
// of one pixel of a screen of 96 dots per inch: 1 in a window, 7.5 on paper of 720 dots per inch. Wants a QApplication in the
// main thread (the offscreen platform will do).
void paintChart(QPainter &painter, const QRectF &area, const reports::ChartValue &chart, const ChartTheme &theme, qreal unit);

// For the PDF writer: paper colours, the unit taken from the painter's device.
reports::ChartFunction paperCharts();

}
