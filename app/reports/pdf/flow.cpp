// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdf/flow.h"

namespace casebook::reports::pdf {

void Flow::put(qreal height, std::function<void(QPainter &, qreal)> draw)
{
    want(height);
    m_pages.last().append(Piece{m_used, std::move(draw)});
    m_used += height;
}

void Flow::space(qreal height)
{
    if (!isAtTop())
        m_used = std::min(m_height, m_used + height);
}

void Flow::want(qreal height)
{
    if (!isAtTop() && !fits(height))
        breakPage();
}

void Flow::breakPage()
{
    m_pages.append(QList<Piece>());
    m_used = 0;
}

}
