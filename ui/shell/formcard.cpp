// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/formcard.h"

#include "ui/shell/startview.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>

using namespace casebook::theme;
using namespace casebook::widgets;

namespace casebook::shell {

FormCard::FormCard(const QString &title, const QString &sentence, QWidget *parent)
    : Panel(Look::Card, parent), m_body(new QVBoxLayout), m_foot(new QHBoxLayout)
{
    setMaximumWidth(px(560));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(28), px(24), px(28), px(18));
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(14));
    head->addWidget(new ProgramMark(32), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(new PlainLabel(title, Role::PageTitle));
    auto *line = new PlainLabel(sentence, Role::Body, Ink::Muted);
    line->setWordWrap(true);
    words->addWidget(line);
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addSpacing(px(16));
    m_body->setSpacing(px(4));
    column->addLayout(m_body);
    column->addSpacing(px(12));
    column->addWidget(new Rule(Qt::Horizontal));
    column->addSpacing(px(12));
    m_foot->setSpacing(px(8));
    column->addLayout(m_foot);
}

void FormCard::addPlainField(const QString &label, QWidget *field)
{
    auto *words = new PlainLabel(label, Role::Label, Ink::Muted);
    words->setBuddy(field);
    field->setAccessibleName(label);
    field->setMinimumHeight(px(30));
    m_body->addWidget(words);
    m_body->addWidget(field);
    m_body->addSpacing(px(6));
}

PlainLabel *FormCard::addField(const QString &label, QWidget *field)
{
    addPlainField(label, field);
    delete m_body->takeAt(m_body->count() - 1);  // the line comes first
    auto *notice = new PlainLabel({}, Role::Small, Ink::Muted);
    notice->setWordWrap(true);
    notice->setMinimumHeight(px(17));
    m_body->addWidget(notice);
    m_body->addSpacing(px(6));
    return notice;
}

void FormCard::addWidget(QWidget *widget)
{
    m_body->addWidget(widget);
    m_body->addSpacing(px(6));
}

void FormCard::addSentence(const QString &sentence)
{
    auto *line = new PlainLabel(sentence, Role::Body, Ink::Text2);
    line->setWordWrap(true);
    addWidget(line);
}

void FormCard::center(QWidget *page, QWidget *card)
{
    setGround(page, Ground::Window);
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(px(8), px(8), px(8), px(8));
    auto *row = new QHBoxLayout;  // an alignment instead would cut lines that wrap
    row->addStretch(1);
    row->addWidget(card, 100);  // as wide as it may be, narrower where the window is
    row->addStretch(1);
    column->addStretch();
    column->addLayout(row);
    column->addStretch();
    auto *area = new QScrollArea;  // small windows, large text
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(ground);
    setGround(ground, Ground::Window);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

}
