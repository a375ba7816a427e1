// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workplacemenus.h"

#include "ui/actions/actions.h"
#include "ui/actions/actionset.h"
#include "ui/dialogs/suppression/addresscheck.h"
#include "ui/register/registerpage.h"
#include "ui/shell/aboutbox.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/frame.h"
#include "ui/theme/icons.h"
#include "ui/widgets/frame/rail.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace casebook::shell {

namespace {

constexpr int mostViewKeys = 9;

void collect(const QList<QAction *> &from, QList<QAction *> &to)
{
    for (QAction *action : from) {
        if (action->menu())
            collect(action->menu()->actions(), to);
        else if (!action->isSeparator())
            to.append(action);
    }
}

}

WorkplaceMenus::WorkplaceMenus(Workplace *workplace, const Appearance &appearance, QWidget *window)
    : QObject(workplace), m_workplace(workplace), m_window(window), m_language(appearance.language())
{
    fillFile();
    fillView(appearance);
    fillCase();
    fillGo();
    fillHelp();
    connect(m_workplace->frame(), &Frame::commandAsked, this, &WorkplaceMenus::openPalette);
    connect(m_workplace, &Workplace::currentPageChanged, this, [this] {
        m_case->clear();
        m_workplace->currentActs()->fill(m_case);
    });
    connect(m_workplace->registerPage(), &registering::RegisterPage::viewsChanged, this, &WorkplaceMenus::fillViews);
}

QAction *WorkplaceMenus::add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys, std::function<void()> act)
{
    auto *action = menu->addAction(text);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, m_workplace, std::move(act));
    return action;
}

bool WorkplaceMenus::may(domain::Action action) const
{
    return m_workplace->opened().allowed.contains(action) && !m_workplace->opened().isReadOnly;
}

void WorkplaceMenus::fillFile()
{
    QMenu *menu = m_workplace->frame()->menus()->addMenu(tr("&File"));
    const auto program = [this, menu](const actions::ProgramAction &act, auto slot) {
        QAction *action = add(menu, act.text, {act.keys}, [this, slot] { (m_workplace->*slot)(); });
        action->setIcon(theme::icon(act.icon));
        action->setEnabled(may(act.permission));
    };
    program(actions::newCaseAction(), &Workplace::newCase);
    program(actions::importAction(), &Workplace::importCases);
    menu->addSeparator();
    add(menu, tr("Check an address…"), {}, [this] {
        (new dialogs::AddressCheck(m_workplace->session(), m_language, m_window))->show();
    })->setEnabled(m_workplace->opened().allowed.contains(domain::Action::Read));
    menu->addSeparator();
    add(menu, tr("Open another casebook…"), {Qt::CTRL | Qt::Key_O}, [this] { emit otherAsked(); });
    add(menu, tr("Lock now"), {Qt::CTRL | Qt::Key_L}, [this] { emit m_workplace->lockAsked(); });
    add(menu, tr("Quit"), {Qt::CTRL | Qt::Key_Q}, [this] { m_window->close(); });
}

void WorkplaceMenus::fillView(const Appearance &appearance)
{
    QMenu *menu = m_workplace->frame()->menus()->addMenu(tr("&View"));
    auto *cases = m_workplace->registerPage();
    add(menu, tr("Filter"), {Qt::CTRL | Qt::Key_F, Qt::Key_F3}, [this, cases] {
        m_workplace->showRegister();
        cases->focusFilter();
    });
    add(menu, tr("Look again"), {Qt::Key_F5}, [cases] { cases->refresh(); });
    add(menu, tr("Save view…"), {}, [cases] { cases->saveView(); })->setEnabled(may(domain::Action::ManageViews));
    menu->addSeparator();
    add(menu, tr("Details beside the list"), {Qt::Key_F9}, [cases] { cases->toggleDetail(); });
    add(menu, tr("Narrow rail"), {Qt::Key_F8}, [this] { m_workplace->frame()->setRailNarrow(!m_workplace->frame()->rail()->isNarrow()); });
    add(menu, tr("Full screen"), {Qt::Key_F11}, [this] { m_window->setWindowState(m_window->windowState() ^ Qt::WindowFullScreen); });
    menu->addSeparator();
    menu->addMenu(tr("Colours"))->addActions(appearance.themeActions());
    menu->addMenu(tr("Language"))->addActions(appearance.languageActions());
    menu->addActions(appearance.zoomActions());
}

void WorkplaceMenus::fillCase()
{
    m_case = m_workplace->frame()->menus()->addMenu(tr("&Case"));
    m_workplace->currentActs()->fill(m_case);
}

void WorkplaceMenus::fillGo()
{
    QMenu *menu = m_workplace->frame()->menus()->addMenu(tr("&Go"));
    add(menu, tr("Register"), {Qt::ALT | Qt::Key_3}, [this] { m_workplace->showRegister(); });
    add(menu, tr("Search or command…"), {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::SHIFT | Qt::Key_P}, [this] { openPalette(); });
    add(menu, tr("Go to case…"), {Qt::CTRL | Qt::Key_G}, [this] { m_workplace->askForNumber(); });
    add(menu, tr("Why this date?"), {}, [this] { m_workplace->askWhy(); });
    menu->addSeparator();
    add(menu, tr("Next tab"), {Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::Key_PageDown}, [this] { m_workplace->walkTabs(1); });
    add(menu, tr("Previous tab"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab, Qt::CTRL | Qt::Key_PageUp}, [this] { m_workplace->walkTabs(-1); });
    add(menu, tr("Close tab"), {Qt::CTRL | Qt::Key_W}, [this] { m_workplace->closeCurrentTab(); });
    add(menu, tr("Reopen closed tab"), {Qt::CTRL | Qt::SHIFT | Qt::Key_T}, [this] { m_workplace->reopenTab(); });
    menu->addSeparator();
    m_views = menu->addMenu(tr("Views"));
    fillViews();
}

void WorkplaceMenus::fillViews()
{
    m_views->clear();
    auto *cases = m_workplace->registerPage();
    const QList<store::SavedView> &views = cases->overview().views;
    for (int i = 0; i < views.size(); ++i) {
        const QList<QKeySequence> keys = i < mostViewKeys ? QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i))} : QList<QKeySequence>();
        QString name = views[i].name;
        add(m_views, name.replace(u'&', u"&&"_s), keys, [this, cases, i] {
            m_workplace->showRegister();
            cases->openView(i + 1);
        });
    }
    m_views->menuAction()->setVisible(!views.isEmpty());
}

void WorkplaceMenus::fillHelp()
{
    QMenu *menu = m_workplace->frame()->menus()->addMenu(tr("&Help"));
    add(menu, tr("Keyboard"), {Qt::CTRL | Qt::Key_F1, Qt::Key_F1}, [this] { showKeys(actions(), m_window); });
    add(menu, tr("About DPO Casebook"), {}, [this] { showAbout(m_window); });
}

QList<QAction *> WorkplaceMenus::actions() const
{
    QList<QAction *> all;
    collect(m_workplace->frame()->menus()->actions(), all);
    return all;
}

void WorkplaceMenus::openPalette()
{
    auto *palette = new CommandPalette(m_workplace->session(), actions(), m_language, m_window);
    connect(palette, &CommandPalette::caseChosen, m_workplace, &Workplace::openCase);
    palette->open();
}

}
