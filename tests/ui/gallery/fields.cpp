// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/galleryvalues.h"
#include "tests/ui/gallery/pages.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/basic/emptystate.h"
#include "ui/widgets/basic/messagebar.h"
#include "ui/widgets/basic/surface.h"
#include "ui/widgets/fields/filterfield.h"
#include "ui/widgets/fields/formfield.h"
#include "ui/widgets/lists/steplist.h"

#include <QHBoxLayout>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace casebook::theme;
using namespace casebook::widgets;

namespace casebook::gallery {

namespace {

FormField *field(FactInput input, const QString &label, const QJsonValue &value, const QString &neededFor = {})
{
    const QList<FactChoice> choices{{u"post"_s, u"by post"_s}, {u"mail"_s, u"by mail"_s}, {u"portal"_s, u"through the portal"_s}};
    auto *made = new FormField({u"fact"_s, label, u"What the person said."_s, neededFor, input, choices, false}, [] { return QDate(2026, 11, 24); });
    made->setValue(value);
    return made;
}

QWidget *form()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(field(FactInput::Text, u"What"_s, u"Copy of all data"_s));
    column->addWidget(field(FactInput::LongText, u"Scope"_s, u"Berlin contract only. The trial account of 2019 is left out as wished."_s));
    column->addWidget(field(FactInput::Choice, u"Answer"_s, u"mail"_s, u"Decide"_s));
    column->addWidget(field(FactInput::Choices, u"Channels"_s, QJsonArray{u"post"_s}));
    column->addWidget(field(FactInput::Date, u"Received on"_s, u"2026-10-20"_s));
    column->addWidget(field(FactInput::YesNo, u"Identity is certain"_s, true));
    column->addWidget(field(FactInput::Integer, u"Records"_s, 1204));
    auto *faulty = field(FactInput::Date, u"Answered on"_s, {});
    faulty->setProblem(u"This is not a date. Examples: 24.12.2026, t, +7, mo."_s);
    column->addWidget(faulty);
    column->addStretch();
    return pane;
}

QWidget *others()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    auto *right = new FilterField;
    right->setReader(readFilter);
    right->setText(u"due:<31d  -state:closed  office:berlin"_s);
    right->setCount(u"13 of 312"_s);
    auto *wrong = new FilterField;
    wrong->setReader(readFilter);
    wrong->setText(u"due:<31d offcie:berlin"_s);
    auto *empty = new FilterField;
    empty->setCount(u"312 cases"_s);
    for (FilterField *each : {right, wrong, empty})
        column->addWidget(each);
    column->addWidget(new MessageBar({MessageBar::Tone::Trouble, u"Not saved: the disk has 2 MB left."_s, u"The last saved state of 14:02 is safe."_s,
                                      u"Free 50 MB, then choose Save again."_s, u"Save again"_s, u"Show the folder"_s, u"E-STORE-011"_s, {}}));
    column->addWidget(new MessageBar({MessageBar::Tone::Warning, u"B. Yilmaz changed the due date at 14:01 while you were typing."_s,
                                      u"Your text is kept."_s, {}, u"Compare…"_s, {}, {}, {}}));
    column->addWidget(new MessageBar({MessageBar::Tone::Note, u"Draft from 14:02 restored."_s, {}, {}, u"Discard"_s, {}, {}, {}}));
    auto *steps = new StepList({u"Offices"_s, u"People"_s, u"Passphrase"_s, u"Rules and languages"_s, u"Backup"_s});
    steps->setCurrent(2);
    column->addWidget(steps);
    column->addWidget(new EmptyState({u"No case matches “due:overdue kind:disclosure”. 312 cases are hidden by this filter."_s, u"Clear filter"_s, u"How filters work"_s}), 1);
    return pane;
}

}

QWidget *makeFields()
{
    auto *page = new QWidget;
    setGround(page, Ground::Base);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(px(28), px(18), px(28), px(14));
    row->setSpacing(px(40));
    row->addWidget(form(), 2);
    row->addWidget(others(), 3);
    return page;
}

}
