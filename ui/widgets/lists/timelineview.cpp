// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/timelineview.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/lists/timelinedelegate.h"

#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace casebook::widgets {

QString kindWord(TimelineEntry::Kind kind)
{
    switch (kind) {
    case TimelineEntry::Kind::Received: return TimelineView::tr("Received");
    case TimelineEntry::Kind::Sent: return TimelineView::tr("Sent");
    case TimelineEntry::Kind::Internal: return TimelineView::tr("Internal note");
    case TimelineEntry::Kind::Step: return TimelineView::tr("Step");
    case TimelineEntry::Kind::Automatic: return TimelineView::tr("Automatic");
    }
    Q_UNREACHABLE();
}

namespace {

QString sentence(const TimelineEntry &entry)
{
    QStringList parts{kindWord(entry.kind), entry.who, entry.medium, entry.date, entry.text};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

}

void TimelineModel::setEntries(const QList<TimelineEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const TimelineEntry &entry = m_entries[index.row()];
    switch (role) {
    case EntryRole: return QVariant::fromValue(entry);
    case Qt::DisplayRole: return entry.text;
    case Qt::AccessibleTextRole:
        return sentence(entry);
    default: return {};
    }
}

TimelineView::TimelineView(QWidget *parent) : QListView(parent), m_model(new TimelineModel(this))
{
    setAccessibleName(tr("Timeline"));
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    setUniformItemSizes(false);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(theme::px(24));
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit opened(index.data(TimelineModel::EntryRole).value<TimelineEntry>().id);
    });
}

void TimelineView::setEntries(const QList<TimelineEntry> &entries)
{
    m_model->setEntries(entries);
    if (!entries.isEmpty())
        selectionModel()->setCurrentIndex(m_model->index(0), QItemSelectionModel::NoUpdate);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !currentIndex().isValid())
        return QListView::keyPressEvent(event);
    const QString id = currentIndex().data(TimelineModel::EntryRole).value<TimelineEntry>().id;
    if (!m_unfolded.remove(id))
        m_unfolded.insert(id);
    emit m_model->dataChanged(currentIndex(), currentIndex());
    scheduleDelayedItemsLayout();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();  // the height of a card follows from its width
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        scheduleDelayedItemsLayout();
    return QListView::event(event);
}

}
