// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basic/emptystate.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"

#include <QVBoxLayout>

using namespace casebook::theme;

namespace casebook::widgets {

EmptyState::EmptyState(const Words &words, QWidget *parent)
    : QWidget(parent), m_sentence(new PlainLabel(QString())), m_action(button(ButtonKind::Outlined, QString())), m_link(button(ButtonKind::Link, QString()))
{
    setGround(this, Ground::Base);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setMaximumWidth(px(520));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(28), px(18), px(18));
    column->setSpacing(px(16));
    column->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_action);
    row->addWidget(m_link);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    connect(m_action, &QAbstractButton::clicked, this, &EmptyState::actionChosen);
    connect(m_link, &QAbstractButton::clicked, this, &EmptyState::linkChosen);
    setWords(words);
}

void EmptyState::setWords(const Words &words)
{
    m_sentence->setText(words.sentence);
    setAccessibleName(words.sentence);
    m_action->setText(words.action);
    m_action->setVisible(!words.action.isEmpty());
    m_link->setText(words.link);
    m_link->setVisible(!words.link.isEmpty());
}

}
