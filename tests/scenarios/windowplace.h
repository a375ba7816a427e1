// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"

#include <QMap>
#include <QString>
#include <functional>
#include <memory>

class QAction;
class QDialog;

namespace casebook::casefile {
class CasePage;
}
namespace casebook::session {
class Session;
}
namespace casebook::shell {
class MainWindow;
class Preferences;
}
namespace casebook::theme {
class Theme;
}

namespace casebook::tests {

struct WindowKey {
    QString address;  // a file, or a server with the role in it
    QString passphrase;
};

// The window of the program with its doors: who acts next locks it and unlocks it again.
class WindowPlace final {
public:
    // Keys by login. What the window keeps of itself goes into the folder.
    WindowPlace(const QString &folder, const QString &standingClock, const QMap<QString, WindowKey> &keys);
    ~WindowPlace();

    bool enter(const QString &login);
    casefile::CasePage *page(const QString &number);  // opened if it is not
    void choose(const QString &entry);                // of the menus, by its words
    QAction *act(const QString &id);                  // of the page that is shown
    QDialog *newDialog(const std::function<void()> &asked);  // which the act brings up
    void settle();  // everything asked so far is answered and shown
    shell::MainWindow &window() { return *m_window; }
    session::Session &session();

private:
    bool unlock(const WindowKey &key);
    bool connectToServer(const WindowKey &key);

    QMap<QString, WindowKey> m_keys;
    QString m_actor;
    base::SystemClock m_clock;
    std::unique_ptr<shell::Preferences> m_preferences;
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<shell::MainWindow> m_window;
};

}
