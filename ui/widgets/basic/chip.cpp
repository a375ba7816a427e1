// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basic/chip.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleparts.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace casebook::theme;

namespace casebook::widgets {

namespace {

QFont chipFont(bool isOn)
{
    QFont result = roleFont(Role::Small);
    if (isOn)
        result.setWeight(QFont::Medium);
    return result;
}

}

Chip::Chip(const QString &text, int count, QWidget *parent) : QAbstractButton(parent), m_count(count)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &QWidget::updateGeometry);
    name();
}

void Chip::name()
{
    setProperty("ringRadius", pxf(13));
    setAccessibleName(m_count < 0 ? text() : u"%1, %2"_s.arg(text(), QString::number(m_count)));
}

void Chip::setCount(int count)
{
    m_count = count;
    name();
    updateGeometry();
    update();
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        name();
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(chipFont(isChecked()));
    int width = 2 * px(10) + metrics.horizontalAdvance(text()) + 1;
    if (isChecked())
        width += px(18);
    if (m_count >= 0)
        width += px(7) + metrics.horizontalAdvance(QString::number(m_count));
    return {width, px(26)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colours &c = current();
    QPainter painter(this);
    const bool isOn = isChecked();
    const QColor fill = isOn ? c.accentTint : (underMouse() && isEnabled() ? c.hover : c.base);
    parts::box(painter, rect(), fill, isOn ? c.link : c.lineControl, height() / 2.0);
    int x = px(10);
    if (isOn) {
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(x - px(1), (height() - px(14)) / 2, px(14), px(14))), u"check"_s, c.link);
        x += px(18);
    }
    const QFont words = chipFont(isOn);
    painter.setFont(words);
    painter.setPen(!isEnabled() ? c.faint : isOn ? c.link : c.text2);
    const int width = QFontMetrics(words).horizontalAdvance(text()) + 1;
    const auto place = [this](int left, int size) { return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, size, height())); };
    painter.drawText(place(x, width), Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_count >= 0) {
        painter.setPen(isOn ? c.link : c.muted);
        painter.drawText(place(x + width + px(6), this->width()), Qt::AlignVCenter | Qt::AlignLeft, QString::number(m_count));
    }
}

}
