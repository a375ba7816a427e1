// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartplot.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <cmath>

namespace casebook::charts {

using reports::ChartValue;

namespace {

void quieten(QAbstractAxis &axis)
{
    axis.setLabelsVisible(false);
    axis.setLineVisible(false);
    axis.setTitleVisible(false);
    axis.setGridLineVisible(false);
}

QValueAxis *valueAxis(const ChartFrame &frame)
{
    auto axis = std::make_unique<QValueAxis>();
    quieten(*axis);
    axis->setRange(frame.scale.low, frame.scale.high);
    return axis.release();  // QChart::addAxis takes it
}

std::unique_ptr<QAbstractBarSeries> emptyBars(ChartValue::Form form)
{
    switch (form) {
    case ChartValue::Form::Line:
    case ChartValue::Form::Bars:
        return std::make_unique<QBarSeries>();
    case ChartValue::Form::StackedBars:
        return std::make_unique<QStackedBarSeries>();
    case ChartValue::Form::HorizontalBars:
        return std::make_unique<QHorizontalBarSeries>();
    case ChartValue::Form::HorizontalStackedBars:
        return std::make_unique<QHorizontalStackedBarSeries>();
    }
    Q_UNREACHABLE();
}

QBarSet *barSet(const ChartFrame &frame, int series)
{
    auto set = std::make_unique<QBarSet>(QString());
    const QList<double> &values = frame.chart.series.at(series).values;
    const qsizetype count = frame.chart.categories.size();
    for (qsizetype at = 0; at < count; ++at) {
        // QtCharts counts from below, people from above.
        const double value = values.value(isHorizontal(frame.chart.form) ? count - 1 - at : at, 0);
        set->append(std::isfinite(value) ? value : 0);
    }
    set->setBrush(frame.fill(series));
    set->setPen(frame.seriesCount() > 1 ? QPen(frame.theme.ground, 2 * frame.unit) : QPen(Qt::NoPen));
    return set.release();  // the series takes it
}

void addBars(QChart &chart, const ChartFrame &frame)
{
    std::unique_ptr<QAbstractBarSeries> bars = emptyBars(frame.chart.form);
    const bool fromBelow = frame.chart.form == ChartValue::Form::HorizontalBars;
    for (int series = 0; series < frame.seriesCount(); ++series)
        bars->append(barSet(frame, fromBelow ? frame.seriesCount() - 1 - series : series));
    bars->setBarWidth(barShare);
    auto categories = std::make_unique<QBarCategoryAxis>();
    quieten(*categories);
    QStringList numbers;  // names are drawn elsewhere; the axis wants different ones
    for (qsizetype at = 0; at < frame.chart.categories.size(); ++at)
        numbers += QString::number(at);
    categories->append(numbers);
    QValueAxis *values = valueAxis(frame);
    QBarCategoryAxis *names = categories.release();
    QAbstractBarSeries *series = bars.release();
    const bool lies = isHorizontal(frame.chart.form);
    chart.addSeries(series);
    chart.addAxis(values, lies ? Qt::AlignBottom : Qt::AlignLeft);
    chart.addAxis(names, lies ? Qt::AlignLeft : Qt::AlignBottom);
    series->attachAxis(values);
    series->attachAxis(names);
}

void addLine(QChart &chart, const ChartFrame &frame, int series, QValueAxis *places, QValueAxis *values)
{
    QPen pen(frame.fill(series), 2.2 * frame.unit);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::RoundCap);
    const QList<double> &points = frame.chart.series.at(series).values;
    for (qsizetype at = 0; at < points.size();) {
        auto part = std::make_unique<QLineSeries>();  // a gap in the values is a gap in the line
        for (; at < points.size() && std::isfinite(points.at(at)); ++at)
            part->append(static_cast<double>(at), points.at(at));
        for (; at < points.size() && !std::isfinite(points.at(at)); ++at) { }
        part->setPen(pen);
        QLineSeries *line = part.release();
        chart.addSeries(line);
        line->attachAxis(places);
        line->attachAxis(values);
    }
}

void addLines(QChart &chart, const ChartFrame &frame)
{
    auto axis = std::make_unique<QValueAxis>();
    quieten(*axis);
    axis->setRange(-lineInset, static_cast<double>(frame.chart.categories.size() - 1) + lineInset);
    QValueAxis *places = axis.release();
    QValueAxis *values = valueAxis(frame);
    chart.addAxis(places, Qt::AlignBottom);
    chart.addAxis(values, Qt::AlignLeft);
    for (int series = 0; series < frame.seriesCount(); ++series)
        addLine(chart, frame, series, places, values);
}

// QtCharts places its own grid only when its events have run, which nobody waits for here.
void drawGrid(QPainter &painter, const ChartFrame &frame)
{
    painter.setPen(QPen(frame.theme.line, frame.unit));
    for (int label = 0; label < frame.scale.labelCount(); ++label) {
        const qreal place = frame.valuePlace(frame.scale.valueAt(label));
        if (isHorizontal(frame.chart.form))
            painter.drawLine(QPointF(place, frame.plot.top()), QPointF(place, frame.plot.bottom()));
        else
            painter.drawLine(QPointF(frame.plot.left(), place), QPointF(frame.plot.right(), place));
    }
}

}

void drawPlot(QPainter &painter, const ChartFrame &frame)
{
    drawGrid(painter, frame);
    // The scene is as large as the area in the painter's own units: nothing is scaled, so lines keep their width and places.
    QGraphicsScene scene;
    auto *chart = new QChart;
    scene.addItem(chart);  // takes it
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    if (frame.chart.form == ChartValue::Form::Line)
        addLines(*chart, frame);
    else
        addBars(*chart, frame);
    const QRectF whole(QPointF(), frame.area.size());
    chart->resize(whole.size());
    chart->setPlotArea(frame.plot.translated(-frame.area.topLeft()));
    chart->layout()->activate();
    scene.setSceneRect(whole);
    scene.render(&painter, frame.area, whole);
}

}
