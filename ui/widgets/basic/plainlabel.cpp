// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basic/plainlabel.h"

#include "ui/theme/casebookstyle.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace casebook::widgets {

QColor colourOf(Ink ink)
{
    const theme::Colours &c = theme::current();
    switch (ink) {
    case Ink::Text: return c.text;
    case Ink::Text2: return c.text2;
    case Ink::Muted: return c.muted;
    case Ink::Faint: return c.faint;
    case Ink::Link: return c.link;
    case Ink::Good: return c.good;
    case Ink::Danger: return c.danger;
    case Ink::AccentText: return c.accentText;
    }
    Q_UNREACHABLE();
}

PlainLabel::PlainLabel(const QString &text, theme::Role role, Ink ink, QWidget *parent) : QLabel(parent), m_role(role), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setFont(theme::roleFont(role));
    setText(text);
}

void PlainLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void PlainLabel::setRole(theme::Role role)
{
    m_role = role;
    setFont(theme::roleFont(role));
}

void PlainLabel::setElided(bool isElided)
{
    m_isElided = isElided;
    updateGeometry();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_isElided ? QSize(fontMetrics().averageCharWidth() * 4, size.height()) : size;
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(theme::roleFont(m_role));
    if (event->type() == QEvent::ToolTip && m_isElided && fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), Qt::convertFromPlainText(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(isEnabled() ? colourOf(m_ink) : theme::current().faint);
    painter.setFont(font());
    int flags = int(QStyle::visualAlignment(layoutDirection(), alignment()));
    if (wordWrap())
        flags |= Qt::TextWordWrap;
    if (buddy())
        flags |= Qt::TextShowMnemonic;
    const QRect rect = contentsRect();
    painter.drawText(rect, flags, m_isElided ? fontMetrics().elidedText(text(), Qt::ElideRight, rect.width()) : text());
}

namespace {

QString escaped(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text);
}

}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(escaped(text));
}

void setPlainToolTip(QAction *action, const QString &text)
{
    action->setToolTip(escaped(text));
}

void showPlainToolTip(const QPoint &place, const QString &text, QWidget *widget, const QRect &subject)
{
    QToolTip::showText(place, escaped(text), widget, subject);
}

}
