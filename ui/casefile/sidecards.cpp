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

namespace {

constexpr int leastLabel = 74;
constexpr int widestLabel = 148;  // longer ones take a second line, so that the values keep the larger half

// A label and a value of two sizes share the line their letters stand on, also where one of them takes several lines.
void standOnOneLine(PlainLabel *label, PlainLabel *value)
{
    const int top = px(3);
    label->setContentsMargins(0, top + value->fontMetrics().ascent() - label->fontMetrics().ascent(), 0, 0);
    value->setContentsMargins(0, top, 0, 0);
    for (PlainLabel *each : {label, value}) {
        each->setWordWrap(true);
        each->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
}

// Never wider than its words; with less room they end in an ellipsis, and the whole of them is the tooltip.
void shrinkable(QAbstractButton *button)
{
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setMinimumWidth(px(48));
    setPlainToolTip(button, button->accessibleName());
}

}

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
    if (!side.retention.isEmpty())
        addRetention(side.retention);
    addTasks(side);
    addFiles(side);
    if (!side.holds.isEmpty())
        addHolds(side);
    m_column->addStretch();
    setWidget(inner);  // deletes the one before
}

QVBoxLayout *SideCards::startCard(const QString &title, const QString &count, const Way &way)
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
    if (!way.word.isEmpty()) {
        auto *made = button(ButtonKind::Link, way.word);
        made->setAccessibleName(u"%1: %2"_s.arg(title, way.word));
        setHindrance(made, way.hindrance);
        head->addWidget(made);
        connect(made, &QAbstractButton::clicked, this, way.asked);
    }
    m_column->addLayout(head);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(0, px(8), 0, 0);
    body->setSpacing(px(2));
    m_column->addLayout(body);
    return body;
}

QGridLayout *SideCards::linesOf(const QList<FactLine> &facts)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(18));
    grid->setVerticalSpacing(px(3));
    grid->setColumnStretch(1, 1);
    int wide = px(leastLabel);
    for (const FactLine &fact : facts)
        wide = std::max(wide, QFontMetrics(roleFont(Role::Small)).horizontalAdvance(fact.label) + 2);
    for (int row = 0; row < facts.size(); ++row) {
        const FactLine &fact = facts[row];
        auto *label = new PlainLabel(fact.label, Role::Small, Ink::Muted);
        label->setFixedWidth(std::min(wide, px(widestLabel)));
        grid->addWidget(label, row, 0);
        if (fact.state) {
            grid->addWidget(new Badge({*fact.state, fact.value}, Badge::Look::Plain), row, 1, Qt::AlignLeft);
        } else {
            auto *value = new PlainLabel(fact.value);
            standOnOneLine(label, value);
            grid->addWidget(value, row, 1);
        }
        grid->setRowMinimumHeight(row, px(22));
    }
    return grid;
}

void SideCards::addFacts(const QList<FactLine> &facts)
{
    startCard(tr("Facts"), QString(), {tr("Edit"), &SideCards::editFactsAsked})->addLayout(linesOf(facts));
}

void SideCards::addRetention(const QList<FactLine> &lines)
{
    startCard(tr("Retention"), QString(), {tr("Plan"), &SideCards::retentionAsked})->addLayout(linesOf(lines));
}

void SideCards::addTasks(const CaseSide &side)
{
    QVBoxLayout *body = startCard(tr("Tasks"), side.taskCount, {tr("Add"), &SideCards::addTaskAsked, side.noTask});
    for (const TaskLine &task : side.tasks) {
        auto *row = new QHBoxLayout;
        auto *box = new QCheckBox(QString(task.title).replace(u'&', u"&&"_s));
        box->setAccessibleName(task.title);
        shrinkable(box);
        box->setChecked(task.isDone);
        box->setProperty("quiet", task.isDone);
        box->setEnabled(side.noFinish.isEmpty());
        row->addWidget(box);
        row->addStretch();
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
    QVBoxLayout *body = startCard(tr("Files"), side.fileCount, {tr("Add"), &SideCards::addFileAsked, side.noFile});
    for (const FileLine &file : side.files) {
        auto *row = new QHBoxLayout;
        auto *open = button(ButtonKind::Bare, QString(file.name).replace(u'&', u"&&"_s));
        open->setAccessibleName(file.name);
        shrinkable(open);
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
    QVBoxLayout *body = startCard(tr("Holds"), side.holdCount, {QString(), nullptr});
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
