// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lists/timelineentry.h"

#include <QAbstractListModel>
#include <QListView>
#include <QSet>

namespace casebook::widgets {

class TimelineModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum { EntryRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<TimelineEntry> &entries);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<TimelineEntry> m_entries;
};

// What came, what went, what stays inside, what was done: told apart by side, surface, icon and word, never by colour alone.
// A long text is folded to two lines; Space unfolds it, Enter opens the entry.
class TimelineView final : public QListView {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setEntries(const QList<TimelineEntry> &entries);
    bool isUnfolded(const QString &id) const { return m_unfolded.contains(id); }

signals:
    void opened(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    TimelineModel *m_model;
    QSet<QString> m_unfolded;
};

// The words of a kind: "Received", "Internal note".
QString kindWord(TimelineEntry::Kind kind);

}
