// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace casebook::widgets {

// A box that explains something, opened under the link that called it. It floats inside its window, closes with Esc, with its
// cross or with a click beside it, and gives the focus back.
class Popover final : public QWidget {
    Q_OBJECT
public:
    Popover(const QString &title, QWidget *content, QWidget *window);

    // Below `anchor`, moved to the left or above where the window ends.
    void openAt(QWidget *anchor);
    void dismiss();

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_anchor;
    QPointer<QWidget> m_focusBefore;
};

}
