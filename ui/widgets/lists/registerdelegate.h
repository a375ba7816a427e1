// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace casebook::widgets {

class CaseTable;

// Paints the cells of a CaseTable with drawText alone: no editor widgets, no rich text, nothing kept between cells.
class RegisterDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RegisterDelegate(CaseTable *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Row {
        bool isSelected;
        bool isUnread;
        bool hasFocus;
    };
    void paintGround(QPainter &painter, const QRect &rect, const Row &row, int rowNumber, int column) const;
    void paintRing(QPainter &painter, const QRect &rect, int column) const;
    void paintWords(QPainter &painter, const QRect &rect, const Row &row, const QModelIndex &index, Qt::LayoutDirection direction) const;
    void paintState(QPainter &painter, const QRect &rect, const Row &row, const QModelIndex &index) const;
    void paintOwner(QPainter &painter, const QRect &rect, const Row &row, const QString &initials) const;

    CaseTable *m_table;
};

}
