// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace casebook::theme {

// Puts a 2 px ring 3 px outside whatever button, chip or list item box has the focus, without moving the layout. Fields draw
// their ring as their border and tables around the row; a widget with the property `ownRing` is left alone.
class FocusRing final : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent);

private:
    void follow(QWidget *widget);

    QPointer<QFocusFrame> m_frame;
};

}
