// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/chartvalue.h"

#include <QRectF>
#include <functional>

class QPainter;

namespace casebook::reports {

// Draws the whole chart, title sentence included, into a rectangle of the painter's own units. ui/charts has one; where there is
// none (a program without a window system) the table of the figures stands alone.
using ChartFunction = std::function<void(QPainter &, const QRectF &, const ChartValue &)>;

}
