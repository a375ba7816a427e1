// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/chartvalue.h"
#include "app/reports/pdf/wrappedtext.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/charttheme.h"

#include <QRectF>

namespace casebook::charts {

// The fonts of a chart; one unit is a pixel of a screen of 96 dots per inch.
struct ChartFonts {
    ChartFonts(const QString &family, qreal unit);
    reports::pdf::TextMeasure finding;
    reports::pdf::TextMeasure subtitle;
    reports::pdf::TextMeasure value;   // labels of the value axis
    reports::pdf::TextMeasure name;    // categories
    reports::pdf::TextMeasure strong;  // totals
    reports::pdf::TextMeasure inside;  // values inside a bar
};

// Words at the right of the plot, each as near to its own height as the others let it.
struct SideLabel {
    reports::pdf::WrappedText words;
    QColor colour;
    qreal wanted = 0;  // middle of the label
    qreal top = 0;
};

// Where everything of a chart stands. Words take what they need, the plot gets the rest; no word is cut.
struct ChartFrame {
    ChartFrame(const reports::ChartValue &chart, const ChartTheme &theme, const QRectF &area, qreal unit);

    const reports::ChartValue &chart;
    const ChartTheme &theme;
    qreal unit = 1;
    ChartFonts fonts;
    AxisScale scale;
    QRectF area;
    reports::pdf::WrappedText finding;
    reports::pdf::WrappedText subtitle;
    qreal keyTop = 0;       // of the names of the series; nothing if there is one series or a line
    QRectF plot;
    QList<SideLabel> side;

    bool hasKey() const;
    bool isRamp() const { return chart.colours == reports::ChartValue::Colours::Ramp; }
    int seriesCount() const { return static_cast<int>(chart.series.size()); }
    QColor fill(int series) const { return fillColour(theme, isRamp(), series, seriesCount()); }
    QColor label(int series) const { return labelColour(theme, isRamp(), series, seriesCount()); }

    qreal valuePlace(double value) const;            // x of a lying, y of a standing chart
    qreal slotLength() const;
    qreal slotMiddle(qsizetype category) const;      // of bars
    QPointF point(qsizetype category, double value) const;  // of a line
    QString valueText(double value) const;

private:
    qreal placeHead();
    qreal keyHeight() const;
    void placeStanding(qreal top);
    void placeLying(qreal top);
    void addSideLabels(qreal width);
    void spreadSideLabels();
};

// Room between the ends of the line chart and the edges of its plot, in slots.
constexpr double lineInset = 0.2;
// Part of its slot that the bars of a category fill together.
constexpr double barShare = 0.66;

}
