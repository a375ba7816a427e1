// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/casetable.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/lists/registerdelegate.h"
#include "ui/widgets/lists/tableaccessibility.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

using namespace casebook::theme;

namespace casebook::widgets {

namespace {

class CaseHeader final : public QHeaderView {
public:
    explicit CaseHeader(CaseTable *table) : QHeaderView(Qt::Horizontal, table), m_table(table)
    {
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setHighlightSections(false);
        setSectionsClickable(true);
        setSectionsMovable(true);
        setMinimumSectionSize(px(48));
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), px(30)}; }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override
    {
        QHeaderView::initStyleOptionForIndex(option, logicalIndex);
        if (m_table->kindOf(logicalIndex) == CellKind::Date)
            option->textAlignment = Qt::AlignRight | Qt::AlignVCenter;
    }

private:
    CaseTable *m_table;
};

int heightOf(CaseTable::Density density)
{
    switch (density) {
    case CaseTable::Density::Comfortable: return std::max(24, px(30));
    case CaseTable::Density::Compact: return std::max(24, px(26));
    case CaseTable::Density::Today: return px(40);
    case CaseTable::Density::Sample: return px(44);
    }
    Q_UNREACHABLE();
}

}

CaseTable::CaseTable(const QString &name, QWidget *parent) : QTableView(parent)
{
    installTableAccessibility();
    setAccessibleName(name);
    setHorizontalHeader(new CaseHeader(this));
    setItemDelegate(new RegisterDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setWordWrap(false);
    verticalHeader()->hide();
    measureRows();
    connect(horizontalHeader(), &QHeaderView::sectionMoved, viewport(), qOverload<>(&QWidget::update));
}

void CaseTable::setColumns(const QList<Column> &columns)
{
    m_columns = columns;
    m_isTight.reset();
    layOutColumns();
}

CellKind CaseTable::kindOf(int column) const
{
    return column >= 0 && column < m_columns.size() ? m_columns[column].kind : CellKind::Text;
}

bool CaseTable::isFirst(int column) const
{
    return horizontalHeader()->visualIndex(column) == 0;
}

bool CaseTable::isLast(int column) const
{
    return horizontalHeader()->visualIndex(column) == horizontalHeader()->count() - 1;
}

void CaseTable::setDensity(Density density)
{
    m_density = density;
    measureRows();
}

void CaseTable::measureRows()
{
    const int height = heightOf(m_density);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(height);  // before the default, otherwise the style's minimum wins
    verticalHeader()->setDefaultSectionSize(height);
}

void CaseTable::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &CaseTable::ensureCurrent);
    connect(model, &QAbstractItemModel::rowsInserted, this, &CaseTable::ensureCurrent);
    connect(model, &QAbstractItemModel::layoutChanged, this, &CaseTable::ensureCurrent);
    m_isTight.reset();
    layOutColumns();
    ensureCurrent();
}

void CaseTable::ensureCurrent()
{
    if (model() && model()->rowCount() > 0 && !currentIndex().isValid())
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

// Widths somebody has dragged stay until the table becomes tight or wide again; only the stretching column follows.
void CaseTable::layOutColumns()
{
    if (!model() || m_columns.isEmpty())
        return;
    const int room = viewport()->width();
    const int count = std::min(int(m_columns.size()), horizontalHeader()->count());
    int wanted = 0;
    for (const Column &column : std::as_const(m_columns))
        wanted += px(column.width);
    const bool isTight = wanted > room;
    const bool isFresh = m_isTight != isTight;
    m_isTight = isTight;
    int rest = room;
    for (int i = 0; i < count; ++i) {
        const Column &column = m_columns[i];
        if (column.stretches)
            continue;
        if (isFresh)
            setColumnWidth(i, px(isTight ? column.least : column.width));
        rest -= columnWidth(i);
    }
    for (int i = 0; i < count; ++i)
        if (m_columns[i].stretches)
            setColumnWidth(i, std::max(rest, px(m_columns[i].least)));
}

void CaseTable::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QTableView::currentChanged(now, before);
    updateRow(before.row());
    updateRow(now.row());
    if (now.row() != before.row())
        emit rowChanged(now.row());
}

void CaseTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), heightOf(m_density));
}

void CaseTable::hover(int row)
{
    if (row == m_hovered)
        return;
    updateRow(m_hovered);
    m_hovered = row;
    updateRow(m_hovered);
}

void CaseTable::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

bool CaseTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QTableView::viewportEvent(event);
}

void CaseTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    if (m_hasLetterKeys && isPlain && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        QKeyEvent arrow(QEvent::KeyPress, event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up, Qt::NoModifier);
        return QTableView::keyPressEvent(&arrow);
    }
    QTableView::keyPressEvent(event);
}

void CaseTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void CaseTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void CaseTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

bool CaseTable::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        measureRows();
        m_isTight.reset();
        layOutColumns();
    }
    return QTableView::event(event);
}

}
