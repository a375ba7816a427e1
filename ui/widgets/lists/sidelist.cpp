// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/sidelist.h"

#include "ui/theme/casebookstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleparts.h"

#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;
using namespace casebook::theme;

namespace casebook::widgets {

namespace {

enum ItemRole { IdRole = Qt::UserRole, CountRole, UrgentRole };

class SideDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool isHeading = index.data(IdRole).toString().isEmpty();
        return {px(100), px(isHeading ? (index.row() == 0 ? 22 : 33) : 28)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(IdRole).toString().isEmpty())
            paintHeading(*painter, option, index);
        else
            paintItem(*painter, option, index);
        painter->restore();
    }

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        painter.setFont(roleFont(Role::Section));
        painter.setPen(theme::current().muted);
        painter.drawText(option.rect.adjusted(px(10), 0, -px(10), -px(3)), Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
    }

    static void paintItem(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Colours &c = theme::current();
        const bool isOn = option.state & QStyle::State_Selected;
        const bool hasFocus = option.state & QStyle::State_HasFocus;
        const QRectF ground = QRectF(option.rect).adjusted(0, 1, 0, -1);
        if (isOn)
            parts::box(painter, ground, c.isHighContrast() ? c.accent : c.scheme == Scheme::Dark ? c.raised : c.sunken, Qt::transparent, pxf(6));
        else if (option.state & QStyle::State_MouseOver)
            parts::box(painter, ground, c.hover, Qt::transparent, pxf(6));
        if (hasFocus && isOn)
            parts::box(painter, c.isHighContrast() ? ground.adjusted(2, 2, -2, -2) : ground, Qt::transparent,
                       c.isHighContrast() ? c.accentText : c.focus, pxf(6), 2);
        const QColor onInk = c.isHighContrast() ? c.accentText : c.text;
        const QRect words = option.rect.adjusted(px(10), 0, -px(10), 0);
        painter.setFont(roleFont(isOn ? Role::Strong : Role::Body));
        painter.setPen(isOn ? onInk : c.text2);
        painter.drawText(words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter, index.data().toString());
        const int count = index.data(CountRole).toInt();
        if (count < 0)
            return;
        const bool isUrgent = index.data(UrgentRole).toBool();
        painter.setFont(roleFont(isUrgent ? Role::Section : Role::Small));
        painter.setPen(isOn && c.isHighContrast() ? onInk : isUrgent ? c.text : c.muted);
        painter.drawText(words, int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter, QString::number(count));
    }
};

}

SideList::SideList(const QString &name, QWidget *parent) : QListView(parent)
{
    setAccessibleName(name);
    setItemDelegate(new SideDelegate(this));
    setModel(new QStandardItemModel(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void SideList::setItems(const QList<SideItem> &items)
{
    m_items = items;
    const QString before = current();
    const QSignalBlocker quiet(this);
    auto *rows = static_cast<QStandardItemModel *>(model());
    rows->clear();
    for (const SideItem &item : items) {
        auto *row = new QStandardItem(item.word);
        row->setData(item.id, IdRole);
        row->setData(item.count, CountRole);
        row->setData(item.isUrgent, UrgentRole);
        if (item.count >= 0)
            row->setData(u"%1, %2"_s.arg(item.word, QString::number(item.count)), Qt::AccessibleTextRole);
        row->setFlags(item.isHeading() ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        rows->appendRow(row);
    }
    setCurrent(before);
    updateGeometry();
}

void SideList::setCurrent(const QString &id)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < m_items.size(); ++row)
        if (!m_items[row].isHeading() && (id.isEmpty() || m_items[row].id == id))
            return setCurrentIndex(model()->index(row, 0));
}

QString SideList::current() const
{
    return currentIndex().data(IdRole).toString();
}

void SideList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    if (now.isValid())
        emit chosen(now.data(IdRole).toString());
}

bool SideList::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
    return QListView::event(event);
}

QSize SideList::sizeHint() const
{
    const QFontMetrics metrics(roleFont(Role::Body));
    int longest = 0;
    for (const SideItem &item : m_items)
        longest = std::max(longest, metrics.horizontalAdvance(item.word));
    // 15 of the 68 are the margins of the pane this list stands in.
    return {std::max(px(160), longest + px(68)) - px(15), px(120)};
}

}
