// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/chartvalue.h"

namespace casebook::charts {

// The value axis: round steps, at most six labels, whole numbers for counts. Bars begin at zero, because their length is the
// value; a line may begin higher if everything it shows is high.
struct AxisScale {
    double low = 0;
    double high = 1;
    double step = 1;

    int labelCount() const;
    double valueAt(int label) const { return low + step * label; }
    double share(double value) const { return (value - low) / (high - low); }  // 0 at the low end, 1 at the high end
};

AxisScale axisScale(const reports::ChartValue &chart);

bool isStacked(reports::ChartValue::Form form);
bool isHorizontal(reports::ChartValue::Form form);

}
