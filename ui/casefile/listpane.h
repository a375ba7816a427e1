// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/states.h"
#include "ui/widgets/basic/emptystate.h"
#include "ui/widgets/lists/casetable.h"

class QHBoxLayout;
class QStackedLayout;
class QStandardItemModel;

namespace casebook::casefile {

struct ListCell {
    QString text;
    std::optional<theme::State> state = {};
};

struct ListRow {
    QString id;
    QList<ListCell> cells;
};

// A list on a tab of the case: what can be done stands above it, an empty list says what belongs there. The current row stays
// current when the list is shown anew.
class ListPane final : public QWidget {
    Q_OBJECT
public:
    ListPane(const QString &name, const QStringList &headers, const QList<widgets::Column> &columns, const QString &emptySentence, QWidget *parent = nullptr);

    void setRows(const QList<ListRow> &rows);
    QString current() const;  // id of the current row
    void setCurrent(const QString &id);
    widgets::CaseTable *table() const { return m_table; }
    QHBoxLayout *tools() const { return m_tools; }
    // As many whole rows as there are and as have room, three at least.
    int heightWithin(int room) const;

signals:
    void currentChanged(const QString &id);
    void opened(const QString &id);   // Enter or double click
    void spacePressed(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    widgets::CaseTable *m_table;
    QStandardItemModel *m_model;
    QHBoxLayout *m_tools;
    QStackedLayout *m_stack;
};

}
