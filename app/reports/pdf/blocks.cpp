// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdf/blocks.h"

#include "app/reports/celltext.h"
#include "app/reports/pdf/tableblock.h"
#include "app/reports/pdf/tileblock.h"
#include "app/reports/pdf/wrappedtext.h"

#include <QPainter>

namespace casebook::reports::pdf {

namespace {

constexpr qreal beforeSection = 22 * pt;
constexpr qreal underHeading = 6 * pt;
constexpr qreal underHeadingMore = 2 * pt;  // boxes and charts stand a little lower than text
constexpr qreal betweenParagraphs = 5 * pt;
constexpr qreal betweenBlocks = 13 * pt;
constexpr qreal measureLimit = 430 * pt;  // a line of reading text is not longer, however wide the page

void putText(Flow &flow, const WrappedText &text, const QColor &colour, int first, int count, qreal left = 0)
{
    flow.put(count * text.leading(), [text, colour, first, count, left](QPainter &painter, qreal top) {
        painter.setPen(colour);
        text.draw(painter, QPointF(left, top), Qt::AlignLeft, first, count);
    });
}

void putWhole(Flow &flow, const Sheet &sheet, const QString &words, const QFont &font, const QColor &colour)
{
    const WrappedText text(drawable(words), TextMeasure(font), sheet.width);
    putText(flow, text, colour, 0, text.lines());
}

WrappedText paragraph(const Sheet &sheet, const QString &words)
{
    return WrappedText(drawable(words), TextMeasure(sheet.style.body), std::min(sheet.width, measureLimit));
}

// How many of the remaining lines go onto this page, so that neither side keeps a single one.
int linesHere(const Flow &flow, const WrappedText &text, int left)
{
    int here = std::min(left, static_cast<int>((flow.room() + 0.5) / text.leading()));
    if (left - here == 1)
        here -= 1;
    return here < 2 && here < left ? 0 : here;
}

void putParagraph(Flow &flow, const Sheet &sheet, const QString &words)
{
    putLines(flow, paragraph(sheet, words), sheet.style.colours.text);
}

qreal chartHeight(const ChartValue &chart)
{
    const bool lies = chart.form == ChartValue::Form::HorizontalBars || chart.form == ChartValue::Form::HorizontalStackedBars;
    if (!lies)
        return 200 * pt;
    const auto bars = static_cast<qreal>(chart.categories.size());
    const bool sideBySide = chart.form == ChartValue::Form::HorizontalBars;
    const qreal slot = sideBySide ? std::max(24.0, 14.0 * static_cast<qreal>(chart.series.size()) + 8) : 24.0;
    return std::min(430.0, 76 + bars * slot) * pt;
}

void putChart(Flow &flow, const Sheet &sheet, const ChartValue &chart)
{
    const qreal height = chartHeight(chart);
    const qreal width = std::min(sheet.width, 560 * pt);
    flow.put(height, [draw = sheet.chart, &chart, width, height](QPainter &painter, qreal top) {
        painter.save();
        draw(painter, QRectF(0, top, width, height), chart);
        painter.restore();
    });
}

bool drawsChart(const Sheet &sheet, const Section &section)
{
    return section.chart && sheet.chart && !section.chart->categories.isEmpty();
}

QString tableTitle(const Section &section)
{
    return section.table->title == section.heading ? QString() : section.table->title;
}

// Height of the first thing after the heading that must not be parted from it.
qreal sectionStart(const Sheet &sheet, const Section &section, qreal pageHeight)
{
    if (!section.paragraphs.isEmpty()) {
        const WrappedText text = paragraph(sheet, section.paragraphs.first());
        return text.leading() * (text.lines() <= 3 ? text.lines() : 2);
    }
    if (!section.tiles.isEmpty())
        return underHeadingMore + tileStart(sheet, section.tiles);
    if (drawsChart(sheet, section))
        return underHeadingMore + chartHeight(*section.chart);
    if (section.table)
        return tableStart(sheet, *section.table, tableTitle(section), pageHeight);
    return 0;
}

}

void putLines(Flow &flow, const WrappedText &text, const QColor &colour, qreal left)
{
    for (int first = 0; first < text.lines();) {
        const int here = linesHere(flow, text, text.lines() - first);
        if (here <= 0) {
            flow.breakPage();
            continue;
        }
        putText(flow, text, colour, first, here, left);
        first += here;
    }
}

void putTitle(Flow &flow, const Sheet &sheet, const ReportStamp &stamp)
{
    putWhole(flow, sheet, stamp.title, sheet.style.title, sheet.style.colours.text);
    flow.space(2 * pt);
    putWhole(flow, sheet, stamp.period, sheet.style.subtitle, sheet.style.colours.muted);
    if (!stamp.subtitle.isEmpty())
        putWhole(flow, sheet, stamp.subtitle, sheet.style.subtitle, sheet.style.colours.muted);
}

void putSection(Flow &flow, const Sheet &sheet, const Section &section)
{
    flow.space(beforeSection);
    const WrappedText heading(drawable(section.heading), TextMeasure(sheet.style.heading), sheet.width);
    const qreal start = heading.height() + underHeading + sectionStart(sheet, section, flow.pageHeight());
    flow.want(std::min(start, flow.pageHeight() * 0.8));
    if (!section.heading.isEmpty()) {
        putText(flow, heading, sheet.style.colours.text, 0, heading.lines());
        flow.space(underHeading);
    }
    for (qsizetype at = 0; at < section.paragraphs.size(); ++at) {
        flow.space(at > 0 ? betweenParagraphs : 0);
        putParagraph(flow, sheet, section.paragraphs.at(at));
    }
    if (!section.tiles.isEmpty()) {
        flow.space(section.paragraphs.isEmpty() ? underHeadingMore : betweenBlocks);
        putTiles(flow, sheet, section.tiles);
    }
    if (drawsChart(sheet, section)) {
        flow.space(section.paragraphs.isEmpty() && section.tiles.isEmpty() ? underHeadingMore : betweenBlocks);
        putChart(flow, sheet, *section.chart);
    }
    if (section.table) {
        const bool isFirst = section.paragraphs.isEmpty() && section.tiles.isEmpty() && !drawsChart(sheet, section);
        flow.space(isFirst ? 0 : betweenBlocks);
        putTable(flow, sheet, *section.table, tableTitle(section), section.table->title.isEmpty() ? section.heading : section.table->title);
    }
}

}
