// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/steplist.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using namespace casebook::theme;

namespace casebook::widgets {

StepList::StepList(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize StepList::sizeHint() const
{
    const QFontMetrics metrics(roleFont(Role::Strong));
    int width = 0;
    for (const QString &step : m_steps)
        width = std::max(width, metrics.horizontalAdvance(step));
    return {width + px(28), int(m_steps.size()) * px(32)};
}

void StepList::paintEvent(QPaintEvent *)
{
    const Colours &c = current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRect row(0, i * px(32), width(), px(32));
        const QRect slot = QStyle::visualRect(layoutDirection(), row, QRect(0, row.top() + (row.height() - px(15)) / 2, px(15), px(15)));
        const bool isNow = i == m_current;
        painter.setPen(isNow ? QPen(Qt::NoPen) : QPen(i < m_current ? c.text2 : c.lineStrong, 1.1));
        painter.setBrush(isNow ? QBrush(c.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(slot).adjusted(0.6, 0.6, -0.6, -0.6));
        if (isNow) {
            painter.setBrush(c.accentText);
            painter.drawEllipse(QRectF(slot).center(), pxf(2.5), pxf(2.5));
        }
        if (i < m_current)
            paintIcon(painter, slot.adjusted(px(2), px(2), -px(2), -px(2)), u"check"_s, c.text2);
        painter.setFont(roleFont(isNow ? Role::Strong : Role::Body));
        painter.setPen(isNow ? c.text : i < m_current ? c.text2 : c.muted);
        painter.drawText(QStyle::visualRect(layoutDirection(), row, row.adjusted(px(24), 0, 0, 0)), Qt::AlignLeft | Qt::AlignVCenter, m_steps[i]);
    }
}

}
