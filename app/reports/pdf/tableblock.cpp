// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdf/tableblock.h"

#include "app/reports/celltext.h"
#include "app/reports/pdf/tablelayout.h"
#include "app/reports/reportwords.h"

#include <QPainter>
#include <memory>

namespace casebook::reports::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsTogether = 3;
// A table that is short enough to be taken in at a glance is not torn apart.
constexpr qsizetype rowsAtAGlance = 12;
constexpr qreal shareAtAGlance = 0.45;
constexpr qreal underTitle = 2 * pt;

using Layout = std::shared_ptr<const TableLayout>;

void putWords(Flow &flow, const Sheet &sheet, const QString &words, const QFont &font, const QColor &colour)
{
    const WrappedText text(drawable(words), TextMeasure(font), sheet.width);
    flow.put(text.height(), [text, colour](QPainter &painter, qreal top) {
        painter.setPen(colour);
        text.draw(painter, QPointF(0, top));
    });
}

void putHead(Flow &flow, const Layout &layout)
{
    flow.put(layout->headHeight(), [layout](QPainter &painter, qreal top) { layout->drawHead(painter, top); });
}

void continueOnNextPage(Flow &flow, const Sheet &sheet, const Layout &layout, const QString &title)
{
    flow.breakPage();
    if (!title.isEmpty()) {
        const QString words = reportWords(sheet.language).continued.arg(title);
        putWords(flow, sheet, words, sheet.style.label, sheet.style.colours.muted);
        flow.space(underTitle);
    }
    putHead(flow, layout);
}

// A row higher than a page goes over as many pages as it needs, line by line.
void putLongRow(Flow &flow, const Sheet &sheet, const Layout &layout, qsizetype row, const QString &title)
{
    const int lines = layout->linesOf(row);
    for (int first = 0; first < lines;) {
        if (flow.room() < layout->heightOfLines(std::min(3, lines - first)))
            continueOnNextPage(flow, sheet, layout, title);
        const int count = std::min(lines - first, layout->linesIn(flow.room()));
        flow.put(layout->heightOfLines(count), [layout, row, first, count](QPainter &painter, qreal top) {
            layout->drawLines(painter, row, top, first, count);
        });
        first += count;
    }
}

// Height that must be free for this row: its own or, where the table ends soon, that of all rows to the end.
qreal wantedFor(const TableLayout &layout, qsizetype row, qreal bodyHeight)
{
    const qsizetype left = layout.rowCount() - row;
    if (row == 0 || left > rowsTogether)
        return layout.rowHeight(row);
    qreal tail = 0;
    for (qsizetype at = row; at < layout.rowCount(); ++at)
        tail += layout.rowHeight(at);
    return tail <= bodyHeight / 2 ? tail : layout.rowHeight(row);
}

void putRows(Flow &flow, const Sheet &sheet, const Layout &layout, const QString &title)
{
    const qreal body = flow.pageHeight() - layout->headHeight() - 20 * pt;
    for (qsizetype row = 0; row < layout->rowCount(); ++row) {
        if (layout->rowHeight(row) > body) {
            putLongRow(flow, sheet, layout, row, title);
            continue;
        }
        if (!flow.fits(wantedFor(*layout, row, body)))
            continueOnNextPage(flow, sheet, layout, title);
        flow.put(layout->rowHeight(row), [layout, row](QPainter &painter, qreal top) { layout->drawRow(painter, row, top); });
    }
}

qreal titleHeight(const Sheet &sheet, const QString &title)
{
    if (title.isEmpty())
        return 0;
    return WrappedText(drawable(title), TextMeasure(sheet.style.tableTitle), sheet.width).height() + underTitle;
}

// What has to stand on one page with the title: the whole of a short table, the first rows of another.
qreal startHeight(const Sheet &sheet, const TableLayout &layout, const QString &title, qreal pageHeight)
{
    const qreal head = titleHeight(sheet, title) + layout.headHeight();
    qreal start = head;
    qreal whole = head;
    for (qsizetype row = 0; row < std::min(layout.rowCount(), rowsAtAGlance); ++row) {
        whole += layout.rowHeight(row);
        if (row < rowsTogether)
            start = whole;
    }
    return layout.rowCount() <= rowsAtAGlance && whole <= pageHeight * shareAtAGlance ? whole : start;
}

}

qreal tableStart(const Sheet &sheet, const Table &table, const QString &title, qreal pageHeight)
{
    if (table.rows.isEmpty())
        return titleHeight(sheet, title) + TextMeasure(sheet.style.body).leading();
    return startHeight(sheet, TableLayout(table, sheet.style, sheet.language, sheet.width), title, pageHeight);
}

void putTable(Flow &flow, const Sheet &sheet, const Table &table, const QString &title, const QString &running)
{
    const bool isEmpty = table.rows.isEmpty();
    const Layout layout = isEmpty ? nullptr : std::make_shared<const TableLayout>(table, sheet.style, sheet.language, sheet.width);
    flow.want(std::min(isEmpty ? tableStart(sheet, table, title, flow.pageHeight()) : startHeight(sheet, *layout, title, flow.pageHeight()), flow.pageHeight() / 2));
    if (!title.isEmpty()) {
        putWords(flow, sheet, title, sheet.style.tableTitle, sheet.style.colours.text);
        flow.space(underTitle);
    }
    if (isEmpty) {
        const QString sentence = table.emptySentence.isEmpty() ? reportWords(sheet.language).noRows : table.emptySentence;
        putWords(flow, sheet, sentence, sheet.style.body, sheet.style.colours.muted);
        return;
    }
    putHead(flow, layout);
    putRows(flow, sheet, layout, running);
}

}
