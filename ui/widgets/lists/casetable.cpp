// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/casetable.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/lists/registerdelegate.h"
#include "ui/widgets/lists/tableaccessibility.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMouseEvent>
#include <QScrollBar>
#include <cmath>

using namespace Qt::StringLiterals;
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
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &CaseTable::lookChanged);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) { takeWidth(column, width); });
}

void CaseTable::setColumns(const QList<Column> &columns)
{
    m_columns = columns;
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
    layOutColumns();
    ensureCurrent();
}

void CaseTable::ensureCurrent()
{
    if (model() && model()->rowCount() > 0 && !currentIndex().isValid())
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

// What is left over, or short, is shared by the columns that stretch; a width somebody dragged stays as it is.
void CaseTable::layOutColumns()
{
    if (!model() || m_columns.isEmpty())
        return;
    const int count = std::min(int(m_columns.size()), horizontalHeader()->count());
    QList<int> shown;
    for (int i = 0; i < count; ++i)
        if (!isColumnHidden(i))
            shown << i;
    const int room = viewport()->width();
    const auto sum = [&](auto widthOf) {
        int all = 0;
        for (const int i : std::as_const(shown))
            all += widthOf(i);
        return all;
    };
    const auto dragged = [this](int i) { return px(m_dragged.value(i)); };
    const auto wanted = [&](int i) { return m_dragged.contains(i) ? dragged(i) : px(m_columns[i].width); };
    const auto least = [&](int i) { return m_dragged.contains(i) ? dragged(i) : px(m_columns[i].least); };
    const bool isTight = sum(wanted) > room;
    int rest = room - (isTight ? sum(least) : sum(wanted));
    qsizetype stretching = std::count_if(shown.cbegin(), shown.cend(), [this](int i) { return m_columns[i].stretches && !m_dragged.contains(i); });
    m_isLayingOut = true;
    for (const int i : std::as_const(shown)) {
        int width = isTight ? least(i) : wanted(i);
        if (m_columns[i].stretches && !m_dragged.contains(i) && rest > 0) {
            const int share = rest / int(stretching--);
            width += share;
            rest -= share;
        }
        setColumnWidth(i, width);
    }
    m_isLayingOut = false;
}

void CaseTable::takeWidth(int column, int width)
{
    if (m_isLayingOut || column >= m_columns.size() || isColumnHidden(column) || width <= 0)
        return;
    m_dragged.insert(column, std::max(1, int(std::lround(width / factor()))));
    emit lookChanged();
}

QByteArray CaseTable::look() const
{
    const QHeaderView *header = horizontalHeader();
    QJsonObject widths;
    for (auto entry = m_dragged.cbegin(); entry != m_dragged.cend(); ++entry)
        widths.insert(QString::number(entry.key()), *entry);
    QJsonArray order;
    QJsonArray hidden;
    for (int place = 0; place < header->count(); ++place)
        order.append(header->logicalIndex(place));
    for (int i = 0; i < header->count(); ++i)
        if (header->isSectionHidden(i))
            hidden.append(i);
    if (widths.isEmpty() && hidden.isEmpty() && !header->sectionsMoved())
        return {};
    return QJsonDocument(QJsonObject{{u"widths"_s, widths}, {u"order"_s, order}, {u"hidden"_s, hidden}}).toJson(QJsonDocument::Compact);
}

void CaseTable::setLook(const QByteArray &look)
{
    const QJsonObject kept = QJsonDocument::fromJson(look).object();
    const QJsonArray order = kept.value("order"_L1).toArray();
    QHeaderView *header = horizontalHeader();
    if (order.size() != header->count())
        return;
    const QSignalBlocker quiet(this);
    m_dragged.clear();
    const QJsonObject widths = kept.value("widths"_L1).toObject();
    for (auto entry = widths.begin(); entry != widths.end(); ++entry)
        if (const int width = entry->toInt(); width >= 24 && width <= 2000)
            m_dragged.insert(entry.key().toInt(), width);
    for (int place = 0; place < order.size(); ++place)
        if (const int from = header->visualIndex(order[place].toInt(-1)); from >= 0)
            header->moveSection(from, place);
    const QJsonArray hidden = kept.value("hidden"_L1).toArray();
    for (int i = 1; i < header->count(); ++i)
        header->setSectionHidden(i, hidden.contains(i));
    layOutColumns();
}

void CaseTable::showColumn(int column, bool isShown)
{
    setColumnHidden(column, !isShown);
    layOutColumns();
    emit lookChanged();
}

void CaseTable::resetLook()
{
    QHeaderView *header = horizontalHeader();
    {
        const QSignalBlocker quiet(this);
        m_dragged.clear();
        for (int i = 0; i < header->count(); ++i) {
            header->setSectionHidden(i, false);
            header->moveSection(header->visualIndex(i), i);
        }
        layOutColumns();
    }
    emit lookChanged();
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
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid() && index.data(Qt::ToolTipRole).isNull()) {
            showPlainToolTip(help->globalPos(), isCut(index) ? index.data().toString() : QString(), viewport(), visualRect(index));
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

bool CaseTable::isCut(const QModelIndex &index) const
{
    return itemDelegate()->sizeHint({}, index).width() > columnWidth(index.column());
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
        layOutColumns();
    }
    return QTableView::event(event);
}

}
