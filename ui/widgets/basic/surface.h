// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace casebook::widgets {

// A quiet 1 px line between panes.
class Rule final : public QWidget {
    Q_OBJECT
public:
    explicit Rule(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A ground: window for the frame, base for the work.
enum class Ground { Window, Base };
void setGround(QWidget *widget, Ground ground);

// A rounded quiet box: sunken for a quotation, an answer that stands first, a card with a line on the start page.
class Panel : public QWidget {
    Q_OBJECT
public:
    enum class Look { Sunken, Answer, Card };
    explicit Panel(Look look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

}
