// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttheme.h"

#include <cmath>

namespace casebook::charts {

using namespace Qt::StringLiterals;

namespace {

// Where on a scale of `steps` colours number `index` of `count` stands; a single one takes the middle.
double rampPlace(int index, int count, qsizetype steps)
{
    const auto last = static_cast<double>(steps - 1);
    return count < 2 ? std::floor(last / 2 + 0.5) : last * index / (count - 1);
}

QColor between(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}

}

ChartTheme paperTheme()
{
    return {.text = QColor(u"#1B1E23"_s), .text2 = QColor(u"#434955"_s), .muted = QColor(u"#5F6673"_s), .line = QColor(u"#E2E5EA"_s),
            .ground = QColor(u"#FFFFFF"_s), .seriesLabel = QColor(u"#FFFFFF"_s),
            .series = {QColor(u"#0B6BA8"_s), QColor(u"#B45309"_s), QColor(u"#1B7F5C"_s), QColor(u"#8E3B8A"_s), QColor(u"#6B6F76"_s),
                       QColor(u"#A3282B"_s), QColor(u"#7A6A00"_s)},
            .ramp = {QColor(u"#6794C4"_s), QColor(u"#3874AE"_s), QColor(u"#1B5E99"_s), QColor(u"#0B3A66"_s)},
            .rampLabel = {QColor(u"#0B1E33"_s), QColor(u"#FFFFFF"_s), QColor(u"#FFFFFF"_s), QColor(u"#FFFFFF"_s)},
            .family = u"Inter"_s};
}

QColor fillColour(const ChartTheme &theme, bool isRamp, int index, int count)
{
    if (!isRamp)
        return theme.series.at(index % theme.series.size());
    const double place = rampPlace(index, count, theme.ramp.size());
    const auto low = static_cast<qsizetype>(place);
    return between(theme.ramp.at(low), theme.ramp.at(std::min(low + 1, theme.ramp.size() - 1)), place - static_cast<double>(low));
}

QColor labelColour(const ChartTheme &theme, bool isRamp, int index, int count)
{
    if (!isRamp)
        return theme.seriesLabel;
    return theme.rampLabel.at(static_cast<qsizetype>(std::lround(rampPlace(index, count, theme.rampLabel.size()))));
}

}
