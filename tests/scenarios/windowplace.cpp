// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/windowplace.h"

#include "tests/scenarios/windowkeys.h"
#include "ui/actions/actionset.h"
#include "ui/casefile/casepage.h"
#include "ui/dialogs/formdialog.h"
#include "ui/shell/frame.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startview.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workplace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/frame/tabstrip.h"

#include <QApplication>
#include <QComboBox>
#include <QEventLoop>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

namespace casebook::tests {

using namespace Qt::StringLiterals;
using namespace casebook::shell;
using casefile::CasePage;

namespace {

constexpr int patienceMs = 20'000;

QAction *inMenus(const QList<QAction *> &actions, const QString &words)
{
    for (QAction *action : actions) {
        if (action->menu())
            if (QAction *found = inMenus(action->menu()->actions(), words))
                return found;
        if (action->text().remove(u'&') == words)
            return action;
    }
    return nullptr;
}

}

WindowPlace::WindowPlace(const QString &folder, const QString &standingClock, const QMap<QString, WindowKey> &keys)
    : m_keys(keys), m_preferences(std::make_unique<Preferences>(folder + u"/casebook.conf"_s)),
      m_theme(std::make_unique<theme::Theme>(*qApp))
{
    qputenv("CASEBOOK_NOW", standingClock.toLatin1());
    m_preferences->setLanguage(u"en"_s);
    m_preferences->setThemeChoice(theme::Choice::Light);
    m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme, m_clock);
    m_window->resize(1366, 768);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    (void)QTest::qWaitForWindowActive(m_window.get());
}

WindowPlace::~WindowPlace() = default;

session::Session &WindowPlace::session()
{
    return m_window->session();
}

void WindowPlace::choose(const QString &entry)
{
    QAction *action = inMenus(m_window->workplace()->frame()->menus()->actions(), entry);
    if (!action || !action->isEnabled())
        qFatal("the menu does not offer %s", qPrintable(entry));
    action->trigger();
}

QAction *WindowPlace::act(const QString &id)
{
    return m_window->workplace()->currentActs()->action(id);
}

// Everything that was asked so far is answered, and so is what followed from it: save, look again, show.
void WindowPlace::settle()
{
    for (int i = 0; i < 5; ++i) {
        QEventLoop loop;
        session().ask(&loop, [](workspace::Workspace &) { return 0; }, [&loop](int) { loop.quit(); });
        loop.exec();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool WindowPlace::enter(const QString &actor)
{
    if (m_actor == actor)
        return true;
    if (m_window->workplace()) {
        QSignalSpy locked(m_window.get(), &MainWindow::locked);
        choose(u"Lock now"_s);
        if (!locked.wait())
            return false;
    }
    m_actor = actor;
    const WindowKey key = m_keys.value(actor);
    return key.address.startsWith("postgresql:"_L1) ? connectToServer(key) : unlock(key);
}

bool WindowPlace::unlock(const WindowKey &key)
{
    auto *unlocking = m_window->findChild<UnlockPage *>();
    if (m_window->currentPage() != unlocking)
        m_window->askToOpen(key.address);
    QSignalSpy entered(m_window.get(), &MainWindow::entered);
    auto *who = unlocking->findChild<QComboBox *>();
    for (int i = std::max(0, who->currentIndex()); i > 0; --i)
        QTest::keyClick(who, Qt::Key_Up);
    for (int i = 0; i < who->count() && who->currentText() != m_actor; ++i)
        QTest::keyClick(who, Qt::Key_Down);
    auto *passphrase = unlocking->findChild<QLineEdit *>();
    QTest::keyClicks(passphrase, key.passphrase);
    QTest::keyClick(passphrase, Qt::Key_Return);
    return entered.count() || entered.wait(patienceMs);
}

bool WindowPlace::connectToServer(const WindowKey &key)
{
    if (m_window->currentPage() == m_window->findChild<UnlockPage *>())
        buttonNamed(m_window->currentPage(), u"Other casebook…"_s)->click();
    QAbstractButton *way = buttonNamed(m_window->currentPage(), u"Connect to a team server"_s);
    if (!way)
        return false;
    press(way);
    QSignalSpy entered(m_window.get(), &MainWindow::entered);
    const QList<QLineEdit *> fields = m_window->currentPage()->findChildren<QLineEdit *>();
    fields[0]->setFocus();
    QTest::keyClick(fields[0], Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(fields[0], key.address);
    QTest::keyClicks(fields[1], key.passphrase);
    QTest::keyClick(fields[1], Qt::Key_Return);
    return entered.count() || entered.wait(patienceMs);
}

CasePage *WindowPlace::page(const QString &number)
{
    Workplace *place = m_window->workplace();
    const auto current = [&] { return qobject_cast<CasePage *>(place->frame()->pages()->currentWidget()); };
    if (const qsizetype known = place->openCases().indexOf(number); known >= 0 && (!current() || current()->number() != number))
        place->frame()->tabs()->setCurrentIndex(int(known) + 1);
    if (!place->openCases().contains(number)) {
        auto *dialog = static_cast<dialogs::FormDialog *>(newDialog([this] { choose(u"Go to case…"_s); }));
        typeInto(dialog->field(u"line"_s), number);
        QTest::keyClick(dialog, Qt::Key_Return);
    }
    if (!QTest::qWaitFor([&] { return current() && current()->number() == number && current()->isOpen(); }, patienceMs))
        qFatal("the case does not open");
    if (!m_window->isActiveWindow())
        QApplication::setActiveWindow(m_window.get());  // no window manager does it here
    return current();
}

QDialog *WindowPlace::newDialog(const std::function<void()> &asked)
{
    const auto visible = [this] {
        QList<QDialog *> all;
        for (QDialog *each : m_window->findChildren<QDialog *>())
            if (each->isVisible())
                all << each;
        return all;
    };
    const QList<QDialog *> before = visible();
    asked();
    QDialog *found = nullptr;
    (void)QTest::qWaitFor([&] {
        for (QDialog *each : visible())
            if (!before.contains(each))
                found = each;
        return found != nullptr;
    }, patienceMs);
    if (!found)
        qFatal("no dialog");
    QApplication::setActiveWindow(found);
    return found;
}

}
