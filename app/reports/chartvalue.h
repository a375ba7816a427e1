// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace casebook::reports {

struct ChartSeries {
    QString name;
    QList<double> values;  // one per category; NaN where there is none
};

// A line across the value axis that must not be passed, in the axis' own unit.
struct ChartLimit {
    double at = 0;
    QString words;  // "limit: 30 days"
};

// What a chart says, without any drawing: the window, the PDF and the data sheet behind the chart are made from the same value.
struct ChartValue {
    // Bars stand, horizontal bars lie (names are long); several series stand side by side or, stacked, on each other.
    enum class Form { Line, Bars, StackedBars, HorizontalBars, HorizontalStackedBars };
    enum class Colours { Series, Ramp };  // kinds, or an order from early to late
    enum class Unit { Count, Days, Percent };  // a percentage is a share of one: 0.925

    QString id;       // file and sheet name of its data: "causes"
    Form form = Form::Bars;
    Colours colours = Colours::Series;
    Unit unit = Unit::Count;
    QString finding;   // the title is a sentence: "9 of 12 late cases waited for one system"
    QString subtitle;  // what is shown, and for when
    QString categoryTitle;  // head of the first column of its table
    QStringList categories;
    QList<ChartSeries> series;
    std::optional<ChartLimit> limit = {};
    QString language = {};  // of the numbers; empty: that of the document
};

}
