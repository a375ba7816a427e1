// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/listsplit.h"

#include "ui/casefile/listpane.h"

namespace casebook::casefile {

ListSplit::ListSplit(ListPane *list, QWidget *below, QWidget *parent) : QSplitter(Qt::Vertical, parent), m_list(list)
{
    setChildrenCollapsible(false);
    addWidget(list);
    addWidget(below);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isMoved = true; });
}

void ListSplit::fit()
{
    if (m_isMoved)
        return;
    const int list = m_list->heightWithin(height() / 2);
    setSizes({list, height() - list});
}

void ListSplit::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fit();
}

}
