// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frame/statusline.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

using namespace casebook::theme;

namespace casebook::widgets {

namespace {

constexpr int speechPauseMs = 1000;

}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_left(new QHBoxLayout), m_right(new QHBoxLayout), m_offer(button(ButtonKind::Link, {}, this)), m_speech(new QTimer(this))
{
    setGround(this, Ground::Window);
    setAccessibleName(tr("Status"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(14), 0, px(14), 0);
    row->addLayout(m_left);
    row->addStretch();
    row->addWidget(m_offer);
    row->addSpacing(px(14));
    row->addLayout(m_right);
    m_offer->setFixedHeight(px(24));
    m_offer->hide();
    connect(m_offer, &QPushButton::clicked, this, &StatusLine::offerTaken);
    setMinimumHeight(px(28));
    m_speech->setSingleShot(true);
    connect(m_speech, &QTimer::timeout, this, [this] {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
}

void StatusLine::fill(QHBoxLayout *side, const QStringList &facts)
{
    while (QLayoutItem *old = side->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    side->setSpacing(0);
    for (const QString &fact : facts) {
        auto *part = new QWidget;
        auto *row = new QHBoxLayout(part);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(px(10));
        if (side->count()) {
            row->addSpacing(px(10));
            auto *bar = new Rule(Qt::Vertical);
            bar->setFixedHeight(px(14));
            row->addWidget(bar);
        }
        auto *label = new PlainLabel(fact, Role::Small, Ink::Muted);
        label->setElided(side == m_left);
        row->addWidget(label);
        side->addWidget(part);
    }
    fit();
}

void StatusLine::fit()
{
    QList<QWidget *> lessNeeded;
    int wanted = 4 * px(14) + (m_offer->isHidden() ? 0 : m_offer->sizeHint().width());
    for (const QHBoxLayout *side : {m_right, m_left}) {
        for (int i = 0; i < side->count(); ++i) {
            QWidget *part = side->itemAt(i)->widget();
            part->show();
            wanted += part->sizeHint().width();
            if (i > 0 && i + 1 < side->count())
                lessNeeded.append(part);
        }
    }
    for (QWidget *part : std::as_const(lessNeeded)) {
        if (wanted <= width())
            return;
        wanted -= part->sizeHint().width();
        part->hide();
    }
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StatusLine::setLeft(const QStringList &facts)
{
    m_facts = facts;
    fill(m_left, m_news.isEmpty() ? facts : facts + QStringList{m_news});
}

void StatusLine::setRight(const QStringList &facts)
{
    fill(m_right, facts);
}

void StatusLine::setOffer(const QString &words, const QString &whatAClickDoes, bool needsAttention)
{
    m_offer->setText(words);
    setPlainToolTip(m_offer, whatAClickDoes);
    m_offer->setAccessibleDescription(whatAClickDoes);
    needsAttention ? setIconName(m_offer, QStringLiteral("warn")) : m_offer->setIcon({});
    m_offer->setVisible(!words.isEmpty());
    fit();
}

void StatusLine::announce(const QString &news)
{
    m_news = news;
    setAccessibleDescription(news);
    setLeft(m_facts);
    if (!m_speech->isActive())
        m_speech->start(speechPauseMs);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), current().line);
}

}
