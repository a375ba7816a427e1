// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench.h"
#include "ui/register/registermodel.h"
#include "ui/widgets/lists/casetable.h"

namespace casebook::bench {

// The table of the register; calls back after the first painting that had rows.
class WatchedTable final : public widgets::CaseTable {
public:
    explicit WatchedTable(std::function<void()> painted);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::function<void()> m_painted;
};

// The first rows of another model as values, again and again until there are as many rows as asked for.
class MemoryModel final : public QAbstractTableModel {
public:
    MemoryModel(const QAbstractItemModel &other, int rows);
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int m_rows;
    int m_kept;
    int m_columns;
    QList<QVariant> m_values;
    QList<QVariant> m_titles;
};

// The store in the thread of a session, as the window has it.
base::Result<void> openSession(session::Session &session, const QString &file);
base::Result<registering::RegisterWords> registerWords(const QString &file);
// Asks, and waits until the whole list is known.
base::Result<void> askAll(registering::RegisterModel &model);

}
