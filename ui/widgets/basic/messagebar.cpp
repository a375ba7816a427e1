// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basic/messagebar.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/states.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace casebook::theme;

namespace casebook::widgets {

namespace {

State stateOf(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Trouble: return State::Overdue;
    case MessageBar::Tone::Warning: return State::Today;
    case MessageBar::Tone::Note: return State::Waiting;
    }
    Q_UNREACHABLE();
}

PlainLabel *line(const QString &text, Role role)
{
    auto *label = new PlainLabel(text, role);
    label->setWordWrap(true);
    return label;
}

}

MessageBar::MessageBar(const Message &message, QWidget *parent) : QWidget(parent), m_message(message)
{
    setAccessibleName(u"%1 %2 %3"_s.arg(message.happened, message.means, message.todo).simplified());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(40), px(6), px(8), px(10));
    column->setSpacing(px(3));
    auto *head = new QHBoxLayout;
    head->addWidget(line(message.happened, Role::Strong), 1);
    auto *close = toolButton(u"x"_s, tr("Close this message"));
    head->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QAbstractButton::clicked, this, &MessageBar::dismissed);
    column->addLayout(head);
    for (const QString &text : {message.means, message.todo})
        if (!text.isEmpty())
            column->addWidget(line(text, Role::Body));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, px(5), 0, 0);
    addButtons(row);
    if (row->count())
        column->addLayout(row);
}

void MessageBar::addButtons(QHBoxLayout *row)
{
    row->setSpacing(px(8));
    const auto add = [row](const QString &text, ButtonKind kind) {
        auto *result = button(kind, text);
        row->addWidget(result);
        return result;
    };
    if (!m_message.cure.isEmpty())
        connect(add(m_message.cure, ButtonKind::Outlined), &QAbstractButton::clicked, this, &MessageBar::cureChosen);
    if (!m_message.other.isEmpty())
        connect(add(m_message.other, ButtonKind::Link), &QAbstractButton::clicked, this, &MessageBar::otherChosen);
    if (!m_message.code.isEmpty()) {
        row->addStretch();
        row->addWidget(new PlainLabel(m_message.code, Role::Small, Ink::Muted));
        auto *copy = add(tr("Copy details"), ButtonKind::Link);
        connect(copy, &QAbstractButton::clicked, this, [this] {
            QApplication::clipboard()->setText(u"%1 %2"_s.arg(m_message.code, m_message.details).trimmed());
        });
    } else if (row->count()) {
        row->addStretch();
    }
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const StateColours &colours = current().of(stateOf(m_message.tone));
    QPainter painter(this);
    const QColor border = current().isHighContrast() ? colours.text : QColor(Qt::transparent);
    parts::box(painter, rect(), colours.tint, border, pxf(7));
    const QRectF square(px(14), px(13), px(14), px(14));
    if (m_message.tone == Tone::Note)
        paintIcon(painter, square.adjusted(-1, -1, 1, 1), u"info"_s, colours.text);
    else
        paintStateIcon(painter, square, stateOf(m_message.tone), colours.text);
}

}
