// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/whyview.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/basic/badge.h"
#include "ui/widgets/basic/button.h"
#include "ui/widgets/basic/plainlabel.h"
#include "ui/widgets/basic/surface.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSlider>

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace casebook::casefile {

WhyView::WhyView(const DateReason &reason, QWidget *parent) : QWidget(parent)
{
    setFixedWidth(px(440));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(9));
    column->addWidget(makeAnswer(reason));
    column->addWidget(makeLines(reason.lines));
    if (reason.whatIf.days > 0)
        addWhatIf(column, reason.whatIf);
    column->addWidget(makeButtons(reason.canExtend));
}

QWidget *WhyView::makeAnswer(const DateReason &reason)
{
    auto *panel = new Panel(Panel::Look::Answer);
    auto *row = new QHBoxLayout(panel);
    row->setContentsMargins(px(12), px(9), px(12), px(9));
    row->setSpacing(px(10));
    row->addWidget(new Badge({reason.state, QString()}, Badge::Look::Plain));
    auto *answer = new PlainLabel(reason.answer, Role::Finding);
    answer->setWordWrap(true);
    row->addWidget(answer, 1);
    return panel;
}

QWidget *WhyView::makeLines(const QList<DateReason::Line> &lines)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(9));
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < lines.size(); ++row) {
        const DateReason::Line &line = lines[row];
        grid->addWidget(new PlainLabel(line.label, Role::Header, Ink::Muted), row, 0, Qt::AlignTop);
        auto *cell = new QVBoxLayout;
        cell->setSpacing(px(1));
        auto *value = new PlainLabel(line.value, Role::Number);
        value->setWordWrap(true);
        if (line.state) {
            auto *both = new QHBoxLayout;
            both->setSpacing(px(6));
            auto *mark = new Badge({*line.state, QString()}, Badge::Look::Plain);
            mark->setFixedHeight(px(16));
            both->addWidget(mark);
            both->addWidget(value, 1);
            cell->addLayout(both);
        } else {
            cell->addWidget(value);
        }
        auto *note = new PlainLabel(line.note, Role::Small, Ink::Muted);
        note->setWordWrap(true);
        cell->addWidget(note);
        grid->addLayout(cell, row, 1);
    }
    return table;
}

void WhyView::addWhatIf(QVBoxLayout *column, const DateReason::WhatIf &whatIf)
{
    column->addWidget(new Rule(Qt::Horizontal));
    const QString question = tr("What if it had been received later?");
    column->addWidget(new PlainLabel(question, Role::Section, Ink::Muted));
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setAccessibleName(question);
    slider->setRange(0, whatIf.days);
    slider->setPageStep(7);
    slider->setValue(whatIf.day);
    auto *both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(slider);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(16));
    row->addWidget(new PlainLabel(whatIf.first, Role::Small, Ink::Muted));
    m_result = new PlainLabel(whatIf.result, Role::Section);
    row->addWidget(m_result, 1);
    row->addWidget(new PlainLabel(whatIf.last, Role::Small, Ink::Muted));
    both->addLayout(row);
    column->addLayout(both);
    connect(slider, &QSlider::valueChanged, this, &WhyView::whatIfMoved);
}

QWidget *WhyView::makeButtons(bool canExtend)
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, px(2), 0, 0);
    row->setSpacing(px(8));
    auto *copy = button(ButtonKind::Outlined, tr("Copy as text"));
    setIconName(copy, u"copy"_s);
    auto *print = button(ButtonKind::Outlined, tr("Print proof sheet"));
    setIconName(print, u"print"_s);
    row->addWidget(copy);
    row->addWidget(print);
    row->addStretch();
    connect(copy, &QAbstractButton::clicked, this, &WhyView::copyAsked);
    connect(print, &QAbstractButton::clicked, this, &WhyView::printAsked);
    if (canExtend) {
        auto *extend = button(ButtonKind::Link, tr("Extend…"));
        row->addWidget(extend);
        connect(extend, &QAbstractButton::clicked, this, &WhyView::extendAsked);
    }
    return foot;
}

void WhyView::setWhatIf(const QString &result)
{
    if (m_result)
        m_result->setText(result);
}

}
