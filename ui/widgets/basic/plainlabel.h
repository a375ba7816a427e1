// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

#include <QAction>
#include <QColor>
#include <QLabel>

namespace casebook::widgets {

// Which colour a text has; the value is asked when painting, so a change of theme needs nothing.
enum class Ink { Text, Text2, Muted, Faint, Link, Good, Danger, AccentText };

QColor colourOf(Ink ink);

// The only label of the program: never rich text, because a QLabel that guesses reads local files named in a mail's subject.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text, theme::Role role = theme::Role::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setInk(Ink ink);
    void setRole(theme::Role role);
    // One line that ends in an ellipsis when it is too long; the whole text stands in the tooltip then.
    void setElided(bool isElided);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    theme::Role m_role;
    Ink m_ink;
    bool m_isElided = false;
};

// A tooltip that shows the text as it is.
void setPlainToolTip(QWidget *widget, const QString &text);
void setPlainToolTip(QAction *action, const QString &text);
// The same at once, where a cell of a list is its own subject; no text takes the tooltip away.
void showPlainToolTip(const QPoint &place, const QString &text, QWidget *widget, const QRect &subject);

}
