// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/pages.h"

#include "tests/ui/gallery/galleryvalues.h"
#include "ui/casefile/caseheadview.h"
#include "ui/casefile/caseview.h"
#include "ui/casefile/whyview.h"
#include "ui/register/registerview.h"
#include "ui/shell/frame.h"
#include "ui/shell/startview.h"
#include "ui/shell/unlockview.h"
#include "ui/widgets/basic/popover.h"
#include "ui/widgets/fields/filterfield.h"
#include "ui/widgets/frame/rail.h"
#include "ui/widgets/frame/statusline.h"
#include "ui/widgets/frame/tabstrip.h"

#include <QHeaderView>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace casebook::widgets;

namespace casebook::gallery {

namespace {

shell::Frame *makeFrame(int openTab)
{
    auto *frame = new shell::Frame;
    for (const QString &menu : {u"&File"_s, u"&Edit"_s, u"&View"_s, u"&Case"_s, u"&Go"_s, u"&Reports"_s, u"&Tools"_s, u"&Help"_s})
        frame->menus()->addMenu(menu)->setAccessibleName(menu);
    frame->rail()->setPlaces({{u"today"_s, u"today"_s, u"Today"_s},
                              {u"inbox"_s, u"inbox"_s, u"Inbox"_s},
                              {u"register"_s, u"register"_s, u"Register"_s},
                              {u"tasks"_s, u"tasks"_s, u"Tasks"_s},
                              {u"dashboards"_s, u"dash"_s, u"Dashboards"_s},
                              {u"reports"_s, u"reports"_s, u"Reports"_s},
                              {u"retention"_s, u"retention"_s, u"Retention"_s},
                              {u"audits"_s, u"audits"_s, u"Audits"_s},
                              {u"lock"_s, u"lock"_s, u"Lock now"_s, true, true},
                              {u"settings"_s, u"settings"_s, u"Settings"_s, true}});
    frame->rail()->setCount(u"today"_s, 7, true);
    frame->rail()->setCount(u"inbox"_s, 3, true);
    frame->rail()->setCount(u"tasks"_s, 12);
    frame->rail()->setCount(u"retention"_s, 2);
    frame->rail()->setCurrent(u"register"_s);
    frame->tabs()->addPage(u"register"_s, u"Register"_s, false);
    frame->tabs()->addPage(u"user"_s, u"R-2026-00041 Weber"_s, true);
    frame->tabs()->addPage(u"shield"_s, u"L-2026-00007 LKA"_s, true);
    frame->tabs()->setCurrentIndex(openTab);
    frame->status()->setRight({u"saved 09:41"_s, u"backup yesterday 18:00"_s, u"rule pack 2026.3"_s, u"locks in 12 min"_s});
    return frame;
}

QWidget *makeRegister()
{
    auto *frame = makeFrame(0);
    frame->status()->setLeft({u"Casebook “Berlin”"_s, u"DPO (A. Braun)"_s, u"13 of 312 shown, sorted by due date"_s});
    auto *view = new registering::RegisterView;
    view->setSideItems(sideItems());
    view->side()->setCurrent(u"all"_s);
    view->setChips(chips());
    view->filter()->setReader(readFilter);
    view->filter()->setText(u"due:<31d  -state:closed  office:berlin"_s);
    view->filter()->setCount(u"13 of 312"_s);
    view->table()->setColumns({{CellKind::Number, 132, 124}, {CellKind::Text, 128, 116}, {CellKind::Text, 256, 150, true}, {CellKind::State, 188, 172},
                               {CellKind::Due, 130, 132}, {CellKind::Date, 120, 108}, {CellKind::Owner, 80, 66}});
    view->setModel(registerRows(view));
    view->table()->horizontalHeader()->setSortIndicator(4, Qt::AscendingOrder);
    view->table()->horizontalHeader()->setSortIndicatorShown(true);
    view->table()->selectRow(2);
    view->setDetail(caseDetail());
    frame->pages()->addWidget(view);
    QObject::connect(frame, &shell::Frame::widthChanged, view, [frame, view] { view->setWidth(frame->designWidth()); });
    return frame;
}

QWidget *makeCase(bool isAsking)
{
    auto *frame = makeFrame(1);
    frame->status()->setLeft({u"Casebook “Berlin”"_s, u"DPO (A. Braun)"_s, u"Case 3 of 13 in “due:<31d -state:closed office:berlin”"_s});
    auto *view = new casefile::CaseView;
    view->setHead(caseHead());
    view->setTimeline(timeline());
    view->setTimelineFilters({{u"all"_s, u"All"_s}, {u"m"_s, u"Messages"_s, 5}, {u"d"_s, u"Decisions"_s, 2}, {u"t"_s, u"Tasks"_s, 5}, {u"s"_s, u"System"_s, 6}},
                             u"all"_s);
    view->setSide(caseSide());
    for (const QString &word : {u"Facts"_s, u"Messages 5"_s, u"Files 3"_s, u"Tasks 2"_s, u"Links 2"_s, u"Journal"_s})
        view->addPage(word, new QWidget);
    frame->pages()->addWidget(view);
    QObject::connect(frame, &shell::Frame::widthChanged, view, [frame, view] { view->setWidth(frame->designWidth()); });
    if (isAsking) {
        auto *why = new Popover(casefile::WhyView::tr("Why this date?"), new casefile::WhyView(dateReason()), frame);
        QTimer::singleShot(0, why, [why, view] { why->openAt(view->head()->why()); });
    }
    return frame;
}

QWidget *makeFirstRun()
{
    auto *view = new shell::StartView;
    view->setWays({{u"create"_s, u"users"_s, u"Create a casebook for my team"_s, u"Offices, people, passphrase, backup. About five minutes"_s},
                   {u"open"_s, u"folder"_s, u"Open a casebook"_s, u"Last: berlin.casebook, 2 days ago"_s},
                   {u"sample"_s, u"flask"_s, u"Try it with sample cases"_s, u"40 invented cases, no passphrase, start over at any time"_s},
                   {u"audit"_s, u"audits"_s, u"Review an audit package"_s, u"Read only, nothing can be changed"_s},
                   {u"server"_s, u"server"_s, u"Connect to a team server"_s, u"PostgreSQL, run by your IT"_s}});
    view->setLanguages({{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}}, u"en"_s);
    view->setVersion(u"1.0"_s);
    QTimer::singleShot(0, view, &shell::StartView::takeFocus);
    return view;
}

QWidget *makeUnlock()
{
    auto *view = new shell::UnlockView;
    view->setCasebook({u"Berlin"_s, u"berlin.casebook, last opened yesterday 18:04 by A. Braun"_s,
                       u"Your drafts of yesterday are stored in the casebook. A half-typed passphrase is cleared after two minutes."_s});
    view->setPassphrase(u"correct horse ba"_s);
    view->setCapsLock(true);
    QTimer::singleShot(0, view, &shell::UnlockView::takeFocus);
    return view;
}

}

QStringList pageNames()
{
    return {u"parts"_s, u"fields"_s, u"register"_s, u"case"_s, u"why"_s, u"firstrun"_s, u"unlock"_s};
}

QWidget *makePage(const QString &name)
{
    switch (pageNames().indexOf(name)) {
    case 0: return makeParts();
    case 1: return makeFields();
    case 2: return makeRegister();
    case 3: return makeCase(false);
    case 4: return makeCase(true);
    case 5: return makeFirstRun();
    case 6: return makeUnlock();
    default: return nullptr;
    }
}

}
