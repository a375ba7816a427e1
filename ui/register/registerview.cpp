// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerview.h"

#include "ui/register/detailpane.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/chip.h"
#include "ui/widgets/basic/surface.h"
#include "ui/widgets/fields/filterfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace casebook::registering {

namespace {

constexpr int sideFrom = 1000;    // width of the window in design px
constexpr int besideFrom = 1560;
constexpr double detailWidth = 360;

}

RegisterView::RegisterView(QWidget *parent)
    : QWidget(parent), m_side(new SideList(tr("Kinds and views"))), m_kinds(new QComboBox), m_kindsRule(new Rule(Qt::Vertical)),
      m_filter(new FilterField), m_saveView(button(ButtonKind::Outlined, tr("Save view"))), m_chips(new QHBoxLayout), m_rows(new QStackedWidget),
      m_table(new CaseTable(tr("Cases"))), m_empty(new EmptyState({})), m_splitter(new QSplitter(Qt::Vertical)), m_detail(new DetailPane)
{
    setGround(this, Ground::Base);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_sidePane = makeSide();
    row->addWidget(m_sidePane);
    row->addWidget(makeRight(), 1);
    connect(m_side, &SideList::chosen, this, &RegisterView::sideChosen);
    connect(m_filter, &FilterField::changed, this, &RegisterView::filterChanged);
    connect(m_filter, &FilterField::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { emit caseOpened(index.row()); });
    connect(m_table, &CaseTable::rowChanged, this, &RegisterView::currentRowChanged);
    connect(m_detail, &DetailPane::closeAsked, this, [this] { setDetailVisible(false); });
    connect(m_empty, &EmptyState::actionChosen, this, &RegisterView::emptyActionChosen);
    connect(m_empty, &EmptyState::linkChosen, this, &RegisterView::emptyLinkChosen);
    connect(m_kinds, &QComboBox::activated, this, [this](int at) { emit sideChosen(m_kinds->itemData(at).toString()); });
    setWidth(besideFrom - 1);
}

QWidget *RegisterView::makeSide()
{
    auto *pane = new QWidget;
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(px(8), px(11), px(7), px(8));
    column->setSpacing(px(4));
    column->addWidget(m_side);
    m_newView = button(ButtonKind::Bare, tr("New view"));
    setIconName(m_newView, u"plus"_s);
    column->addWidget(m_newView);
    column->addStretch();
    row->addLayout(column);
    row->addWidget(new Rule(Qt::Vertical));
    connect(m_newView, &QAbstractButton::clicked, this, &RegisterView::newViewAsked);
    return pane;
}

QWidget *RegisterView::makeRight()
{
    auto *top = new QWidget;
    auto *head = new QVBoxLayout(top);
    head->setContentsMargins(px(12), px(10), px(12), px(8));
    head->setSpacing(px(8));
    head->addLayout(makeFilterRow());
    head->addLayout(makeChipRow());
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_empty);
    m_splitter->addWidget(m_rows);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setChildrenCollapsible(false);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(new Rule(Qt::Horizontal));
    column->addWidget(m_splitter, 1);
    return right;
}

QHBoxLayout *RegisterView::makeFilterRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    setIconName(m_saveView, u"save"_s);
    m_saveView->setAccessibleName(tr("Save view"));
    m_newCase = button(ButtonKind::Primary, tr("New case"));
    setIconName(m_newCase, u"plus"_s);
    row->addWidget(m_filter, 1);
    row->addWidget(m_saveView);
    row->addWidget(m_newCase);
    connect(m_saveView, &QAbstractButton::clicked, this, &RegisterView::saveViewAsked);
    connect(m_newCase, &QAbstractButton::clicked, this, &RegisterView::newCaseAsked);
    return row;
}

QHBoxLayout *RegisterView::makeChipRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(6));
    m_kinds->setProperty("bare", true);
    m_kinds->setAccessibleName(tr("Kind"));
    m_kindsRule->setFixedHeight(px(16));
    m_chips->setSpacing(px(6));
    row->addWidget(m_kinds);
    row->addWidget(m_kindsRule);
    row->addLayout(m_chips);
    row->addStretch();
    auto *columns = toolButton(u"table"_s, tr("Columns"));
    auto *more = toolButton(u"more"_s, tr("More"));
    row->addWidget(columns);
    row->addWidget(more);
    connect(columns, &QAbstractButton::clicked, this, [this, columns] { emit columnsAsked(columns); });
    connect(more, &QAbstractButton::clicked, this, [this, more] { emit moreAsked(more); });
    return row;
}

void RegisterView::setSideItems(const QList<SideItem> &items)
{
    m_items = items;
    m_side->setItems(items);
    // The list is as tall as its lines, so that "New view" stands under the last one.
    int height = 0;
    for (int i = 0; i < items.size(); ++i)
        height += m_side->sizeHintForRow(i);
    m_side->setMaximumHeight(height);
    fillCombo();
}

void RegisterView::fillCombo()
{
    m_kinds->clear();
    for (const SideItem &item : std::as_const(m_items)) {
        if (item.isHeading() && m_kinds->count())
            m_kinds->insertSeparator(m_kinds->count());
        else if (!item.isHeading())
            m_kinds->addItem(item.count < 0 ? item.word : u"%1  %2"_s.arg(item.word, QString::number(item.count)), item.id);
    }
}

void RegisterView::setChips(const QList<FilterChip> &chips)
{
    qDeleteAll(m_chipList);
    m_chipList.clear();
    for (const FilterChip &chip : chips) {
        auto *made = new Chip(chip.word, chip.count);
        made->setChecked(chip.isOn);
        m_chips->addWidget(made);
        m_chipList.append(made);
        connect(made, &QAbstractButton::clicked, this, [this, id = chip.id](bool isOn) { emit chipToggled(id, isOn); });
    }
    fitChips();
}

// A chip that has no room is left out whole: it only writes into the filter, where the same can be typed.
void RegisterView::fitChips()
{
    const int room = width() - (m_sidePane->isVisibleTo(this) ? m_sidePane->sizeHint().width() : m_kinds->sizeHint().width() + px(14)) - px(100);
    int used = 0;
    for (QWidget *chip : std::as_const(m_chipList)) {
        used += chip->sizeHint().width() + px(6);
        chip->setVisible(used <= room);
    }
}

void RegisterView::setDetail(const CaseDetail &detail)
{
    m_detail->setDetail(detail);
}

void RegisterView::setHindrances(const QString &noNewCase, const QString &noViews)
{
    setHindrance(m_newCase, noNewCase);
    setHindrance(m_saveView, noViews);
    setHindrance(m_newView, noViews);
}

void RegisterView::setEmptyWords(const EmptyState::Words &words)
{
    m_empty->setWords(words);
}

void RegisterView::setModel(QAbstractItemModel *model)
{
    if (m_table->model())
        disconnect(m_table->model(), nullptr, this, nullptr);
    m_table->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &RegisterView::showRowsOrEmpty);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RegisterView::showRowsOrEmpty);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RegisterView::showRowsOrEmpty);
    showRowsOrEmpty();
}

void RegisterView::showRowsOrEmpty()
{
    const bool hasRows = m_table->model() && m_table->model()->rowCount() > 0;
    m_rows->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_empty);
    m_detail->setVisible(hasRows && m_wantsDetail && !m_isNarrow);
}

void RegisterView::setDetailVisible(bool isVisible)
{
    m_wantsDetail = isVisible;
    showRowsOrEmpty();
}

void RegisterView::setWidth(int designWidth)
{
    m_isNarrow = designWidth < sideFrom;
    m_sidePane->setVisible(!m_isNarrow);
    m_kinds->setVisible(m_isNarrow);
    m_kindsRule->setVisible(m_isNarrow);
    m_saveView->setText(m_isNarrow ? QString() : tr("Save view"));
    const bool isBeside = designWidth >= besideFrom;
    m_splitter->setOrientation(isBeside ? Qt::Horizontal : Qt::Vertical);
    m_detail->setUpright(isBeside);
    if (isBeside)
        m_splitter->setSizes({px(designWidth), px(detailWidth)});
    showRowsOrEmpty();
    fitChips();
}

void RegisterView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitChips();
}

}
