// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace casebook::widgets {
class PlainLabel;
}

namespace casebook::shell {

// Connects to a casebook on a PostgreSQL server: its address and the password of the role. The password is never kept.
class ServerPage final : public QWidget {
    Q_OBJECT
public:
    explicit ServerPage(session::Session &session, QWidget *parent = nullptr);

    void clear();

signals:
    void unlocked(const casebook::workspace::Door &door);
    void cancelled();

private:
    QWidget *makeFoot();
    void connectToServer();

    session::Session &m_session;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QPushButton *m_connect;
    widgets::PlainLabel *m_problem;
};

}
