// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/sidecards.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/basic/badge.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/iconspot.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace casebook::casefile {

SideCards::SideCards(QWidget *parent) : QScrollArea(parent), m_column(nullptr)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Facts, tasks, files and holds"));
    setGround(this, Ground::Base);
    setGround(viewport(), Ground::Base);
}

void SideCards::setSide(const CaseSide &side)
{
    auto *inner = new QWidget;
    setGround(inner, Ground::Base);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(px(17), px(13), px(18), px(12));
    m_column->setSpacing(0);
    addFacts(side.facts);
    addTasks(side);
    addFiles(side);
    if (!side.holds.isEmpty())
        addHolds(side);
    m_column->addStretch();
    setWidget(inner);  // deletes the one before
}

QVBoxLayout *SideCards::startCard(const QString &title, const QString &count, const QString &link, void (SideCards::*asked)())
{
    if (m_column->count()) {
        m_column->addSpacing(px(12));
        m_column->addWidget(new Rule(Qt::Horizontal));
        m_column->addSpacing(px(11));
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(px(6));
    head->addWidget(new PlainLabel(title, Role::Section, Ink::Muted));
    if (!count.isEmpty())
        head->addWidget(new PlainLabel(count, Role::Header, Ink::Muted));
    head->addStretch();
    if (!link.isEmpty()) {
        auto *made = button(ButtonKind::Link, link);
        made->setAccessibleName(u"%1: %2"_s.arg(title, link));
        head->addWidget(made);
        connect(made, &QAbstractButton::clicked, this, asked);
    }
    m_column->addLayout(head);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(0, px(8), 0, 0);
    body->setSpacing(px(2));
    m_column->addLayout(body);
    return body;
}

// A long title must not push the card past the edge of the window; the whole of it is the tooltip and the accessible name.
QString SideCards::shortened(const QString &title) const
{
    return fontMetrics().elidedText(title, Qt::ElideRight, px(210));
}

void SideCards::addFacts(const QList<FactLine> &facts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(18));
    grid->setVerticalSpacing(px(3));
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < facts.size(); ++row) {
        const FactLine &fact = facts[row];
        auto *label = new PlainLabel(fact.label, Role::Small, Ink::Muted);
        label->setMinimumWidth(px(74));
        grid->addWidget(label, row, 0);
        if (fact.state) {
            grid->addWidget(new Badge({*fact.state, fact.value}, Badge::Look::Plain), row, 1, Qt::AlignLeft);
        } else {
            auto *value = new PlainLabel(fact.value);
            value->setWordWrap(true);
            grid->addWidget(value, row, 1);
        }
        grid->setRowMinimumHeight(row, px(22));
    }
    startCard(tr("Facts"), QString(), tr("Edit"), &SideCards::editFactsAsked)->addLayout(grid);
}

void SideCards::addTasks(const CaseSide &side)
{
    QVBoxLayout *body = startCard(tr("Tasks"), side.taskCount, tr("Add"), &SideCards::addTaskAsked);
    for (const TaskLine &task : side.tasks) {
        auto *row = new QHBoxLayout;
        auto *box = new QCheckBox(shortened(task.title));
        box->setAccessibleName(task.title);
        setPlainToolTip(box, task.title);
        box->setChecked(task.isDone);
        box->setProperty("quiet", task.isDone);
        row->addWidget(box, 1);
        if (task.due)
            row->addWidget(new Badge(*task.due, Badge::Look::Small));
        else if (!task.note.isEmpty())
            row->addWidget(new PlainLabel(task.note, Role::Small, Ink::Muted));
        body->addLayout(row);
        connect(box, &QAbstractButton::clicked, this, [this, id = task.id](bool isDone) { emit taskToggled(id, isDone); });
    }
}

void SideCards::addFiles(const CaseSide &side)
{
    QVBoxLayout *body = startCard(tr("Files"), side.fileCount, tr("Add"), &SideCards::addFileAsked);
    for (const FileLine &file : side.files) {
        auto *row = new QHBoxLayout;
        auto *open = button(ButtonKind::Bare, shortened(file.name));
        open->setAccessibleName(file.name);
        setPlainToolTip(open, file.name);
        setIconName(open, u"reports"_s);
        open->setProperty("flush", true);
        row->addWidget(open);
        row->addStretch();
        row->addWidget(new PlainLabel(file.note, Role::Small, Ink::Muted));
        body->addLayout(row);
        connect(open, &QAbstractButton::clicked, this, [this, id = file.id] { emit fileOpened(id); });
    }
}

void SideCards::addHolds(const CaseSide &side)
{
    QVBoxLayout *body = startCard(tr("Holds"), side.holdCount, QString(), nullptr);
    for (const QString &hold : side.holds) {
        auto *row = new QHBoxLayout;
        row->setSpacing(px(7));
        row->addWidget(new Badge({State::Hold, QString()}, Badge::Look::Plain));
        auto *label = new PlainLabel(hold);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        body->addLayout(row);
    }
}

}
