// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/compartments/scene.h"
#include "tests/compartments/twin.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workplace.h"

#include <QApplication>
#include <QTest>
#include <functional>

namespace casebook::compartments {

// The real window over one twin, used by somebody outside its compartment; every stop is kept.
class Walk {
public:
    Walk(const Twin &twin, theme::Theme &theme);

    const QList<Scene> &scenes() const { return m_scenes; }
    shell::MainWindow &window() { return *m_window; }
    shell::Workplace &workplace() { return *m_window->workplace(); }

    // Until nothing moves any more: answers of the store come in, and what waits for a pause in typing has waited.
    enum class Pause { Usual, Long };
    void stop(const QString &name, Pause pause = Pause::Usual);
    void closeDialogs();
    template <typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        const auto look = [&] {
            for (QWidget *widget : QApplication::topLevelWidgets())
                if (auto *one = qobject_cast<Dialog *>(widget); one && one->isVisible())
                    found = one;
            return found != nullptr;
        };
        return QTest::qWaitFor(look, 3000) ? found : nullptr;
    }

private:
    void unlock(const Twin &twin);

    shell::Preferences m_preferences;
    base::FixedClock m_clock;
    std::unique_ptr<shell::MainWindow> m_window;
    QList<Scene> m_scenes;
};

// Walks the same way over two twins, of which only one holds secrets: the scenes that differ, in words. CASEBOOK_KEEP_PICTURES
// names a folder in which their pictures are kept.
QStringList leaks(const std::function<void(Walk &)> &way, theme::Theme &theme);

}
