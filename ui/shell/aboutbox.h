// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace casebook::shell {

// What this program is, its version and licence.
void showAbout(QWidget *window);
// All actions that have keys, as a table.
void showKeys(const QList<QAction *> &actions, QWidget *window);

}
