// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/listpane.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/basic/surface.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QStandardItemModel>

namespace casebook::casefile {

using namespace casebook::theme;
using namespace casebook::widgets;

namespace {

constexpr int idRole = Qt::UserRole + 40;

}

ListPane::ListPane(const QString &name, const QStringList &headers, const QList<Column> &columns, const QString &emptySentence, QWidget *parent)
    : QWidget(parent), m_table(new CaseTable(name)), m_model(new QStandardItemModel(this)), m_tools(new QHBoxLayout), m_stack(new QStackedLayout)
{
    setGround(this, Ground::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tools->setContentsMargins(px(18), px(8), px(18), px(8));
    m_tools->setSpacing(px(8));
    column->addLayout(m_tools);
    auto *host = new QWidget;
    host->setLayout(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState({emptySentence, {}, {}}));
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(px(6), 0, 0, 0);
    inset->addWidget(host);
    column->addLayout(inset, 1);
    m_model->setHorizontalHeaderLabels(headers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumns(columns);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);
    m_stack->setCurrentIndex(1);
    connect(m_table, &CaseTable::rowChanged, this, [this] { emit currentChanged(current()); });
    connect(m_table, &QAbstractItemView::activated, this, [this] { emit opened(current()); });
}

QString ListPane::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->item(index.row(), 0)->data(idRole).toString() : QString();
}

int ListPane::heightWithin(int room) const
{
    const int fixed = m_tools->sizeHint().height() + m_table->horizontalHeader()->height() + 2 * m_table->frameWidth();
    const int high = m_table->verticalHeader()->defaultSectionSize();
    return fixed + high * std::clamp((room - fixed) / high, 3, std::max(3, m_model->rowCount()));
}

void ListPane::setCurrent(const QString &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->item(row, 0)->data(idRole).toString() == id)
            return m_table->selectRow(row);
}

void ListPane::setRows(const QList<ListRow> &rows)
{
    const QString before = current();
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->removeRows(0, m_model->rowCount());
    for (const ListRow &row : rows) {
        QList<QStandardItem *> items;
        QStringList sentence;
        for (const ListCell &cell : row.cells) {
            auto *item = new QStandardItem(cell.text.left(1000));
            item->setEditable(false);
            if (cell.state)
                item->setData(int(*cell.state), StateRole);
            if (!cell.text.isEmpty())
                sentence << cell.text.left(1000);
            items << item;
        }
        items.constFirst()->setData(row.id, idRole);
        items.constFirst()->setData(sentence.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
        m_model->appendRow(items);
    }
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    if (!rows.isEmpty())
        m_table->selectRow(0);
    if (!before.isEmpty())
        setCurrent(before);
    if (wasEmpty || before != current())
        emit currentChanged(current());
}

bool ListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || current().isEmpty())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Space) {
        emit spacePressed(current());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}
