// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/caseview.h"

#include "ui/casefile/caseheadview.h"
#include "ui/casefile/sidecards.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/chip.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"
#include "ui/widgets/frame/tabstrip.h"
#include "ui/widgets/lists/timelineview.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace casebook::casefile {

namespace {

constexpr int sideFrom = 1000;  // width of the window in design px
constexpr int sideShare = 38;     // of a hundred parts, within these limits
constexpr int leastSide = 300;
constexpr int mostSide = 384;
constexpr int leastHeight = 190;  // of what stands under the tabs: three lines and what is written with

}

CaseView::CaseView(QWidget *parent)
    : QWidget(parent), m_head(new CaseHeadView), m_tabs(new PageTabs), m_pages(new QStackedWidget), m_filters(new QHBoxLayout),
      m_order(new QComboBox), m_timeline(new TimelineView), m_side(new SideCards)
{
    setGround(this, Ground::Base);
    auto *whole = new QWidget;
    setGround(whole, Ground::Base);
    whole->setMinimumWidth(1);  // what has no room sideways makes itself narrower; nobody scrolls there
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Rule(Qt::Horizontal));
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(px(18), 0, px(18), 0);
    tabs->addWidget(m_tabs, 1);
    column->addLayout(tabs);
    column->addWidget(new Rule(Qt::Horizontal));
    m_pages->setMinimumHeight(px(leastHeight));
    column->addWidget(m_pages, 1);
    auto *area = new QScrollArea;  // very low windows, very large text: then the head scrolls away as well
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(whole);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    addPage(tr("Overview"), makeOverview());
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &CaseView::pageChanged);
}

int CaseView::addPage(const QString &word, QWidget *page)
{
    m_pages->addWidget(page);
    return m_tabs->addTab(word);
}

void CaseView::setPageWord(int page, const QString &word)
{
    m_tabs->setTabText(page, word);
}

QWidget *CaseView::makeOverview()
{
    auto *overview = new QWidget;
    auto *row = new QHBoxLayout(overview);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(makeTimelineHead());
    auto *list = new QHBoxLayout;
    list->setContentsMargins(px(18), px(10), px(10), 0);
    list->addWidget(m_timeline);
    left->addLayout(list, 1);
    left->addWidget(new Rule(Qt::Horizontal));
    left->addWidget(makeWriteBar());
    row->addLayout(left, 100 - sideShare);
    m_sidePane = new QWidget;
    auto *side = new QHBoxLayout(m_sidePane);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(new Rule(Qt::Vertical));
    side->addWidget(m_side);
    m_sidePane->setMinimumWidth(px(leastSide));
    m_sidePane->setMaximumWidth(px(mostSide));
    row->addWidget(m_sidePane, sideShare);
    return overview;
}

QGridLayout *CaseView::makeTimelineHead()
{
    m_timelineHead = new QGridLayout;
    m_timelineHead->setContentsMargins(px(18), px(10), px(14), 0);
    m_timelineHead->setHorizontalSpacing(px(14));
    m_timelineHead->setVerticalSpacing(px(4));
    m_timelineHead->setColumnStretch(2, 1);
    m_timelineHead->addWidget(new PlainLabel(tr("Timeline"), Role::Strong), 0, 0);
    m_filters->setSpacing(px(6));
    m_timelineHead->addLayout(m_filters, 0, 1);
    m_order->setProperty("bare", true);
    m_order->setAccessibleName(tr("Order of the timeline"));
    m_order->addItem(tr("Newest first"));
    m_order->addItem(tr("Oldest first"));
    m_timelineHead->addWidget(m_order, 0, 3);
    connect(m_order, &QComboBox::activated, this, [this](int at) { emit newestFirstChosen(at == 0); });
    return m_timelineHead;
}

// Every filter can be reached in the narrowest window: then they have a line of their own.
void CaseView::fitTimelineHead()
{
    const int side = m_sideTab < 0 ? std::clamp(width() * sideShare / 100, px(leastSide), px(mostSide)) : 0;
    const int words = m_timelineHead->itemAtPosition(0, 0)->sizeHint().width() + m_order->sizeHint().width();
    const bool isStacked = words + m_filters->sizeHint().width() + px(18 + 14 + 2 * 14) > width() - side;
    if (isStacked == m_isHeadStacked)
        return;
    m_isHeadStacked = isStacked;
    m_timelineHead->removeItem(m_filters);
    if (isStacked)
        m_timelineHead->addLayout(m_filters, 1, 0, 1, 4, Qt::AlignLeft);
    else
        m_timelineHead->addLayout(m_filters, 0, 1);
}

void CaseView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTimelineHead();
}

QWidget *CaseView::makeWriteBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px(18), px(7), px(18), px(8));
    row->setSpacing(px(8));
    row->addWidget(new PlainLabel(tr("Write"), Role::Header, Ink::Muted));
    const auto add = [this, row](const QString &word, const QString &icon, const QKeySequence &keys, auto signal) {
        auto *made = button(ButtonKind::Outlined, word);
        setIconName(made, icon);
        setKeys(made, keys);
        row->addWidget(made);
        connect(made, &QAbstractButton::clicked, this, signal);
        return made;
    };
    m_note = add(tr("Note"), u"lock"_s, QKeySequence(Qt::Key_N), &CaseView::noteAsked);
    m_messages = {add(tr("Mail"), u"mail"_s, QKeySequence(Qt::Key_R), &CaseView::mailAsked),
                  add(tr("Letter"), u"letter"_s, QKeySequence(Qt::Key_W), &CaseView::letterAsked),
                  add(tr("Call"), u"phone"_s, QKeySequence(), &CaseView::callAsked)};
    auto *hint = new PlainLabel(tr("A note stays inside the office"), Role::Small, Ink::Muted);
    hint->setElided(true);
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(hint, 1);
    return bar;
}

void CaseView::setHead(const CaseHead &head)
{
    m_head->setHead(head);
}

void CaseView::setTimeline(const QList<TimelineEntry> &entries)
{
    m_timeline->setEntries(entries);
}

void CaseView::setTimelineFilters(const QList<TimelineFilter> &filters, const QString &current)
{
    while (QLayoutItem *old = m_filters->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const TimelineFilter &filter : filters) {
        auto *chip = new Chip(filter.word, filter.count);
        chip->setAutoExclusive(true);
        chip->setChecked(filter.id == current);
        m_filters->addWidget(chip);
        chip->show();  // at once: a layout counts nothing that is not shown yet, and the head is fitted now
        connect(chip, &QAbstractButton::clicked, this, [this, id = filter.id] { emit timelineFilterChosen(id); });
    }
    fitTimelineHead();
}

void CaseView::setSide(const CaseSide &side)
{
    m_side->setSide(side);
}

void CaseView::setHindrances(const QString &noNote, const QString &noMessage)
{
    setHindrance(m_note, noNote);
    for (QPushButton *each : std::as_const(m_messages))
        setHindrance(each, noMessage);
}

void CaseView::setWidth(int designWidth)
{
    const bool isNarrow = designWidth < sideFrom;
    if (isNarrow == (m_sideTab >= 0))
        return;
    if (isNarrow) {
        m_sidePane->hide();
        m_sideTab = addPage(tr("Key points"), m_side);
        return fitTimelineHead();
    }
    m_tabs->removeTab(m_sideTab);
    m_pages->removeWidget(m_side);
    m_sideTab = -1;
    m_sidePane->layout()->addWidget(m_side);
    m_side->show();
    m_sidePane->show();
    fitTimelineHead();
}

}
