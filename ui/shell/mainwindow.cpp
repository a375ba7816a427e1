// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/register/registerpage.h"
#include "ui/register/registerview.h"
#include "ui/shell/createpage.h"
#include "ui/shell/frame.h"
#include "ui/shell/samplepage.h"
#include "ui/shell/serverpage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/storename.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/unlockview.h"
#include "ui/shell/workplace.h"
#include "ui/shell/workplacemenus.h"
#include "ui/widgets/basic/popover.h"
#include "ui/widgets/lists/casetable.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace casebook::shell {

MainWindow::MainWindow(Preferences &preferences, theme::Theme &theme, const base::Clock &clock)
    : m_preferences(preferences), m_clock(clock), m_appearance(preferences, theme), m_session(std::make_unique<session::Session>()),
      m_stack(new QStackedWidget)
{
    setMinimumSize(680, 380);  // half of 1366 x 768, less the panel: a small screen at 200 %
    setContextMenuPolicy(Qt::NoContextMenu);
    setCentralWidget(m_stack);
    setWindowTitle(tr("DPO Casebook"));
    makePages();
    addActions(m_appearance.zoomActions());
    connect(new QShortcut(Qt::CTRL | Qt::Key_Q, this), &QShortcut::activated, this, [this] {
        if (!m_workplace)
            close();
    });
    connect(&m_appearance, &Appearance::languageChanged, this, &MainWindow::replacePages);
    connect(&m_idle, &IdleLock::idle, this, &MainWindow::lock);
    connect(&m_idle, &IdleLock::minutesChanged, this, [this](int left) {
        if (m_workplace)
            m_workplace->setMinutesLeft(left);
    });
    resize(1366, 768);
    restoreGeometry(m_preferences.windowPlace());
    showStart();
}

MainWindow::~MainWindow()
{
    delete m_workplace;  // hands over what was typed last, before the casebook closes
}

void MainWindow::makePages()
{
    m_start = new StartView;
    m_create = new CreatePage(*m_session, m_appearance.language());
    m_unlock = new UnlockPage(*m_session);
    m_sample = new SamplePage(*m_session);
    m_server = new ServerPage(*m_session);
    for (QWidget *page : QList<QWidget *>{m_start, m_create, m_unlock, m_sample, m_server})
        m_stack->addWidget(page);
    connect(m_start, &StartView::chosen, this, &MainWindow::choose);
    connect(m_start, &StartView::languageChosen, &m_appearance, &Appearance::setLanguage, Qt::QueuedConnection);
    connect(m_unlock, &UnlockPage::otherAsked, this, &MainWindow::showStart);
    connect(m_unlock, &UnlockPage::unlocked, this, &MainWindow::enter);
    connect(m_unlock, &UnlockPage::cancelled, this, &MainWindow::showStart);
    connect(m_create, &CreatePage::unlocked, this, &MainWindow::enter);
    connect(m_create, &CreatePage::cancelled, this, &MainWindow::showStart);
    connect(m_sample, &SamplePage::unlocked, this, &MainWindow::enter);
    connect(m_sample, &SamplePage::cancelled, this, &MainWindow::showStart);
    connect(m_server, &ServerPage::unlocked, this, &MainWindow::enter);
    connect(m_server, &ServerPage::cancelled, this, &MainWindow::showStart);
}

// Another language: every page is made anew; an open casebook stays open with its tabs.
void MainWindow::replacePages()
{
    const QList<QWidget *> old{m_start, m_create, m_unlock, m_sample, m_server};
    makePages();
    for (QWidget *page : old)
        page->deleteLater();
    if (!m_workplace)
        return showStart();
    m_casesBefore = m_workplace->openCases();
    m_addressBefore = m_door.address;
    m_workplace->deleteLater();
    m_workplace = nullptr;
    enter(m_door);
}

QWidget *MainWindow::currentPage() const
{
    return m_stack->currentWidget();
}

void MainWindow::fillStart()
{
    m_start->setWays(startWays(m_preferences.recent(), m_clock.now()));
    m_start->setLanguages({{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}}, m_appearance.language());
    m_start->setVersion(QCoreApplication::applicationVersion());
}

void MainWindow::showStart()
{
    fillStart();
    m_stack->setCurrentWidget(m_start);
    m_start->takeFocus();
}

void MainWindow::choose(const QString &way)
{
    if (const QString address = recentAddress(way); !address.isEmpty())
        return askToOpen(address);
    if (way == "open"_L1)
        return chooseFile();
    QWidget *page = way == "create"_L1 ? static_cast<QWidget *>(m_create) : way == "sample"_L1 ? static_cast<QWidget *>(m_sample) : m_server;
    m_stack->setCurrentWidget(page);
    page->setFocus();
    if (page == m_create)
        m_create->begin();
    else if (page == m_sample)
        m_sample->begin();
    else
        m_server->clear();
}

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a casebook"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Casebooks (*.casebook)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);  // keeps the name out of the desktop's list of recent files
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::askToOpen);
    dialog->open();
}

void MainWindow::askToOpen(const QString &address)
{
    if (address == SamplePage::file())
        return choose(u"sample"_s);
    workspace::Door door;
    door.address = address;
    door.standingClock = qEnvironmentVariable("CASEBOOK_NOW");
    QString opened;
    for (const RecentCasebook &known : m_preferences.recent())
        if (known.address == address)
            opened = sinceWords(known.openedAt, m_clock.now());
    m_unlock->setDoor(door, opened, m_door.address == address ? m_door.user : QString());
    m_stack->setCurrentWidget(m_unlock);
    m_unlock->view()->takeFocus();
}

void MainWindow::enter(const workspace::Door &door)
{
    m_door = door;
    m_session->ask(this, [door, language = m_appearance.language()](workspace::Workspace &workspace) { return describe(workspace, door, language); },
                   [this](const OpenedCasebook &opened) { showWorkplace(opened); });
}

void MainWindow::showWorkplace(const OpenedCasebook &opened)
{
    if (!opened.isDemo)
        m_preferences.remember(opened.address, m_clock.now());
    m_workplace = new Workplace(*m_session, opened, m_appearance.language());
    auto *menus = new WorkplaceMenus(m_workplace, m_appearance, this);
    connect(menus, &WorkplaceMenus::otherAsked, this, [this] {
        lock();
        showStart();
    });
    connect(m_workplace, &Workplace::lockAsked, this, &MainWindow::lock);
    widgets::CaseTable *table = m_workplace->registerPage()->view()->table();
    table->setLook(m_preferences.registerLook());
    connect(table, &widgets::CaseTable::lookChanged, this, [this, table] { m_preferences.setRegisterLook(table->look()); });
    m_stack->addWidget(m_workplace);
    m_stack->setCurrentWidget(m_workplace);
    m_workplace->setFocus();
    if (m_addressBefore == m_door.address)
        for (const QString &number : std::as_const(m_casesBefore))
            m_workplace->openCase(number);
    m_casesBefore.clear();
    setWindowTitle(tr("%1 – DPO Casebook").arg(opened.name));
    m_idle.setRunning(true);
    m_workplace->setMinutesLeft(m_idle.minutesLeft());
    emit entered();
}

void MainWindow::lock()
{
    if (!m_workplace)
        return;
    m_idle.setRunning(false);
    m_casesBefore = m_workplace->openCases();
    m_addressBefore = m_door.address;
    setWindowTitle(tr("DPO Casebook"));
    askToOpen(m_door.address);
    leave();
}

// The workplace goes after the click that asked for it is over, the casebook closes behind it: what was typed in the last
// moment is handed over in between.
void MainWindow::leave()
{
    QPointer<Workplace> old = m_workplace;
    m_workplace = nullptr;
    m_stack->removeWidget(old);
    old->hide();
    QList<QPointer<QWidget>> floating;
    for (QDialog *dialog : findChildren<QDialog *>())
        floating.append(dialog);
    for (widgets::Popover *popover : findChildren<widgets::Popover *>())
        floating.append(popover);
    for (const QPointer<QWidget> &widget : std::as_const(floating))
        widget->hide();
    QMetaObject::invokeMethod(this, [this, old, floating] {
        for (const QPointer<QWidget> &widget : floating)
            delete widget;
        delete old;
        m_session->close();
        emit locked();
    }, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setWindowPlace(saveGeometry());
    QMainWindow::closeEvent(event);
}

}
