// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisscale.h"

#include <algorithm>
#include <cmath>

namespace casebook::charts {

using reports::ChartValue;

namespace {

constexpr int mostSteps = 5;

double roundStep(double span, bool isWhole)
{
    const double rough = span / mostSteps;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = factor * power;
        if (step >= rough * (1 - 1e-9) && (!isWhole || (step >= 1 && step == std::floor(step))))
            return step;
    }
    return std::max(1.0, 10 * power);
}

struct Extent {
    double low = 0;
    double high = 0;
};

Extent extent(const ChartValue &chart)
{
    Extent found{HUGE_VAL, 0};
    const auto see = [&found](double value) {
        if (std::isfinite(value)) {
            found.low = std::min(found.low, value);
            found.high = std::max(found.high, value);
        }
    };
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
        double stack = 0;
        for (const reports::ChartSeries &series : chart.series) {
            const double value = series.values.value(category, 0);
            stack += std::isfinite(value) ? value : 0;
            see(isStacked(chart.form) ? stack : value);
        }
    }
    if (chart.limit)
        see(chart.limit->at);
    return std::isfinite(found.low) ? found : Extent{0, 0};
}

}

bool isStacked(ChartValue::Form form)
{
    return form == ChartValue::Form::StackedBars || form == ChartValue::Form::HorizontalStackedBars;
}

bool isHorizontal(ChartValue::Form form)
{
    return form == ChartValue::Form::HorizontalBars || form == ChartValue::Form::HorizontalStackedBars;
}

int AxisScale::labelCount() const
{
    return static_cast<int>(std::lround((high - low) / step)) + 1;
}

AxisScale axisScale(const ChartValue &chart)
{
    const Extent shown = extent(chart);
    const bool isWhole = chart.unit == ChartValue::Unit::Count;
    if (shown.high <= 0)
        return {};
    const bool startsHigh = chart.form == ChartValue::Form::Line && shown.low > shown.high / 2;
    // A flat line high above zero still gets room under it.
    const double span = startsHigh ? std::max(shown.high - shown.low, shown.high * 0.05) : shown.high;
    const bool isFlat = span > shown.high - shown.low;
    AxisScale scale;
    scale.step = roundStep(span, isWhole);
    const double under = isFlat ? (shown.high - span) / scale.step + 1e-9 : shown.low / scale.step - 1e-9;
    scale.low = startsHigh ? std::max(0.0, std::floor(under) * scale.step) : 0;
    scale.high = scale.low + std::ceil((shown.high - scale.low) / scale.step - 1e-9) * scale.step;
    if (scale.high <= scale.low)
        scale.high = scale.low + scale.step;
    return scale;
}

}
