// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTableView>

namespace casebook::widgets {

// How a column of a table is drawn.
enum class CellKind {
    Number,  // 13 / 500, tabular figures
    Text,
    Quiet,   // text2
    State,   // icon and word, never tinted
    Due,     // icon and word, tinted when late or due today
    Date,    // tabular, muted, right-aligned
    Owner,   // circle with initials
    Mono,    // fixed pitch: account numbers, hashes
};

// What a model answers beside Qt::DisplayRole.
enum CellRole {
    StateRole = Qt::UserRole + 1,  // int(theme::State), for the kinds State and Due
    UnreadRole,                    // bool, the whole row in 600
};

struct Column {
    CellKind kind = CellKind::Text;
    int width = 120;        // design px where there is room
    int least = 90;         // design px on small windows
    bool stretches = false; // shares what is left with the others that stretch
};

// The base of all tables: no grid, no stripes, one row = one thing. Tab leaves it, letters do not search in it, the ring runs
// round the whole row. A row is always current when there are rows: Qt 6.4's accessibility bridge cannot bear a table without.
class CaseTable : public QTableView {
    Q_OBJECT
public:
    enum class Density { Comfortable, Compact, Today, Sample };  // 30, 26, 40, 44

    explicit CaseTable(const QString &name, QWidget *parent = nullptr);

    void setColumns(const QList<Column> &columns);
    CellKind kindOf(int column) const;
    void setDensity(Density density);
    // Widths somebody dragged, the order and what is hidden, for the next time; empty while nothing was changed. A look that
    // does not fit the columns is ignored.
    QByteArray look() const;
    void setLook(const QByteArray &look);
    void resetLook();
    void showColumn(int column, bool isShown);
    void setModel(QAbstractItemModel *model) override;
    int hoveredRow() const { return m_hovered; }
    bool isFirst(int column) const;  // as seen: columns can be moved
    bool isLast(int column) const;
    // J and K walk like Down and Up. Off for people who switch single letters off.
    void setLetterKeys(bool areOn) { m_hasLetterKeys = areOn; }
    void keyboardSearch(const QString &) override {}

signals:
    void rowChanged(int row);
    void lookChanged();

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void hover(int row);
    void updateRow(int row);
    void ensureCurrent();
    void measureRows();
    void layOutColumns();
    void takeWidth(int column, int width);
    bool isCut(const QModelIndex &index) const;

    QList<Column> m_columns;
    QHash<int, int> m_dragged;  // column -> design px
    bool m_isLayingOut = false;
    Density m_density = Density::Comfortable;
    int m_hovered = -1;
    bool m_hasLetterKeys = true;
};

}
