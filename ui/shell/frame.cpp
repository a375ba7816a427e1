// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/surface.h"
#include "ui/widgets/frame/commandfield.h"
#include "ui/widgets/frame/rail.h"
#include "ui/widgets/frame/statusline.h"
#include "ui/widgets/frame/tabstrip.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QStackedWidget>

using namespace casebook::theme;
using namespace casebook::widgets;

namespace casebook::shell {

namespace {

constexpr int middleFrom = 1000;
constexpr int wideFrom = 1560;  // only from here a table of seven columns and a pane beside it are both whole

// The ground of the tabs, with the line that the open tab interrupts.
class TabLine final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), current().window);
        painter.fillRect(QRect(0, height() - 1, width(), 1), current().line);
    }
};

}

Frame::Frame(QWidget *parent)
    : QMainWindow(parent), m_menus(new QMenuBar), m_rail(new Rail), m_tabs(new TabStrip), m_pages(new QStackedWidget), m_status(new StatusLine)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumSize(1, 1);  // the window has the least size; what the pages want at the moment must not hold back a step to narrow
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(makeBody(), 1);
    column->addWidget(m_status);
    setCentralWidget(whole);
    connect(m_rail, &Rail::chosen, this, &Frame::placeChosen);
}

QWidget *Frame::makeTop()
{
    auto *top = new QWidget;
    setGround(top, Ground::Window);
    top->setMinimumHeight(px(38));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(1, 1, px(10), 0);
    m_menus->setNativeMenuBar(false);
    m_menus->setAccessibleName(tr("Menu"));
    row->addWidget(m_menus, 1, Qt::AlignVCenter);
    auto *search = new CommandField(tr("Search or command"), QKeySequence(Qt::CTRL | Qt::Key_K));
    row->addWidget(search, 0, Qt::AlignVCenter);
    connect(search, &QAbstractButton::clicked, this, &Frame::commandAsked);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(new Rule(Qt::Horizontal));
    return top;
}

QWidget *Frame::makeBody()
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_tabLine = new TabLine;
    auto *tabs = new QHBoxLayout(m_tabLine);
    tabs->setContentsMargins(px(8), px(5), px(8), 0);
    tabs->addWidget(m_tabs, 1, Qt::AlignBottom);
    right->addWidget(m_tabLine);
    right->addWidget(m_pages, 1);
    row->addLayout(right, 1);
    return body;
}

void Frame::setTabsVisible(bool areVisible)
{
    m_tabLine->setVisible(areVisible);
}

void Frame::setRailNarrow(bool isNarrow)
{
    m_wantsNarrowRail = isNarrow;
    measure();
}

int Frame::designWidth() const
{
    return int(size().width() / factor());
}

void Frame::measure()
{
    const int width = designWidth();
    const Width now = width < middleFrom ? Width::Narrow : width < wideFrom ? Width::Middle : Width::Wide;
    const bool isNarrow = now == Width::Narrow || m_wantsNarrowRail;
    if (isNarrow != m_rail->isNarrow())
        m_rail->setNarrow(isNarrow);
    m_rail->setFixedWidth(m_rail->sizeHint().width());
    if (now == m_width)
        return;
    m_width = now;
    emit widthChanged(m_width);
}

bool Frame::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        measure();
    return QMainWindow::event(event);
}

void Frame::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    measure();
}

}
