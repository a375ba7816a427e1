// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frame/tabstrip.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/basic/button.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionTab>

using namespace Qt::StringLiterals;
using namespace casebook::theme;

namespace casebook::widgets {

TabStrip::TabStrip(QWidget *parent) : QTabBar(parent)
{
    setAccessibleName(tr("Open pages"));
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);  // many tabs scroll; none is cut
    setMovable(true);
    setUsesScrollButtons(true);
    setDocumentMode(true);
    setBackgroundRole(QPalette::Window);
}

int TabStrip::addPage(const QString &iconName, const QString &text, bool isClosable)
{
    const int index = addTab(theme::icon(iconName), text);
    if (!isClosable)
        return index;
    auto *cross = toolButton(u"x"_s, tr("Close %1").arg(text), this);
    cross->setFocusPolicy(Qt::NoFocus);  // Delete closes the tab that has the focus
    cross->setFixedSize(px(24), px(24));
    cross->setProperty("small", true);
    setTabButton(index, QTabBar::RightSide, cross);
    connect(cross, &QAbstractButton::clicked, this, [this, cross] {
        for (int i = 0; i < count(); ++i)
            if (tabButton(i, QTabBar::RightSide) == cross)
                return emit closeAsked(i);
    });
    return index;
}

QSize TabStrip::tabSizeHint(int index) const
{
    QStyleOptionTab option;
    option.text = tabText(index);
    option.icon = tabIcon(index);
    if (const QWidget *cross = tabButton(index, RightSide))
        option.rightButtonSize = cross->size();
    return style()->sizeFromContents(QStyle::CT_TabBarTab, &option, QSize(), this);
}

void TabStrip::askClose(int index)
{
    if (index >= 0 && tabButton(index, QTabBar::RightSide))
        emit closeAsked(index);
}

void TabStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        return askClose(currentIndex());
    QTabBar::keyPressEvent(event);
}

void TabStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton)
        return askClose(tabAt(event->position().toPoint()));
    QTabBar::mouseReleaseEvent(event);
}

void TabStrip::paintEvent(QPaintEvent *event)
{
    {
        // The line of the strip runs under the closed tabs; the open one covers it.
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), current().line);
    }
    QTabBar::paintEvent(event);
    const int open = currentIndex();
    if (open >= 0) {
        const QRect rect = tabRect(open);
        QPainter(this).fillRect(QRect(rect.left() + 1, height() - 1, rect.width() - 2, 1), current().base);
    }
}

PageTabs::PageTabs(QWidget *parent) : QTabBar(parent)
{
    setProperty("pages", true);
    setAccessibleName(tr("Parts of this page"));
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
}

// Qt tells no layout about a tab that comes before the first show; the strip stayed as high as without any.
void PageTabs::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    updateGeometry();
}

}
