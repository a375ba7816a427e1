// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <functional>

class QPainter;

namespace casebook::reports::pdf {

// Something that was given its place; drawn when all pages are known, because every page says how many there are.
struct Piece {
    qreal top = 0;
    std::function<void(QPainter &, qreal top)> draw;
};

// Fills pages from top to bottom with pieces that are never cut.
class Flow {
public:
    explicit Flow(qreal pageHeight) : m_height(pageHeight), m_pages(1) {}

    qreal pageHeight() const { return m_height; }
    qreal room() const { return m_height - m_used; }
    bool isAtTop() const { return m_used <= 0; }
    bool fits(qreal height) const { return height <= room() + 0.5; }

    // On the next page if it does not fit here. What is higher than a page begins at the top of one.
    void put(qreal height, std::function<void(QPainter &, qreal top)> draw);
    void space(qreal height);  // disappears at the top and the end of a page
    // A new page unless so much room is left.
    void want(qreal height);
    void breakPage();

    const QList<QList<Piece>> &pages() const { return m_pages; }

private:
    qreal m_height = 0;
    qreal m_used = 0;
    QList<QList<Piece>> m_pages;
};

}
