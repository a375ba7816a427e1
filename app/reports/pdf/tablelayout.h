// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/document.h"
#include "app/reports/pdf/columnwidths.h"
#include "app/reports/pdf/style.h"
#include "app/reports/pdf/wrappedtext.h"

class QPainter;

namespace casebook::reports::pdf {

// A table of the document at a given width: widths of the columns, heights of the rows, and how each is drawn. Cells are laid
// out twice, once to be measured and once to be drawn, so that a long register does not keep its text laid out in memory.
// The table must outlive this object.
class TableLayout {
public:
    TableLayout(const Table &table, const Style &style, const QString &language, qreal width);

    qsizetype rowCount() const { return m_rowHeights.size(); }  // the totals row counts as the last one
    bool hasTotals() const { return !m_table.totals.isEmpty(); }
    qreal headHeight() const { return m_headHeight; }
    qreal rowHeight(qsizetype row) const { return m_rowHeights.at(row); }

    void drawHead(QPainter &painter, qreal top) const;
    void drawRow(QPainter &painter, qsizetype row, qreal top) const;
    // For a row that is higher than a page: so many lines of it fit into a height, and these lines are drawn.
    int linesOf(qsizetype row) const;
    int linesIn(qreal height) const;
    qreal heightOfLines(int lines) const;
    void drawLines(QPainter &painter, qsizetype row, qreal top, int firstLine, int lineCount) const;

private:
    const QList<QVariant> &cells(qsizetype row) const;
    bool isTotals(qsizetype row) const { return hasTotals() && row == rowCount() - 1; }
    QString text(qsizetype column, const QVariant &value) const;
    Qt::Alignment alignment(qsizetype column) const;
    WrappedText wrapped(qsizetype row, qsizetype column) const;
    QList<ColumnNeed> needs() const;
    ColumnNeed needOf(qsizetype column) const;
    void placeColumns(qreal width);
    void measureRows();

    const Table &m_table;
    const Style &m_style;
    QString m_language;
    TextMeasure m_cell;
    TextMeasure m_strong;
    TextMeasure m_head;
    QList<qreal> m_left;
    QList<qreal> m_widths;
    QList<qreal> m_rowHeights;
    qreal m_width = 0;
    qreal m_gap = 0;
    qreal m_headHeight = 0;
};

}
