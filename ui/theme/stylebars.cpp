// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/styleparts.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace casebook::theme::parts {

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Colours &c = current();
    painter.fillRect(option.rect, c.window);
    const bool isOn = option.state & (QStyle::State_Selected | QStyle::State_Sunken);
    if (isOn)
        box(painter, QRectF(option.rect).adjusted(0, px(2), 0, -px(2)), c.accentTint, c.isHighContrast() ? c.link : QColor(Qt::transparent), pxf(6));
    painter.setFont(roleFont(Role::Body));
    painter.setPen(option.state & QStyle::State_Enabled ? c.text : c.faint);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextHideMnemonic, option.text);
}

void menuPanel(QPainter &painter, const QRect &rect)
{
    const Colours &c = current();
    painter.fillRect(rect, c.raised);
    painter.setPen(c.lineControl);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

namespace {

// The open tab has the colour of the page and no line towards it.
void openTab(QPainter &painter, const QRect &rect)
{
    const Colours &c = current();
    const double radius = pxf(7);
    const QRectF outer = QRectF(rect).adjusted(0.5, 0.5, -0.5, 2);
    QPainterPath shape(outer.bottomLeft());
    shape.lineTo(outer.left(), outer.top() + radius);
    shape.arcTo(QRectF(outer.left(), outer.top(), 2 * radius, 2 * radius), 180, -90);
    shape.lineTo(outer.right() - radius, outer.top());
    shape.arcTo(QRectF(outer.right() - 2 * radius, outer.top(), 2 * radius, 2 * radius), 90, -90);
    shape.lineTo(outer.bottomRight());
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.base);
    painter.drawPath(shape);
    painter.restore();
}

}

void tab(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget)
{
    const Colours &c = current();
    const bool isOpen = option.state & QStyle::State_Selected;
    QRect rect = option.rect;
    if (isOpen)
        openTab(painter, rect);
    else if (option.state & QStyle::State_MouseOver)
        box(painter, QRectF(rect).adjusted(px(2), px(3), -px(2), -px(4)), c.hover, Qt::transparent, pxf(6));
    if (isOpen && option.state & QStyle::State_HasFocus && widget)
        box(painter, QRectF(rect).adjusted(3, 3, -3, -2), Qt::transparent, c.focus, pxf(5), 2);
    int x = px(11);
    if (!option.icon.isNull()) {
        const QRect square(rect.left() + x, rect.center().y() - px(8), px(16), px(16));
        option.icon.paint(&painter, QStyle::visualRect(option.direction, rect, square));
        x += px(16) + px(5);
    }
    painter.setFont(roleFont(isOpen ? Role::Strong : Role::Body));
    painter.setPen(isOpen ? c.text : c.text2);
    const int right = option.rightButtonSize.isEmpty() ? px(13) : option.rightButtonSize.width() + px(7);
    const QRect words = QStyle::visualRect(option.direction, rect, rect.adjusted(x, 0, -right, 0));
    const QString shown = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void pageTab(QPainter &painter, const QStyleOptionTab &option)
{
    const Colours &c = current();
    const bool isOpen = option.state & QStyle::State_Selected;
    painter.setFont(roleFont(isOpen ? Role::Strong : Role::Body));
    painter.setPen(isOpen ? c.text : (option.state & QStyle::State_MouseOver ? c.text : c.text2));
    const QRect words = option.rect.adjusted(0, 0, -px(28), 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
    const int width = painter.fontMetrics().boundingRect(words, Qt::TextShowMnemonic | Qt::TextSingleLine, option.text).width();
    if (isOpen)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, width, 2), c.link);
    if (isOpen && option.state & QStyle::State_HasFocus)
        box(painter, QRectF(option.rect.left() - px(4), option.rect.top() + px(5), width + px(8), option.rect.height() - px(11)), Qt::transparent,
            c.focus, pxf(6), 2);
}

QSize tabSize(const QStyleOptionTab &option, const QWidget *widget)
{
    const QFontMetrics metrics(roleFont(Role::Strong));
    if (is(widget, "pages"))
        return {metrics.boundingRect(QRect(0, 0, 10000, 100), Qt::TextShowMnemonic, option.text).width() + px(28), px(34)};
    int width = px(11) + metrics.horizontalAdvance(option.text) + px(16);
    if (!option.icon.isNull())
        width += px(16) + px(5);
    if (!option.rightButtonSize.isEmpty())
        width += option.rightButtonSize.width() - px(6);
    return {width, px(31)};
}

}
