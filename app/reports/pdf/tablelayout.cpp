// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdf/tablelayout.h"

#include "app/reports/celltext.h"

#include <QPainter>
#include <cmath>

namespace casebook::reports::pdf {

namespace {

constexpr qreal gap = 10 * pt;        // between two columns
constexpr qreal compactGap = 7 * pt;
constexpr qreal titleShare = 0.6;     // a title in two lines is as good as in one
constexpr qreal padding = 2.9 * pt;   // above and below the text of a row
constexpr qreal hairline = 0.5 * pt;
constexpr qsizetype longRegister = 4000;  // rows that are looked at to find the widths

void drawRule(QPainter &painter, qreal y, qreal width, const QColor &colour, qreal thickness)
{
    painter.fillRect(QRectF(0, y - thickness / 2, width, thickness), colour);
}

TextMeasure measure(const QFont &font, const Style &style)
{
    return TextMeasure(font, style.hasTabularDigits ? TextMeasure::Digits::Tabular : TextMeasure::Digits::Proportional);
}

}

TableLayout::TableLayout(const Table &table, const Style &style, const QString &language, qreal width)
    : m_table(table), m_style(style), m_language(language), m_cell(measure(style.cell, style)),
      m_strong(measure(style.cellStrong, style)), m_head(style.head),
      m_width(width)
{
    placeColumns(width);
    measureRows();
}

const QList<QVariant> &TableLayout::cells(qsizetype row) const
{
    return isTotals(row) ? m_table.totals : m_table.rows.at(row);
}

QString TableLayout::text(qsizetype column, const QVariant &value) const
{
    return cellText(m_table.columns.at(column).type, value, m_language);
}

Qt::Alignment TableLayout::alignment(qsizetype column) const
{
    return m_table.columns.at(column).type == Column::Type::Text ? Qt::AlignLeft : Qt::AlignRight;
}

ColumnNeed TableLayout::needOf(qsizetype column) const
{
    const Column &about = m_table.columns.at(column);
    const bool isText = about.type == Column::Type::Text;
    const QString title = drawable(about.title);
    const qreal titleWord = m_head.longestWord(title);
    ColumnNeed need{titleWord, std::max(titleWord, m_head.width(title) * titleShare), about.width, isText};
    const qreal widestWord = m_width * 0.3;
    const auto look = [&](const QVariant &value, const TextMeasure &measure) {
        const QString words = text(column, value);
        const qreal whole = measure.width(words);
        need.whole = std::max(need.whole, whole);
        // In a column of figures words may wrap ("fewer than 5"), figures not.
        const bool wraps = isText || !isTyped(value);
        if (whole > need.least)
            need.least = std::max(need.least, wraps ? std::min(measure.longestWord(words), widestWord) : whole);
    };
    for (qsizetype row = 0; row < std::min(m_table.rows.size(), longRegister); ++row)
        look(m_table.rows.at(row).value(column), m_cell);
    if (hasTotals())
        look(m_table.totals.value(column), m_strong);
    need.least += 1;
    need.whole += 1;
    return need;
}

QList<ColumnNeed> TableLayout::needs() const
{
    QList<ColumnNeed> needs;
    for (qsizetype column = 0; column < m_table.columns.size(); ++column)
        needs += needOf(column);
    return needs;
}

void TableLayout::placeColumns(qreal width)
{
    const auto gaps = [this](qreal gap) { return gap * static_cast<qreal>(m_table.columns.size() - 1); };
    const auto total = [](const QList<ColumnNeed> &needs, qreal ColumnNeed::*part) {
        qreal sum = 0;
        for (const ColumnNeed &need : needs)
            sum += need.*part;
        return sum;
    };
    m_gap = gap;
    QList<ColumnNeed> columns = needs();
    if (total(columns, &ColumnNeed::least) + gaps(gap) > width) {
        m_gap = compactGap;
        m_cell = measure(m_style.compactCell, m_style);
        m_strong = measure(m_style.compactStrong, m_style);
        m_head = TextMeasure(m_style.compactHead);
        columns = needs();
    }
    // A small table is not pulled over the whole page: the eye would lose the row.
    const qreal natural = total(columns, &ColumnNeed::whole) + gaps(m_gap);
    m_width = std::min(width, std::max(natural * 1.35, width * 0.62));
    m_widths = columnWidths(columns, m_width - gaps(m_gap));
    qreal left = 0;
    for (const qreal columnWidth : m_widths) {
        m_left += left;
        left += columnWidth + m_gap;
    }
}

void TableLayout::measureRows()
{
    qreal head = m_head.leading();
    for (qsizetype column = 0; column < m_table.columns.size(); ++column)
        head = std::max(head, WrappedText(drawable(m_table.columns.at(column).title), m_head, m_widths.at(column)).height());
    m_headHeight = head + 2 * padding;
    const qsizetype rows = m_table.rows.size() + (hasTotals() ? 1 : 0);
    m_rowHeights.reserve(rows);
    for (qsizetype row = 0; row < rows; ++row)
        m_rowHeights += 0;  // so that rowCount() knows the totals row while lines are counted
    for (qsizetype row = 0; row < rows; ++row)
        m_rowHeights[row] = heightOfLines(linesOf(row));
}

WrappedText TableLayout::wrapped(qsizetype row, qsizetype column) const
{
    return WrappedText(text(column, cells(row).value(column)), isTotals(row) ? m_strong : m_cell, m_widths.at(column));
}

int TableLayout::linesOf(qsizetype row) const
{
    int lines = 1;
    for (qsizetype column = 0; column < m_table.columns.size(); ++column)
        lines = std::max(lines, wrapped(row, column).lines());
    return lines;
}

int TableLayout::linesIn(qreal height) const
{
    return std::max(1, static_cast<int>((height - 2 * padding) / m_cell.leading()));
}

qreal TableLayout::heightOfLines(int lines) const
{
    return lines * m_cell.leading() + 2 * padding;
}

void TableLayout::drawHead(QPainter &painter, qreal top) const
{
    painter.setPen(m_style.colours.muted);
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        const WrappedText title(drawable(m_table.columns.at(column).title), m_head, m_widths.at(column));
        const qreal bottom = top + m_headHeight - padding;  // titles stand on one line, however many lines they have
        title.draw(painter, QPointF(m_left.at(column), bottom - title.height()), alignment(column));
    }
    drawRule(painter, top + m_headHeight, m_width, m_style.colours.line, 2 * hairline);
}

void TableLayout::drawRow(QPainter &painter, qsizetype row, qreal top) const
{
    drawLines(painter, row, top, 0, -1);
}

void TableLayout::drawLines(QPainter &painter, qsizetype row, qreal top, int firstLine, int lineCount) const
{
    const qreal height = lineCount < 0 ? m_rowHeights.at(row) : heightOfLines(lineCount);
    if (isTotals(row))
        drawRule(painter, top, m_width, m_style.colours.line, 2 * hairline);
    painter.setPen(m_style.colours.text);
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        const WrappedText cell = wrapped(row, column);
        cell.draw(painter, QPointF(m_left.at(column), top + padding), alignment(column), firstLine, lineCount);
    }
    if (!isTotals(row))
        drawRule(painter, top + height, m_width, m_style.colours.rowLine, hairline);
}

}
