// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/tableaccessibility.h"

#include "ui/widgets/lists/casetable.h"

#include <QHeaderView>

namespace casebook::widgets {

namespace {

// A cell or a header word; row and column count from -1, which is the header.
class CellAccessible final : public QAccessibleInterface {
public:
    CellAccessible(CaseTable *table, int row, int column) : m_table(table), m_row(row), m_column(column) {}

    bool isValid() const override { return m_table && (isHeader() || index().isValid()); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_table); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return m_row < 0 ? QAccessible::ColumnHeader : QAccessible::Cell; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        const QString header = m_column < 0 ? QString() : m_table->model()->headerData(m_column, Qt::Horizontal).toString();
        if (isHeader())
            return header;
        const QString told = index().data(Qt::AccessibleTextRole).toString();
        if (!told.isEmpty())
            return told;
        const QString shown = index().data().toString();
        return header.isEmpty() ? shown : CaseTable::tr("%1: %2").arg(header, shown);
    }

    QRect rect() const override
    {
        if (!isValid() || isHeader())
            return {};
        const QRect inside = m_table->visualRect(index());
        return {m_table->viewport()->mapToGlobal(inside.topLeft()), inside.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State result;
        if (!isValid()) {
            result.invalid = true;
            return result;
        }
        result.selectable = !isHeader();
        result.focusable = !isHeader();
        result.selected = !isHeader() && m_table->selectionModel()->isSelected(index());
        result.focused = !isHeader() && m_table->hasFocus() && m_table->currentIndex() == index();
        result.readOnly = true;
        result.offscreen = !isHeader() && !m_table->viewport()->rect().intersects(m_table->visualRect(index()));
        return result;
    }

    bool isAt(int row, int column) const { return m_row == row && m_column == column; }
    int row() const { return m_row; }
    int column() const { return m_column; }

private:
    bool isHeader() const { return m_row < 0 || m_column < 0; }
    QModelIndex index() const { return m_table && m_table->model() ? m_table->model()->index(m_row, m_column) : QModelIndex(); }

    QPointer<CaseTable> m_table;
    int m_row;
    int m_column;
};

QAccessibleInterface *tableFactory(const QString &, QObject *object)
{
    auto *table = qobject_cast<CaseTable *>(object);
    return table ? new TableAccessible(table) : nullptr;
}

}

TableAccessible::TableAccessible(CaseTable *table) : QAccessibleWidget(table, QAccessible::Table) {}

TableAccessible::~TableAccessible()
{
    forget();
}

void TableAccessible::forget() const
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
}

CaseTable *TableAccessible::table() const
{
    return static_cast<CaseTable *>(widget());
}

int TableAccessible::columns() const
{
    return table()->model() ? table()->model()->columnCount() + 1 : 1;
}

int TableAccessible::childCount() const
{
    return table()->model() ? (table()->model()->rowCount() + 1) * columns() : 0;
}

QAccessibleInterface *TableAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const QSize shape(columns(), childCount() / columns());
    if (shape != m_shape)
        forget();
    m_shape = shape;
    if (const auto known = m_cells.constFind(index); known != m_cells.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *cell = new CellAccessible(table(), index / columns() - 1, index % columns() - 1);
    m_cells.insert(index, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int TableAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it)
        if (QAccessible::accessibleInterface(it.value()) == child)
            return it.key();
    return -1;
}

QAccessibleInterface *TableAccessible::focusChild() const
{
    const QModelIndex now = table()->currentIndex();
    return now.isValid() ? child((now.row() + 1) * columns() + now.column() + 1) : nullptr;
}

void installTableAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(tableFactory);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

}
