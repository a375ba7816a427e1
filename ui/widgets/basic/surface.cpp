// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basic/surface.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleparts.h"

#include <QPainter>

using namespace casebook::theme;

namespace casebook::widgets {

Rule::Rule(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), current().line);
}

void setGround(QWidget *widget, Ground ground)
{
    widget->setBackgroundRole(ground == Ground::Base ? QPalette::Base : QPalette::Window);
    widget->setAutoFillBackground(true);
}

Panel::Panel(Look look, QWidget *parent) : QWidget(parent), m_look(look) {}

void Panel::paintEvent(QPaintEvent *)
{
    const Colours &c = current();
    QPainter painter(this);
    switch (m_look) {
    case Look::Sunken: return parts::box(painter, rect(), c.scheme == Scheme::Light ? c.window : c.sunken, Qt::transparent, pxf(7));
    case Look::Answer: return parts::box(painter, rect(), c.sunken, c.isHighContrast() ? c.line : QColor(Qt::transparent), pxf(6));
    case Look::Card: return parts::box(painter, rect(), c.base, c.line, pxf(8));
    }
}

}
