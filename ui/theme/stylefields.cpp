// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/styleparts.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace casebook::theme::parts {

namespace {

struct FieldPaints {
    QColor fill;
    QColor border;
    double width;
};

FieldPaints fieldPaints(const QStyleOption &option, bool isComputed)
{
    const Colours &c = current();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor fill = isEnabled && !isComputed ? c.base : c.sunken;
    // The border itself becomes the ring, so that nothing shifts.
    if (isEnabled && option.state & QStyle::State_HasFocus)
        return {fill, c.focus, 2};
    return {fill, isEnabled ? c.lineStrong : c.lineControl, 1};
}

}

void fieldFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    if (line && frame && frame->lineWidth <= 0)
        return;  // stands inside a field of ours
    FieldPaints paint = fieldPaints(option, is(widget, "computed") || (line && line->isReadOnly()));
    if (is(widget, "faulty") && paint.width < 2)
        paint.border = current().danger;
    box(painter, option.rect, paint.fill, paint.border, pxf(6), paint.width);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const Colours &c = current();
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    if (!is(widget, "bare") || hasFocus) {
        const FieldPaints paint = fieldPaints(option, false);
        const bool isHover = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled && !option.editable;
        box(painter, option.rect, isHover ? c.buttonHover : paint.fill, paint.border, pxf(6), paint.width);
    }
    const QRect arrow = comboPart(option, QStyle::SC_ComboBoxArrow);
    paintIcon(painter, QRect(arrow.center() - QPoint(px(7), px(6)), QSize(px(13), px(13))), u"down"_s, c.text2);
}

void comboLabel(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const Colours &c = current();
    QRect rect = comboPart(option, QStyle::SC_ComboBoxEditField);
    if (is(widget, "bare"))
        rect.setLeft(option.rect.left() + px(3));
    if (!option.editable && !option.currentText.isEmpty()) {
        painter.setPen(option.state & QStyle::State_Enabled ? c.text : c.faint);
        if (is(widget, "placeholder"))
            painter.setPen(c.muted);
        const QString shown = painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, rect.width());
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, shown);
    }
}

QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect rect = option.rect;
    const int arrow = px(28);
    QRect result = rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow:
        result = QRect(rect.right() - arrow + 1, rect.top(), arrow, rect.height());
        break;
    case QStyle::SC_ComboBoxEditField:
        result = rect.adjusted(px(10), 1, -arrow, -1);
        break;
    case QStyle::SC_ComboBoxListBoxPopup:
    default:
        return rect;
    }
    return QStyle::visualRect(option.direction, rect, result);
}

QSize comboSize(const QStyleOptionComboBox &option, const QSize &contents)
{
    Q_UNUSED(option)
    return {contents.width() + px(10) + px(30), px(30)};
}

void slider(QPainter &painter, const QStyleOptionSlider &option)
{
    const Colours &c = current();
    const QRect rect = option.rect;
    const double radius = pxf(7.5);
    const int position = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                         rect.width() - int(2 * radius), option.upsideDown);
    const QPointF knob(rect.left() + radius + position, rect.center().y() + 0.5);
    const double half = pxf(1.5);
    const QRectF groove(rect.left(), knob.y() - half, rect.width(), 2 * half);
    box(painter, groove, c.lineControl, Qt::transparent, half);
    box(painter, QRectF(groove.topLeft(), QPointF(knob.x(), groove.bottom())), c.accent, Qt::transparent, half);
    const QRectF round(knob.x() - radius, knob.y() - radius, 2 * radius, 2 * radius);
    if (option.state & QStyle::State_HasFocus)
        box(painter, round.adjusted(-3, -3, 3, 3), Qt::transparent, c.focus, radius + 3, 2);
    box(painter, round, c.base, c.accent, radius, pxf(1.6));
}

}
