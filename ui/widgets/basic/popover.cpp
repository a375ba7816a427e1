// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basic/popover.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace casebook::theme;

namespace casebook::widgets {

namespace {

constexpr double shadowSize = 12;

}

Popover::Popover(const QString &title, QWidget *content, QWidget *window) : QWidget(window)
{
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    const int edge = px(shadowSize);
    column->setContentsMargins(edge + px(18), edge + px(13), edge + px(14), edge + px(13));
    column->setSpacing(px(8));
    auto *head = new QHBoxLayout;
    auto *close = toolButton(u"x"_s, tr("Close"), this);
    head->addWidget(new PlainLabel(title, Role::Finding));
    head->addStretch();
    head->addWidget(new PlainLabel(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), Role::Keys, Ink::Muted));
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(content);
    connect(close, &QAbstractButton::clicked, this, &Popover::dismiss);
    hide();
}

void Popover::openAt(QWidget *anchor)
{
    m_anchor = anchor;
    m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    if (QWidget *next = nextInFocusChain(); next && isAncestorOf(next))
        setFocus(Qt::PopupFocusReason);
    window()->installEventFilter(this);
    qApp->installEventFilter(this);
}

void Popover::place()
{
    if (!m_anchor)
        return;
    const QWidget *ground = parentWidget();
    resize(sizeHint().boundedTo(ground->size()));
    const int edge = px(shadowSize);
    const QPoint below = m_anchor->mapTo(ground, QPoint(0, m_anchor->height()));
    int x = std::min(below.x() - edge - px(8), ground->width() - width());
    int y = below.y() - edge + px(8);
    if (y + height() > ground->height()) {
        const int above = below.y() - m_anchor->height() - height() + edge - px(8);
        y = above >= 0 ? above : std::max(0, ground->height() - height());
    }
    move(std::max(0, x), y);
}

void Popover::dismiss()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    emit dismissed();
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QWidget::keyPressEvent(event);
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::MouseButtonPress && isVisible()) {
        const auto *target = qobject_cast<QWidget *>(watched);
        if (target && target->window() == window() && target != this && !isAncestorOf(target))
            dismiss();
    }
    return QWidget::eventFilter(watched, event);
}

void Popover::paintEvent(QPaintEvent *)
{
    const Colours &c = current();
    QPainter painter(this);
    const int edge = px(shadowSize);
    const QRectF body = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    if (c.scheme == Scheme::Light) {
        // Stacked outlines of one colour: a soft edge without blurring a bitmap.
        QColor shade = c.shadow;
        for (int step = edge - 1; step > 0; --step) {
            shade.setAlphaF(float(0.012 * (edge - step) / 4));
            parts::box(painter, body.adjusted(-step, -step + 3, step, step), shade, Qt::transparent, pxf(10) + step);
        }
    }
    parts::box(painter, body, c.raised, c.lineControl, pxf(10));
}

}
