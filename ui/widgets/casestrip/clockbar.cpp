// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/casestrip/clockbar.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/badge.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;
using namespace casebook::theme;

namespace casebook::widgets {

ClockBar::ClockBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ClockBar::setClock(const Clock &clock)
{
    m_clock = clock;
    setAccessibleName(u"%1. %2. %3"_s.arg(clock.left, clock.right, stateName(clock.state)));
    updateGeometry();
    update();
}

QSize ClockBar::sizeHint() const
{
    return {px(250), px(32)};
}

// Never narrower than its own words.
QSize ClockBar::minimumSizeHint() const
{
    const int left = QFontMetrics(roleFont(Role::Section)).horizontalAdvance(m_clock.left);
    const int right = m_clock.right.isEmpty() ? 0 : QFontMetrics(roleFont(Role::Small)).horizontalAdvance(m_clock.right) + px(12);
    return {std::clamp(left + right + 2, px(120), px(250)), px(32)};
}

void ClockBar::paintEvent(QPaintEvent *)
{
    const Colours &c = current();
    QPainter painter(this);
    const QRect words(0, 0, width(), px(16));
    QFont left = roleFont(Role::Section);
    painter.setFont(left);
    painter.setPen(c.text);
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, m_clock.left);
    painter.setFont(roleFont(Role::Small));
    painter.setPen(c.muted);
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter, m_clock.right);
    paintBar(painter, QRectF(0, pxf(24), width(), pxf(6)));
}

void ClockBar::paintBar(QPainter &painter, const QRectF &bar) const
{
    const Colours &c = current();
    const QColor colour = m_clock.state == State::Ours ? c.link : c.of(m_clock.state).text;
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    QPainterPath shape;
    shape.addRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(bar, c.isHighContrast() ? c.base : c.line);
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * std::clamp(m_clock.used, 0.0, 1.0), bar.height()), colour);
    for (const Pause &pause : m_clock.pauses) {
        const QRectF part(bar.left() + bar.width() * pause.from, bar.top(), bar.width() * (pause.to - pause.from), bar.height());
        painter.fillRect(part, c.base);
        painter.setClipRect(part);
        painter.setPen(QPen(colour, pxf(1.2)));
        for (double x = part.left() - part.height(); x < part.right(); x += pxf(4))
            painter.drawLine(QPointF(x, part.bottom()), QPointF(x + part.height(), part.top()));
        painter.setClipPath(shape);
    }
    painter.restore();
    if (c.isHighContrast()) {
        painter.setPen(QPen(c.line, 1));
        painter.drawPath(shape);
    }
    if (m_clock.target >= 0) {
        const double x = std::round(bar.left() + bar.width() * m_clock.target);
        painter.fillRect(QRectF(x - 1, bar.top() - pxf(3), 3, bar.height() + pxf(6)), c.base);
        painter.fillRect(QRectF(x, bar.top() - pxf(3), 1, bar.height() + pxf(6)), c.text);
    }
}

}
