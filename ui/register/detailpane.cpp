// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/detailpane.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/basic/badge.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/iconspot.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace casebook::registering {

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent), m_number(new PlainLabel(QString(), Role::PaneTitle)), m_kind(new PlainLabel(QString(), Role::PaneTitleSecond, Ink::Text2)),
      m_state(new Badge({})), m_facts(new QHBoxLayout), m_buttons(new QHBoxLayout), m_message(new Panel(Panel::Look::Sunken)), m_messageIcon(new IconSpot(QString())),
      m_messageHead(new PlainLabel(QString(), Role::Section, Ink::Text2)), m_messageWord(new PlainLabel(QString(), Role::Small, Ink::Muted)),
      m_messageText(new PlainLabel(QString())), m_primary(button(ButtonKind::Primary, QString()))
{
    setGround(this, Ground::Base);
    setAccessibleName(tr("Current case"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(12), px(14), px(12));
    column->setSpacing(px(12));
    column->addLayout(makeHead());
    m_facts->setSpacing(px(28));
    column->addLayout(m_facts);
    column->addWidget(makeMessage());
    column->addStretch(1);
    column->addSpacing(px(12));
    column->addLayout(makeButtons());
}

QHBoxLayout *DetailPane::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(10));
    row->addWidget(m_number);
    row->addWidget(m_kind);
    row->addWidget(m_state);
    row->addStretch();
    auto *previous = toolButton(u"left"_s, tr("Previous case"));
    auto *next = toolButton(u"right"_s, tr("Next case"));
    auto *close = toolButton(u"x"_s, tr("Hide details"));
    for (QToolButton *tool : {previous, next, close})
        row->addWidget(tool);
    connect(previous, &QAbstractButton::clicked, this, &DetailPane::previousAsked);
    connect(next, &QAbstractButton::clicked, this, &DetailPane::nextAsked);
    connect(close, &QAbstractButton::clicked, this, &DetailPane::closeAsked);
    return row;
}

QWidget *DetailPane::makeMessage()
{
    auto *column = new QVBoxLayout(m_message);
    column->setContentsMargins(px(12), px(8), px(12), px(8));
    column->setSpacing(px(4));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(6));
    head->addWidget(m_messageIcon);
    head->addWidget(m_messageHead);
    head->addWidget(m_messageWord);
    head->addStretch();
    column->addLayout(head);
    m_messageText->setElided(true);
    column->addWidget(m_messageText);
    return m_message;
}

QBoxLayout *DetailPane::makeButtons()
{
    auto *row = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    for (QBoxLayout *each : {m_buttons, static_cast<QBoxLayout *>(row), static_cast<QBoxLayout *>(second)})
        each->setSpacing(px(8));
    m_buttons->addLayout(row);
    m_buttons->addLayout(second, 1);
    setKeys(m_primary, QKeySequence(Qt::CTRL | Qt::Key_Return));
    row->addWidget(m_primary);
    const auto add = [this](QHBoxLayout *place, const QString &text, const QKeySequence &keys, auto signal) {
        auto *made = button(ButtonKind::Outlined, text);
        setKeys(made, keys);
        place->addWidget(made);
        connect(made, &QAbstractButton::clicked, this, signal);
        return made;
    };
    add(row, tr("Open", "a case"), QKeySequence(Qt::Key_Enter), &DetailPane::openAsked);
    row->addStretch();
    m_assign = add(second, tr("Assign…"), QKeySequence(Qt::Key_A), &DetailPane::assignAsked);
    m_extend = add(second, tr("Extend…"), QKeySequence(Qt::Key_E), &DetailPane::extendAsked);
    second->addStretch();
    m_why = button(ButtonKind::Link, tr("Why this date?"));
    setKeys(m_why, QKeySequence(Qt::CTRL | Qt::Key_D));
    second->addWidget(m_why);
    connect(m_primary, &QAbstractButton::clicked, this, &DetailPane::primaryAsked);
    connect(m_why, &QAbstractButton::clicked, this, [this] { emit whyAsked(m_why); });
    return m_buttons;
}

void DetailPane::setUpright(bool isUpright)
{
    const auto direction = isUpright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_facts->setDirection(direction);
    m_facts->setSpacing(px(isUpright ? 10 : 28));
    m_buttons->setDirection(direction);
    m_messageText->setElided(!isUpright);
    m_messageText->setWordWrap(isUpright);
}

void DetailPane::fillFacts(const QList<LabelledValue> &facts)
{
    while (QLayoutItem *old = m_facts->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const LabelledValue &fact : facts) {
        auto *cell = new QWidget;
        auto *column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(px(3));
        column->addWidget(new PlainLabel(fact.label, Role::Label, Ink::Muted));
        auto *value = new PlainLabel(fact.value, fact.isStrong ? Role::Strong : Role::Body);
        value->setElided(true);
        column->addWidget(value);
        m_facts->addWidget(cell);
    }
    m_facts->addStretch();
}

void DetailPane::setDetail(const CaseDetail &detail)
{
    m_number->setText(detail.number);
    m_kind->setText(detail.kind);
    m_state->setState(detail.state);
    fillFacts(detail.facts);
    m_message->setVisible(!detail.messageHead.isEmpty());
    m_messageIcon->setIconName(detail.messageIcon);
    m_messageHead->setText(detail.messageHead);
    m_messageWord->setText(detail.messageWord);
    m_messageText->setText(detail.messageText);
    m_primary->setText(detail.primary);
    m_primary->setVisible(!detail.primary.isEmpty());
    setHindrance(m_assign, detail.noAssignment);
    setHindrance(m_extend, detail.noExtension);
}

}
