// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/galleryvalues.h"
#include "tests/ui/gallery/pages.h"
#include "ui/theme/casebookstyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleparts.h"
#include "ui/widgets/basic/badge.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/chip.h"
#include "ui/widgets/basic/iconspot.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"
#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/lists/casetable.h"
#include "ui/widgets/lists/timelineview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QMenu>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace casebook::gallery {

namespace {

PlainLabel *section(const QString &text)
{
    return new PlainLabel(text, Role::Section, Ink::Muted);
}

class Swatch final : public QWidget {
public:
    explicit Swatch(QColor Colours::*which) : m_which(which) { setFixedSize(px(74), px(24)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        parts::box(painter, rect(), current().*m_which, current().lineControl, pxf(5));
    }

private:
    QColor Colours::*m_which;
};

QLayout *colours()
{
    const QList<std::pair<QString, QColor Colours::*>> all{
        {u"window"_s, &Colours::window}, {u"base"_s, &Colours::base}, {u"sunken"_s, &Colours::sunken}, {u"line"_s, &Colours::line},
        {u"lineControl"_s, &Colours::lineControl}, {u"lineStrong"_s, &Colours::lineStrong}, {u"text"_s, &Colours::text},
        {u"text2"_s, &Colours::text2}, {u"muted"_s, &Colours::muted}, {u"accent"_s, &Colours::accent}, {u"link"_s, &Colours::link},
        {u"accentTint"_s, &Colours::accentTint}, {u"select"_s, &Colours::select}, {u"violet"_s, &Colours::violet}};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(8));
    for (int i = 0; i < all.size(); ++i) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(new Swatch(all[i].second));
        cell->addWidget(new PlainLabel(all[i].first, Role::Label));
        cell->addWidget(new PlainLabel((current().*all[i].second).name().toUpper(), Role::Keys, Ink::Muted));
        grid->addLayout(cell, i / 7, i % 7);
    }
    grid->setColumnStretch(7, 1);
    return grid;
}

QLayout *type()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(px(4));
    column->addWidget(new PlainLabel(u"Page title 20/600"_s, Role::PageTitle));
    column->addWidget(new PlainLabel(u"Finding, pane title 15/600"_s, Role::Finding));
    column->addWidget(new PlainLabel(u"Section, body strong 13/600"_s, Role::Strong));
    column->addWidget(new PlainLabel(u"Body 13/400: the size of nearly everything"_s, Role::Body));
    column->addWidget(new PlainLabel(u"Muted 13/400: what supports"_s, Role::Body, Ink::Muted));
    column->addWidget(new PlainLabel(u"Small 12/400: dates, status line, hints"_s, Role::Small, Ink::Muted));
    column->addWidget(new PlainLabel(u"Label 11/500: above a value"_s, Role::Label, Ink::Muted));
    return column;
}

QLayout *icons()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(12));
    const QStringList names = iconNames();
    for (int i = 0; i < names.size(); ++i)
        grid->addWidget(new IconSpot(names[i], Ink::Text2, 16), i / 20, i % 20);
    grid->setColumnStretch(20, 1);
    return grid;
}

QLayout *states()
{
    const QList<StateText> all{{State::Overdue, u"3 days late"_s}, {State::Today, u"today"_s}, {State::Soon, u"in 4 days"_s},
                               {State::OnTrack, u"on track"_s}, {State::Paused, u"clock stopped"_s}, {State::Waiting, u"waiting: customer"_s},
                               {State::Hold, u"on hold"_s}, {State::New, u"new"_s}, {State::Sealed, u"sealed"_s}, {State::Closed, u"closed"_s}};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(8));
    for (int i = 0; i < all.size(); ++i) {
        const int column = i / 5 * 2;
        grid->addWidget(new Badge(all[i]), i % 5, column, Qt::AlignLeft);
        grid->addWidget(new Badge(all[i], Badge::Look::PlainStrong), i % 5, column + 1, Qt::AlignLeft);
    }
    grid->setColumnStretch(4, 1);
    return grid;
}

QLayout *buttons()
{
    auto *column = new QVBoxLayout;
    auto *first = new QHBoxLayout;
    first->setSpacing(px(8));
    auto *send = button(ButtonKind::Primary, u"Send letter"_s);
    setKeys(send, QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *open = button(ButtonKind::Outlined, u"Open"_s);
    setKeys(open, QKeySequence(Qt::Key_Enter));
    auto *next = button(ButtonKind::Outlined, u"Do and next"_s);
    next->setMenu(new QMenu(next));
    next->menu()->setAccessibleName(u"Do and next"_s);
    auto *off = button(ButtonKind::Primary, u"Send to Ms Weber"_s);
    off->setEnabled(false);
    auto *focused = button(ButtonKind::Outlined, u"Focused"_s);
    focused->setObjectName(u"focused"_s);
    for (QPushButton *each : {send, open, next, off})
        first->addWidget(each);
    first->addSpacing(px(3));
    first->addWidget(focused);
    first->addStretch();
    auto *second = new QHBoxLayout;
    second->setSpacing(px(12));
    auto *view = button(ButtonKind::Bare, u"New view"_s);
    setIconName(view, u"plus"_s);
    auto *why = button(ButtonKind::Link, u"Why this date?"_s);
    setKeys(why, QKeySequence(Qt::CTRL | Qt::Key_D));
    auto *copy = toolButton(u"copy"_s, u"Copy"_s);
    copy->setCheckable(true);
    copy->setChecked(true);
    second->addWidget(view);
    second->addWidget(why);
    second->addSpacing(px(18));
    for (QToolButton *each : {toolButton(u"table"_s, u"Table"_s), copy, toolButton(u"download"_s, u"Export"_s)})
        second->addWidget(each);
    second->addStretch();
    column->setSpacing(px(12));
    column->addLayout(first);
    column->addLayout(second);
    return column;
}

QLayout *fields()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(10));
    const auto field = [row](const QString &text, const QString &name, int width) {
        auto *edit = new QLineEdit(text);
        edit->setAccessibleName(name);
        edit->setFixedWidth(px(width));
        row->addWidget(edit);
        return edit;
    };
    field(u"24 Nov 2026"_s, u"Received on"_s, 110);
    field(u"+7"_s, u"Due"_s, 80);
    auto *computed = field(u"computed"_s, u"Computed"_s, 86);
    computed->setReadOnly(true);
    computed->setProperty("computed", true);
    auto *offices = new QComboBox;
    offices->setAccessibleName(u"Office"_s);
    offices->addItems({u"All offices"_s, u"Berlin"_s, u"San Francisco"_s});
    row->addWidget(offices);
    auto *readOnly = new QCheckBox(u"Read-only"_s);
    readOnly->setChecked(true);
    auto *german = new QRadioButton(u"German"_s);
    german->setChecked(true);
    row->addWidget(readOnly);
    row->addSpacing(px(6));
    row->addWidget(new QCheckBox(u"Draft"_s));
    row->addSpacing(px(6));
    row->addWidget(german);
    row->addStretch();
    return row;
}

QLayout *chipRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(6));
    auto *open = new Chip(u"Open"_s);
    open->setChecked(true);
    row->addWidget(open);
    row->addWidget(new Chip(u"Overdue"_s, 1));
    row->addWidget(new Chip(u"Mine"_s, 5));
    row->addStretch();
    return row;
}

QWidget *table()
{
    auto *made = new CaseTable(u"Sample cases"_s);
    made->setColumns({{CellKind::Number, 130, 110}, {CellKind::Text, 170, 100}, {CellKind::State, 170, 120}, {CellKind::Due, 130, 120},
                      {CellKind::Date, 100, 90, true}});
    made->setModel(sampleRows(made));
    made->horizontalHeader()->setSortIndicator(3, Qt::AscendingOrder);
    made->horizontalHeader()->setSortIndicatorShown(true);
    made->selectRow(1);
    made->setFixedHeight(px(30) * 5 + 2);
    return made;
}

QWidget *left()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(section(u"Colour"_s));
    column->addLayout(colours());
    column->addSpacing(px(18));
    column->addWidget(section(u"Type, Inter"_s));
    column->addLayout(type());
    column->addSpacing(px(12));
    column->addWidget(section(u"Icons, 16 px, stroke 1.35, round ends"_s));
    column->addLayout(icons());
    column->addSpacing(px(12));
    column->addWidget(section(u"Timeline"_s));
    auto *list = new TimelineView;
    list->setEntries(shortTimeline());
    list->setMinimumHeight(px(210));
    column->addWidget(list, 1);
    return pane;
}

QWidget *right()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(section(u"State: tinted in headers, plain in lists (tint there only for late and today)"_s));
    column->addLayout(states());
    column->addSpacing(px(10));
    column->addWidget(section(u"Buttons"_s));
    column->addLayout(buttons());
    column->addSpacing(px(10));
    column->addWidget(section(u"Fields"_s));
    column->addLayout(fields());
    column->addSpacing(px(10));
    column->addWidget(section(u"Chips"_s));
    column->addLayout(chipRow());
    column->addSpacing(px(10));
    column->addWidget(section(u"Table: hover, selection, focus"_s));
    column->addWidget(table());
    column->addStretch();
    return pane;
}

QString schemeName()
{
    switch (current().scheme) {
    case Scheme::Light: return u"Light"_s;
    case Scheme::Dark: return u"Dark"_s;
    case Scheme::HighContrast: return u"High contrast"_s;
    }
    Q_UNREACHABLE();
}

}

QWidget *makeParts()
{
    auto *page = new QWidget;
    setGround(page, Ground::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(px(28), px(18), px(28), px(14));
    column->addWidget(new PlainLabel(schemeName(), Role::PageTitle));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(40));
    row->addWidget(left(), 570);
    row->addWidget(right(), 700);
    column->addLayout(row, 1);
    return page;
}

}
