// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lists/timelineentry.h"

#include <QStyledItemDelegate>

namespace casebook::widgets {

class TimelineView;

// Paints cards and steps of the timeline. Text is laid out by QTextLayout, paragraph direction by its first strong letter, so
// that an Arabic request reads right in a German window.
class TimelineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TimelineDelegate(TimelineView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const TimelineEntry &entry) const;

    TimelineView *m_view;
};

}
