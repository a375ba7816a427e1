// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

namespace casebook::charts {

// The colours of a chart. The window hands in those of its theme, paper has its own.
struct ChartTheme {
    QColor text;
    QColor text2;
    QColor muted;
    QColor line;
    QColor ground;            // what the chart stands on
    QColor seriesLabel;       // on a bar of a series' colour
    QList<QColor> series;     // kinds
    QList<QColor> ramp;       // an order, from early to late
    QList<QColor> rampLabel;  // on each of them
    QString family;
};

ChartTheme paperTheme();

// Colour number `index` of `count`, and the colour of words on it. A ramp is stretched over the count.
QColor fillColour(const ChartTheme &theme, bool isRamp, int index, int count);
QColor labelColour(const ChartTheme &theme, bool isRamp, int index, int count);

}
