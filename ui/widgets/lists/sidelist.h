// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>

namespace casebook::widgets {

// A line of a second-level list: a heading, or a word with a count. A count that needs work is strong.
struct SideItem {
    QString id;      // empty = heading
    QString word;
    int count = -1;  // -1 = none
    bool isUrgent = false;
    bool isHeading() const { return id.isEmpty(); }
};

// Kinds and views beside the register, the sample beside an audit. Selection is neutral: blue means "this page".
class SideList final : public QListView {
    Q_OBJECT
public:
    explicit SideList(const QString &name, QWidget *parent = nullptr);

    void setItems(const QList<SideItem> &items);
    void setCurrent(const QString &id);
    QString current() const;
    // As wide as the longest word + 68, at least 160.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    bool event(QEvent *event) override;

private:
    QList<SideItem> m_items;
};

}
