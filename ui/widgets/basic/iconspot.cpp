// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basic/iconspot.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QPainter>

namespace casebook::widgets {

IconSpot::IconSpot(const QString &iconName, Ink ink, int designSize, QWidget *parent)
    : QWidget(parent), m_icon(iconName), m_ink(ink), m_size(designSize)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconSpot::setIconName(const QString &iconName)
{
    m_icon = iconName;
    update();
}

QSize IconSpot::sizeHint() const
{
    return {theme::px(m_size), theme::px(std::max(m_size, 16))};
}

void IconSpot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::paintIcon(painter, rect(), m_icon, colourOf(m_ink));
}

}
