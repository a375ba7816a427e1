// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace casebook::widgets {

class CaseTable;

// What a screen reader sees of a CaseTable: its cells, each with the text of Qt::AccessibleTextRole (column 0 answers the
// sentence of the row). Qt 6.4.2's own table interface is left aside, because its bridge asks for cell (-1, -1) and crashes.
class TableAccessible final : public QAccessibleWidget {
public:
    explicit TableAccessible(CaseTable *table);
    ~TableAccessible() override;

    int childCount() const override;
    // Numbered the way QTableView numbers the children of its events: with a header row and a header column.
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

private:
    CaseTable *table() const;
    int columns() const;
    void forget() const;

    mutable QHash<int, QAccessible::Id> m_cells;
    mutable QSize m_shape;  // columns x rows the cells were made for
};

// Makes TableAccessible the interface of every CaseTable. Calling it again does nothing.
void installTableAccessibility();

}
