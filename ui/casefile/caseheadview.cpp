// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/caseheadview.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/basic/badge.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

using namespace casebook::theme;
using namespace casebook::widgets;

namespace casebook::casefile {

CaseHeadView::CaseHeadView(QWidget *parent)
    : QWidget(parent), m_number(new PlainLabel(QString(), Role::PageTitle)), m_kind(new PlainLabel(QString(), Role::PageTitleSecond, Ink::Text2)),
      m_badges(new QHBoxLayout), m_sentence(new PlainLabel(QString(), Role::Body, Ink::Muted)), m_clock(new ClockBar),
      m_nextStep(new PlainLabel(QString(), Role::Strong)), m_reason(new PlainLabel(QString(), Role::Small, Ink::Muted)),
      m_primary(button(ButtonKind::Primary, QString())), m_next(button(ButtonKind::Outlined, tr("Do and next"))),
      m_why(button(ButtonKind::Link, tr("Why this date?"))), m_steps(new StepLine)
{
    setGround(this, Ground::Base);
    setAccessibleName(tr("Head of the case"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(14), px(18), 0);
    column->setSpacing(0);
    column->addLayout(makeTitleRow());
    column->addSpacing(px(4));
    m_sentence->setElided(true);
    column->addWidget(m_sentence);
    column->addSpacing(px(8));
    column->addLayout(makeStepRow());
    column->addSpacing(px(8));
    column->addWidget(new Rule(Qt::Horizontal));
    column->addWidget(m_steps);
}

QHBoxLayout *CaseHeadView::makeTitleRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(10));
    row->addWidget(m_number);
    m_kind->setElided(true);
    row->addWidget(m_kind);
    row->addSpacing(px(6));
    m_badges->setSpacing(px(10));
    row->addLayout(m_badges);
    row->addStretch();
    m_clock->setMaximumWidth(px(250));
    row->addWidget(m_clock);
    return row;
}

// What comes next and the buttons that do it: side by side where both are whole, otherwise one above the other.
QBoxLayout *CaseHeadView::makeStepRow()
{
    m_stepWords = new QHBoxLayout;
    m_stepWords->setSpacing(px(8));
    m_stepWords->addWidget(new PlainLabel(tr("Next step"), Role::Header, Ink::Muted));
    m_nextStep->setElided(true);
    m_stepWords->addWidget(m_nextStep);
    m_stepWords->addSpacing(px(9));
    m_stepWords->addStretch();
    m_stepButtons = new QHBoxLayout;
    m_stepButtons->setSpacing(px(8));
    setKeys(m_primary, QKeySequence(Qt::CTRL | Qt::Key_Return));
    setKeys(m_why, QKeySequence(Qt::CTRL | Qt::Key_D));
    // An empty menu gives the arrow; the listener fills what opens.
    m_next->setMenu(new QMenu(m_next));
    m_next->menu()->setAccessibleName(tr("Do and next"));
    m_stepButtons->addWidget(m_primary);
    m_stepButtons->addWidget(m_next);
    m_stepButtons->addWidget(m_why);
    m_reason->setElided(true);
    m_stepButtons->addWidget(m_reason);
    m_stepButtons->addStretch();
    connect(m_primary, &QAbstractButton::clicked, this, &CaseHeadView::primaryAsked);
    connect(m_next->menu(), &QMenu::aboutToShow, this, [this] { emit nextAsked(m_next); });
    connect(m_why, &QAbstractButton::clicked, this, [this] { emit whyAsked(m_why); });
    m_stepRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_stepRow->setSpacing(px(6));
    m_stepRow->addLayout(m_stepWords);
    m_stepRow->addLayout(m_stepButtons, 1);
    return m_stepRow;
}

void CaseHeadView::fitStepRow()
{
    const int room = width() - 2 * px(18);
    const int buttons = m_stepButtons->sizeHint().width() + (m_hasKeys ? 0 : m_keysWidth);
    showKeys(buttons <= room);
    const bool fits = m_stepWords->sizeHint().width() + m_stepRow->spacing() + buttons <= room;
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_stepRow->direction() == direction)
        return;
    m_stepRow->setDirection(direction);
    updateGeometry();
}

// The narrowest windows have room for the words of the buttons only; menus and the list of keys name the keys too.
void CaseHeadView::showKeys(bool areShown)
{
    if (areShown == m_hasKeys)
        return;
    const int before = m_stepButtons->sizeHint().width();
    m_hasKeys = areShown;
    setKeys(m_primary, areShown ? QKeySequence(Qt::CTRL | Qt::Key_Return) : QKeySequence());
    setKeys(m_why, areShown ? QKeySequence(Qt::CTRL | Qt::Key_D) : QKeySequence());
    m_stepButtons->invalidate();
    m_keysWidth = std::abs(before - m_stepButtons->sizeHint().width());
}

void CaseHeadView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitStepRow();
}

bool CaseHeadView::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitStepRow();  // other words, another language or larger letters
    return QWidget::event(event);
}

void CaseHeadView::fillBadges(const QList<StateText> &badges)
{
    while (QLayoutItem *old = m_badges->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const StateText &badge : badges)
        m_badges->addWidget(new Badge(badge));
}

void CaseHeadView::setHead(const CaseHead &head)
{
    m_number->setText(head.number);
    m_kind->setText(head.kind);
    fillBadges(head.badges);
    m_sentence->setText(head.sentence);
    m_clock->setClock(head.clock);
    m_clock->setVisible(!head.clock.left.isEmpty());
    m_nextStep->setText(head.nextStep);
    m_primary->setText(head.primary);
    m_primary->setVisible(!head.primary.isEmpty());
    m_primary->setEnabled(head.primaryReason.isEmpty());
    m_next->setVisible(!head.primary.isEmpty());
    m_next->setEnabled(head.primaryReason.isEmpty());
    m_reason->setText(head.primaryReason);
    m_reason->setVisible(!head.primaryReason.isEmpty());
    m_steps->setSteps(head.steps);
}

}
