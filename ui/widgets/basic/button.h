// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>
#include <QToolButton>

namespace casebook::widgets {

// Primary: one a screen, its word is the act. Bare: with an icon, in a quiet place. Link: opens an explanation.
enum class ButtonKind { Outlined, Primary, Bare, Link };

QPushButton *button(ButtonKind kind, const QString &text, QWidget *parent = nullptr);
void setKind(QPushButton *button, ButtonKind kind);
// An icon of ui/theme/icons before the words, in the ink of the words.
void setIconName(QPushButton *button, const QString &name);
// Writes the shortcut behind the words. It does not make the shortcut: keys belong to actions.
void setKeys(QPushButton *button, const QKeySequence &keys);
// Cannot be pressed, and says why; an empty reason: it can. The reason takes the place of the tooltip.
void setHindrance(QAbstractButton *button, const QString &reason);
// 28 x 28, icon only: the words become tooltip and accessible name.
QToolButton *toolButton(const QString &iconName, const QString &words, QWidget *parent = nullptr);

}
