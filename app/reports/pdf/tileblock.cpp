// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdf/tileblock.h"

#include "app/reports/celltext.h"
#include "app/reports/pdf/wrappedtext.h"

#include <QPainter>

namespace casebook::reports::pdf {

namespace {

constexpr qreal between = 8 * pt;
constexpr qreal padding = 9 * pt;
constexpr qreal radius = 6 * pt;
constexpr qreal labelToValue = 3 * pt;

struct TileText {
    WrappedText label;
    WrappedText value;
    WrappedText comparison;
};

// As many columns as fill the last row best: five tiles stand 3 + 2 and not 4 + 1.
qsizetype columnCount(const Sheet &sheet, qsizetype tiles)
{
    const qsizetype most = sheet.width > 600 * pt ? 6 : 4;
    const qsizetype rows = (tiles + most - 1) / most;
    return std::max<qsizetype>(1, (tiles + rows - 1) / rows);
}

qreal boxWidth(const Sheet &sheet, qsizetype columns)
{
    return (sheet.width - between * static_cast<qreal>(columns - 1)) / static_cast<qreal>(columns);
}

TileText texts(const Sheet &sheet, const Tile &tile, qreal width)
{
    const qreal inside = width - 2 * padding;
    return {WrappedText(drawable(tile.label), TextMeasure(sheet.style.label), inside),
            WrappedText(drawable(tile.value), TextMeasure(sheet.style.tileValue), inside),
            WrappedText(drawable(tile.comparison), TextMeasure(sheet.style.label), inside)};
}

QList<TileText> rowOf(const Sheet &sheet, const QList<Tile> &tiles, qsizetype first, qsizetype columns)
{
    QList<TileText> row;
    for (qsizetype at = first; at < std::min(first + columns, tiles.size()); ++at)
        row += texts(sheet, tiles.at(at), boxWidth(sheet, columns));
    return row;
}

// One size for all boxes of the report part, so that they read as one grid.
struct BoxSize {
    qreal width = 0;
    qreal label = 0;
    qreal height = 0;
};

BoxSize boxSize(const Sheet &sheet, const QList<Tile> &tiles, qsizetype columns)
{
    BoxSize size{boxWidth(sheet, columns)};
    qreal below = 0;
    for (const Tile &tile : tiles) {
        const TileText text = texts(sheet, tile, size.width);
        size.label = std::max(size.label, text.label.height());
        below = std::max(below, text.value.height() + text.comparison.height());
    }
    size.height = size.label + 2 * labelToValue + below + 2 * padding;
    return size;
}

// Labels begin, values stand and comparisons begin on common lines.
void drawTile(QPainter &painter, const TileText &tile, const QRectF &box, qreal labels, const Colours &colours)
{
    painter.setPen(QPen(colours.line, 0.75 * pt));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, radius, radius);
    const QPointF inside = box.topLeft() + QPointF(padding, padding);
    painter.setPen(colours.muted);
    tile.label.draw(painter, inside);
    painter.setPen(colours.text);
    tile.value.draw(painter, inside + QPointF(0, labels + labelToValue));
    painter.setPen(colours.text2);
    tile.comparison.draw(painter, inside + QPointF(0, labels + 2 * labelToValue + tile.value.height()));
}

void putRow(Flow &flow, const Sheet &sheet, const QList<TileText> &row, const BoxSize &size)
{
    const Colours colours = sheet.style.colours;
    flow.put(size.height, [row, size, colours](QPainter &painter, qreal top) {
        for (qsizetype at = 0; at < row.size(); ++at) {
            const qreal left = static_cast<qreal>(at) * (size.width + between);
            drawTile(painter, row.at(at), QRectF(left, top, size.width, size.height), size.label, colours);
        }
    });
}

}

void putTiles(Flow &flow, const Sheet &sheet, const QList<Tile> &tiles)
{
    const qsizetype columns = columnCount(sheet, tiles.size());
    const BoxSize size = boxSize(sheet, tiles, columns);
    for (qsizetype first = 0; first < tiles.size(); first += columns) {
        if (first > 0)
            flow.space(between);
        putRow(flow, sheet, rowOf(sheet, tiles, first, columns), size);
    }
}

qreal tileStart(const Sheet &sheet, const QList<Tile> &tiles)
{
    return tiles.isEmpty() ? 0 : boxSize(sheet, tiles, columnCount(sheet, tiles.size())).height;
}

}
