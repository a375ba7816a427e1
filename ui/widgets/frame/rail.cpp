// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frame/rail.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/digits.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace casebook::theme;

namespace casebook::widgets {

RailItem::RailItem(const QString &iconName, const QString &word, QWidget *parent) : QAbstractButton(parent), m_icon(iconName)
{
    setText(word);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    name();
}

void RailItem::name()
{
    setAccessibleName(m_count > 0 ? u"%1, %2"_s.arg(text(), QString::number(m_count)) : text());
    setPlainToolTip(this, m_isNarrow ? accessibleName() : QString());
}

void RailItem::setCount(int count, bool isUrgent)
{
    m_count = count;
    m_isUrgent = isUrgent;
    name();
    update();
}

void RailItem::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    name();
    updateGeometry();
    update();
}

bool RailItem::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

QSize RailItem::sizeHint() const
{
    if (m_isNarrow)
        return {px(36), px(30)};
    const QFontMetrics metrics(roleFont(Role::Strong));
    const int count = m_count > 0 ? px(8) + metrics.horizontalAdvance(QString::number(m_count)) : 0;
    return {std::max(px(144), px(36) + metrics.horizontalAdvance(text()) + count + px(10)), px(30)};
}

void RailItem::paintEvent(QPaintEvent *)
{
    const Colours &c = current();
    QPainter painter(this);
    if (isChecked())
        parts::box(painter, rect(), c.isHighContrast() ? c.accent : c.accentTint2, Qt::transparent, pxf(6));
    else if (underMouse())
        parts::box(painter, rect(), c.scheme == Scheme::Light ? c.sunken : c.hover, Qt::transparent, pxf(6));
    if (m_isNarrow)
        paintNarrow(painter);
    else
        paintWide(painter);
}

void RailItem::paintWide(QPainter &painter) const
{
    const Colours &c = current();
    const bool isOn = isChecked();
    const QColor onInk = c.isHighContrast() ? c.accentText : c.link;
    const auto place = [this](int left, int width) { return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height())); };
    paintIcon(painter, place(px(10), px(16)), m_icon, isOn ? onInk : c.text2);
    painter.setFont(roleFont(isOn ? Role::Strong : Role::Body));
    painter.setPen(isOn ? (c.isHighContrast() ? c.accentText : c.text) : c.text2);
    const QRect words = place(px(36), width() - px(36) - px(10));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    if (m_count <= 0)
        return;
    QFont count = roleFont(m_isUrgent ? Role::Strong : Role::Body);
    count.setPixelSize(int(std::lround(12.5 * factor())));
    painter.setFont(count);
    painter.setPen(isOn && c.isHighContrast() ? c.accentText : m_isUrgent ? c.text : c.muted);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_count));
}

void RailItem::paintNarrow(QPainter &painter) const
{
    const Colours &c = current();
    const QColor onInk = c.isHighContrast() ? c.accentText : c.link;
    const int side = px(16);
    paintIcon(painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), m_icon, isChecked() ? onInk : c.text2);
    if (!m_isUrgent || m_count <= 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? onInk : c.link);
    painter.drawEllipse(QPointF((width() + side) / 2.0 + px(2), (height() - side) / 2.0), pxf(3), pxf(3));
}

Rail::Rail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setGround(this, Ground::Window);
    setAccessibleName(tr("Places"));
    m_column->setContentsMargins(px(8), px(11), px(8), px(9));
    m_column->setSpacing(px(2));
}

void Rail::setPlaces(const QList<Place> &places)
{
    qDeleteAll(m_items);
    m_items.clear();
    m_ids.clear();
    while (QLayoutItem *old = m_column->takeAt(0))
        delete old;
    for (const Place &place : places)
        if (!place.isAtBottom)
            addItem(place);
    m_column->addStretch();
    for (const Place &place : places)
        if (place.isAtBottom)
            addItem(place);
}

void Rail::addItem(const Place &place)
{
    auto *item = new RailItem(place.icon, place.word, this);
    item->setCheckable(!place.isCommand);
    item->setAutoExclusive(!place.isCommand);
    item->setFocusPolicy(Qt::StrongFocus);
    item->installEventFilter(this);
    m_column->addWidget(item);
    m_items.append(item);
    m_ids.append(place.id);
    connect(item, &QAbstractButton::clicked, this, [this, id = place.id] { emit chosen(id); });
}

RailItem *Rail::item(const QString &id) const
{
    const qsizetype at = m_ids.indexOf(id);
    return at < 0 ? nullptr : m_items[at];
}

void Rail::setCurrent(const QString &id)
{
    if (RailItem *found = item(id))
        found->setChecked(true);
}

void Rail::setCount(const QString &id, int count, bool isUrgent)
{
    if (RailItem *found = item(id))
        found->setCount(count, isUrgent);
}

void Rail::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    for (RailItem *item : std::as_const(m_items))
        item->setNarrow(isNarrow);
    updateGeometry();
}

QSize Rail::sizeHint() const
{
    return {m_isNarrow ? px(52) : std::max(px(160), QWidget::sizeHint().width()), QWidget::sizeHint().height()};
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_column->setContentsMargins(px(8), px(11), px(8), px(9));
    QWidget::changeEvent(event);
}

void Rail::walk(int step)
{
    const qsizetype at = m_items.indexOf(qobject_cast<RailItem *>(focusWidget()));
    const qsizetype next = std::clamp<qsizetype>(at + step, 0, m_items.size() - 1);
    m_items[next]->setFocus(Qt::TabFocusReason);
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: walk(1); return true;
    case Qt::Key_Up: walk(-1); return true;
    case Qt::Key_Home: walk(-int(m_items.size())); return true;
    case Qt::Key_End: walk(int(m_items.size())); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: static_cast<QAbstractButton *>(watched)->click(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(edge, current().line);
}

}
