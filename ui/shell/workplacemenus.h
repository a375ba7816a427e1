// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/appearance.h"
#include "ui/shell/workplace.h"

class QMenuBar;

namespace casebook::shell {

// The menu bar of an opened casebook: the one full list of what the program can do, with its keys.
class WorkplaceMenus final : public QObject {
    Q_OBJECT
public:
    WorkplaceMenus(Workplace *workplace, const Appearance &appearance, QWidget *window);

    // Everything that stands in the menus now, the acts on the current case included.
    QList<QAction *> actions() const;

signals:
    void otherAsked();  // another casebook

private:
    QAction *add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys, std::function<void()> act);
    bool may(domain::Action action) const;
    void fillFile();
    void fillView(const Appearance &appearance);
    void fillCase();
    void fillGo();
    void fillHelp();
    void fillViews();
    void openPalette();

    Workplace *m_workplace;
    QWidget *m_window;
    QString m_language;
    QMenu *m_case = nullptr;
    QMenu *m_views = nullptr;
};

}
