// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/styleparts.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace casebook::theme::parts {

void header(QPainter &painter, const QStyleOptionHeader &option)
{
    const Colours &c = current();
    const QRect whole = option.rect;
    const bool isHover = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    painter.fillRect(whole, isHover ? c.hover : c.base);
    painter.fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), c.line);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    painter.setFont(roleFont(isSorted ? Role::Section : Role::Header));
    painter.setPen(isSorted ? c.text : c.muted);
    const bool isRight = option.textAlignment.testFlag(Qt::AlignRight);
    // The words stand on the text edge of the cells below.
    const QRect rect = QStyle::visualRect(option.direction, whole, whole.adjusted(px(12), 0, -px(8), 0));
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, isRight ? Qt::AlignRight : Qt::AlignLeft);
    const QString text = painter.fontMetrics().elidedText(option.text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(side | Qt::AlignVCenter), text);
    if (!isSorted)
        return;
    const int word = painter.fontMetrics().horizontalAdvance(text);
    const int size = px(12);
    const int x = side.testFlag(Qt::AlignRight) ? rect.right() - word - px(4) - size : rect.left() + word + px(4);
    // Qt's "down" arrow means ascending.
    const QString name = option.sortIndicator == QStyleOptionHeader::SortDown ? u"up"_s : u"down"_s;
    paintIcon(painter, QRect(x, rect.center().y() - size / 2 + 1, size, size), name, c.text);
}

QRect scrollPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortest)
{
    const bool isUpright = option.orientation == Qt::Vertical;
    const QRect rect = option.rect;
    const int length = isUpright ? rect.height() : rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0)
        handle = std::min(length, std::max(shortest, int(qint64(length) * option.pageStep / (range + option.pageStep))));
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    const auto stretch = [&](int from, int size) {
        return isUpright ? QRect(rect.left(), rect.top() + from, rect.width(), size) : QRect(rect.left() + from, rect.top(), size, rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return stretch(start, handle);
    case QStyle::SC_ScrollBarSubPage: return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage: return stretch(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove: return rect;
    default: return {};  // no arrows
    }
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const Colours &c = current();
    painter.fillRect(option.rect, c.base);
    if (option.minimum >= option.maximum)
        return;
    const bool isActive = option.state & QStyle::State_MouseOver || option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QColor colour = isActive ? c.lineStrong : c.lineControl;
    const double width = pxf(6);
    QRectF bar = handle;
    if (option.orientation == Qt::Vertical)
        bar = QRectF(handle.left() + (handle.width() - width) / 2, handle.top() + 2, width, handle.height() - 4);
    else
        bar = QRectF(handle.left() + 2, handle.top() + (handle.height() - width) / 2, handle.width() - 4, width);
    box(painter, bar, colour, Qt::transparent, width / 2);
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Colours &c = current();
    const double height = pxf(6);
    QRectF bar(option.rect.left(), option.rect.center().y() - height / 2 + 0.5, option.rect.width(), height);
    box(painter, bar, c.isHighContrast() ? c.base : c.line, c.isHighContrast() ? c.line : QColor(Qt::transparent), height / 2);
    if (option.maximum > option.minimum) {
        const double share = double(option.progress - option.minimum) / (option.maximum - option.minimum);
        bar.setWidth(bar.width() * std::clamp(share, 0.0, 1.0));
        box(painter, bar, c.accent, Qt::transparent, height / 2);
    }
}

}
