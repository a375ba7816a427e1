// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basic/button.h"

#include "ui/theme/icons.h"
#include "ui/widgets/basic/plainlabel.h"

namespace casebook::widgets {

QPushButton *button(ButtonKind kind, const QString &text, QWidget *parent)
{
    auto *result = new QPushButton(text, parent);
    result->setAutoDefault(false);
    result->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    result->setAttribute(Qt::WA_Hover);
    setKind(result, kind);
    return result;
}

void setKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty("primary", kind == ButtonKind::Primary);
    button->setProperty("bare", kind == ButtonKind::Bare);
    button->setProperty("link", kind == ButtonKind::Link);
    button->setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    button->updateGeometry();
    button->update();
}

void setIconName(QPushButton *button, const QString &name)
{
    button->setProperty("iconName", name);
    button->setIcon(theme::icon(name));
}

void setKeys(QPushButton *button, const QKeySequence &keys)
{
    // People know both Enter keys by one name.
    QKeySequence shown = keys;
    if (keys.count() == 1 && keys[0].key() == Qt::Key_Return)
        shown = QKeySequence(QKeyCombination(keys[0].keyboardModifiers(), Qt::Key_Enter));
    button->setProperty("keys", shown.toString(QKeySequence::NativeText));
    button->updateGeometry();
}

void setHindrance(QAbstractButton *button, const QString &reason)
{
    button->setEnabled(reason.isEmpty());
    button->setAccessibleDescription(reason);
    setPlainToolTip(button, reason);
}

QToolButton *toolButton(const QString &iconName, const QString &words, QWidget *parent)
{
    auto *result = new QToolButton(parent);
    result->setIcon(theme::icon(iconName));
    result->setText(words);
    result->setAccessibleName(words);
    result->setToolButtonStyle(Qt::ToolButtonIconOnly);
    result->setFocusPolicy(Qt::StrongFocus);
    result->setAutoRaise(true);
    setPlainToolTip(result, words);
    return result;
}

}
