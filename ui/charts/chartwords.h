// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartframe.h"

class QPainter;

namespace casebook::charts {

// Everything of a chart that is read: finding, subtitle, names of series and categories, values, limit. Plain text throughout.
void drawHead(QPainter &painter, const ChartFrame &frame);
void drawAxes(QPainter &painter, const ChartFrame &frame);
void drawValues(QPainter &painter, const ChartFrame &frame);
void drawLimit(QPainter &painter, const ChartFrame &frame);
// The words at the right of the plot, the dot at the end of each line, and one for each value that no line reaches.
void drawSide(QPainter &painter, const ChartFrame &frame);

}
