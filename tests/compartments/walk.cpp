// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/compartments/walk.h"

#include "tests/compartments/contents.h"
#include "ui/register/panereading.h"
#include "ui/register/registerpage.h"
#include "ui/shell/unlockpage.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>

namespace casebook::compartments {

using namespace Qt::StringLiterals;

namespace {

// One after the other at the same place, so that not even a path differs.
QList<Scene> scenes(const QString &place, bool withSecrets, const std::function<void(Walk &)> &way, theme::Theme &theme)
{
    QDir(place).removeRecursively();
    const Twin twin(place, Engine::Embedded, withSecrets);
    Walk walk(twin, theme);
    way(walk);
    return walk.scenes();
}

void keep(const Scene &scene, const QString &twin)
{
    const QString folder = qEnvironmentVariable("CASEBOOK_KEEP_PICTURES");
    for (qsizetype i = 0; i < scene.pictures.size() && !folder.isEmpty(); ++i)
        scene.pictures[i].save(u"%1/%2 %3 %4.png"_s.arg(folder, scene.name, twin).arg(i));
}

}

Walk::Walk(const Twin &twin, theme::Theme &theme)
    : m_preferences(twin.path(u"casebook.conf"_s)), m_clock(QDateTime::fromString(standingClock, Qt::ISODate))
{
    twin.enter();
    m_preferences.setLanguage(u"en"_s);
    m_preferences.setThemeChoice(theme::Choice::Light);
    m_window = std::make_unique<shell::MainWindow>(m_preferences, theme, m_clock);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    m_window->showStart();
    stop(u"start"_s);
    unlock(twin);
}

void Walk::stop(const QString &name, Pause pause)
{
    const int turns = pause == Pause::Long ? 20 : 8;
    QString now = wordsNow();
    for (int same = 0, round = 0; same < turns && round < 400; ++round) {
        QTest::qWait(30);
        const QString next = wordsNow();
        same = next == now ? same + 1 : 0;
        now = next;
    }
    m_scenes << sceneNow(name);
}

void Walk::closeDialogs()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(widget))
            dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_window->activateWindow();
}

void Walk::unlock(const Twin &twin)
{
    m_window->askToOpen(twin.address());
    auto *page = m_window->findChild<shell::UnlockPage *>();
    auto *who = page->findChild<QComboBox *>();
    who->setCurrentText(uncleared);
    stop(u"unlock"_s);
    bool isIn = false;
    QObject::connect(m_window.get(), &shell::MainWindow::entered, m_window.get(), [&isIn] { isIn = true; });
    auto *field = page->findChild<QLineEdit *>();
    field->setText(u"correct horse"_s);
    QTest::keyClick(field, Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return isIn; }, 20'000))
        qFatal("the store does not open");
    // What is read while the pane stands on a case is recorded at once, not by how fast this computer is.
    workplace().registerPage()->reading()->setPatience(std::chrono::milliseconds(0));
}

QStringList leaks(const std::function<void(Walk &)> &way, theme::Theme &theme)
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"office"_s);
    const QList<Scene> open = scenes(place, false, way, theme);
    const QList<Scene> secret = scenes(place, true, way, theme);
    QStringList found;
    if (open.size() != secret.size())
        found << u"%1 scenes, %2 with secrets"_s.arg(open.size()).arg(secret.size());
    for (qsizetype i = 0; i < std::min(open.size(), secret.size()); ++i)
        if (const QString leak = difference(open[i], secret[i]); !leak.isEmpty()) {
            keep(open[i], u"a"_s);
            keep(secret[i], u"b"_s);
            found << leak;
        }
    return found;
}

}
