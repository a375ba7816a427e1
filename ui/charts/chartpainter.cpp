// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpainter.h"

#include "ui/charts/chartframe.h"
#include "ui/charts/chartplot.h"
#include "ui/charts/chartwords.h"

#include <QPaintDevice>
#include <QPainter>

namespace casebook::charts {

void paintChart(QPainter &painter, const QRectF &area, const reports::ChartValue &chart, const ChartTheme &theme, qreal unit)
{
    const ChartFrame frame(chart, theme, area, unit);
    painter.setRenderHint(QPainter::Antialiasing);
    if (chart.categories.isEmpty() || chart.series.isEmpty() || !frame.plot.isValid()) {
        drawHead(painter, frame);
        return;
    }
    painter.save();
    drawPlot(painter, frame);
    painter.restore();
    drawHead(painter, frame);
    drawAxes(painter, frame);
    drawLimit(painter, frame);
    drawValues(painter, frame);
    drawSide(painter, frame);
}

reports::ChartFunction paperCharts()
{
    return [](QPainter &painter, const QRectF &area, const reports::ChartValue &chart) {
        const ChartTheme theme = paperTheme();
        paintChart(painter, area, chart, theme, painter.device()->logicalDpiX() / 96.0);
    };
}

}
