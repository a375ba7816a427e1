// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/registerdelegate.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/digits.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/states.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/lists/casetable.h"

#include <QPainter>
#include <cmath>

using namespace casebook::theme;

namespace casebook::widgets {

RegisterDelegate::RegisterDelegate(CaseTable *table) : QStyledItemDelegate(table), m_table(table) {}

QSize RegisterDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const CellKind kind = m_table->kindOf(index.column());
    const QString text = index.data().toString();
    if (kind == CellKind::State || kind == CellKind::Due) {
        const StateText state{State(index.data(StateRole).toInt()), text};
        const bool isTinted = kind == CellKind::Due && isTintedInLists(state.state);
        return {stateWidth(state, {.isTinted = isTinted}) - (isTinted ? badgeOverhang() : 0) + px(20), px(30)};
    }
    QFont font = roleFont(kind == CellKind::Number ? Role::Number : kind == CellKind::Mono ? Role::Mono : Role::Body);
    if (index.data(UnreadRole).toBool())
        font.setWeight(QFont::DemiBold);
    const bool isTabular = kind == CellKind::Number || kind == CellKind::Date;
    return {int(std::ceil(isTabular ? tabularWidth(QFontMetricsF(font), text) : QFontMetricsF(font).horizontalAdvance(text))) + px(20), px(30)};
}

void RegisterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Row row{
        .isSelected = bool(option.state & QStyle::State_Selected),
        .isUnread = index.data(UnreadRole).toBool(),
        .hasFocus = m_table->hasFocus() && m_table->currentIndex().row() == index.row(),
    };
    painter->save();
    paintGround(*painter, option.rect, row, index.row(), index.column());
    const QRect cell = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(px(12), 0, -px(8), -1));
    switch (m_table->kindOf(index.column())) {
    case CellKind::State:
    case CellKind::Due:
        if (index.data(StateRole).isValid())
            paintState(*painter, cell, row, index);
        else
            paintWords(*painter, cell, row, index, option.direction);
        break;
    case CellKind::Owner:
        paintOwner(*painter, cell, row, index.data().toString());
        break;
    case CellKind::Number:
    case CellKind::Text:
    case CellKind::Quiet:
    case CellKind::Date:
    case CellKind::Mono:
        paintWords(*painter, cell, row, index, option.direction);
        break;
    }
    if (row.hasFocus)
        paintRing(*painter, option.rect, index.column());
    painter->restore();
}

void RegisterDelegate::paintGround(QPainter &painter, const QRect &rect, const Row &row, int rowNumber, int column) const
{
    const Colours &c = current();
    const bool isHovered = m_table->hoveredRow() == rowNumber;
    painter.fillRect(rect, row.isSelected ? c.select : isHovered ? c.hover : c.base);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.rowline);
    if (row.isSelected && m_table->isFirst(column) && !c.isHighContrast())
        painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), c.link);
}

void RegisterDelegate::paintRing(QPainter &painter, const QRect &rect, int column) const
{
    const Colours &c = current();
    const auto ring = [&](const QRect &box, const QColor &colour) {
        painter.fillRect(QRect(box.left(), box.top(), box.width(), 2), colour);
        painter.fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), colour);
        if (m_table->isFirst(column))
            painter.fillRect(QRect(box.left(), box.top(), 2, box.height()), colour);
        if (m_table->isLast(column))
            painter.fillRect(QRect(box.right() - 1, box.top(), 2, box.height()), colour);
    };
    ring(rect, c.focus);
    if (c.isHighContrast()) {
        const int left = m_table->isFirst(column) ? 2 : 0;
        const int right = m_table->isLast(column) ? 2 : 0;
        ring(rect.adjusted(left, 2, -right, -2), c.base);
    }
}

void RegisterDelegate::paintWords(QPainter &painter, const QRect &rect, const Row &row, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    const Colours &c = current();
    const CellKind kind = m_table->kindOf(index.column());
    const QString text = index.data().toString();
    const bool isDate = kind == CellKind::Date;
    const bool isQuiet = isDate || kind == CellKind::Quiet;
    painter.setPen(row.isSelected && (isQuiet || c.isHighContrast()) ? c.selectText : isDate ? c.muted : isQuiet ? c.text2 : c.text);
    QFont font = roleFont(kind == CellKind::Number ? Role::Number : kind == CellKind::Mono ? Role::Mono : Role::Body);
    if (row.isUnread && !isQuiet)
        font.setWeight(QFont::DemiBold);
    if (row.isSelected && c.isHighContrast())
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    if (kind == CellKind::Number || isDate)
        return drawTabular(painter, rect, QStyle::visualAlignment(direction, isDate ? Qt::AlignRight : Qt::AlignLeft), text);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void RegisterDelegate::paintState(QPainter &painter, const QRect &rect, const Row &row, const QModelIndex &index) const
{
    const auto state = State(index.data(StateRole).toInt());
    const bool isTinted = m_table->kindOf(index.column()) == CellKind::Due && isTintedInLists(state);
    theme::paintState(painter, rect, {state, index.data().toString()},
                      {.isTinted = isTinted, .isOnSelection = row.isSelected});
}

void RegisterDelegate::paintOwner(QPainter &painter, const QRect &rect, const Row &row, const QString &initials) const
{
    if (initials.isEmpty())
        return;
    const Colours &c = current();
    const int side = px(22);
    const QRect circle(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
    parts::box(painter, circle, row.isSelected ? c.base : c.sunken, c.lineControl, side / 2.0);
    painter.setFont(roleFont(Role::Avatar));
    painter.setPen(c.text2);
    painter.drawText(circle, Qt::AlignCenter | Qt::TextSingleLine, initials);
}

}
