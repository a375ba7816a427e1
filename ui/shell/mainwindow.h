// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"
#include "ui/shell/appearance.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/openedcasebook.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace casebook::shell {

class CreatePage;
class SamplePage;
class ServerPage;
class StartView;
class UnlockPage;
class Workplace;

// The window of the program. It hosts the pages before a casebook is open and the workplace after, and decides nothing else.
// Locking takes the workplace away whole, so that no data stays on the screen.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Preferences &preferences, theme::Theme &theme, const base::Clock &clock);
    ~MainWindow() override;

    // A file or a server; goes to the page that asks for the passphrase.
    void askToOpen(const QString &address);
    Workplace *workplace() const { return m_workplace; }
    IdleLock *idleLock() { return &m_idle; }
    session::Session &session() { return *m_session; }
    QWidget *currentPage() const;

public slots:
    void showStart();
    void lock();

signals:
    void entered();  // a casebook is open and shown
    void locked();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makePages();
    void replacePages();
    void fillStart();
    void choose(const QString &way);
    void chooseFile();
    void enter(const workspace::Door &door);
    void showWorkplace(const OpenedCasebook &opened);
    void leave();

    Preferences &m_preferences;
    const base::Clock &m_clock;
    Appearance m_appearance;
    IdleLock m_idle;
    std::unique_ptr<session::Session> m_session;
    QStackedWidget *m_stack;
    StartView *m_start = nullptr;
    CreatePage *m_create = nullptr;
    UnlockPage *m_unlock = nullptr;
    SamplePage *m_sample = nullptr;
    ServerPage *m_server = nullptr;
    QPointer<Workplace> m_workplace;
    workspace::Door m_door;        // of the open casebook
    QStringList m_casesBefore;     // tabs to open again after unlocking the same casebook
    QString m_addressBefore;
};

}
