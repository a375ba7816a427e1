// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>

namespace casebook::shell {

class UnlockView;

// Opens one casebook with a passphrase. A wrong one is said in words and costs time after the third, never data.
class UnlockPage final : public QWidget {
    Q_OBJECT
public:
    explicit UnlockPage(session::Session &session, QWidget *parent = nullptr);

    // `lastOpened` may be empty. `login` is offered where several people have a key.
    void setDoor(const workspace::Door &door, const QString &lastOpened, const QString &login = {});
    const workspace::Door &door() const { return m_door; }
    UnlockView *view() const { return m_view; }

signals:
    void unlocked(const casebook::workspace::Door &door);
    void cancelled();
    void otherAsked();

private:
    void unlock(const QString &passphrase, bool isReadOnly);
    void finish(const base::Result<void> &opened);
    void askWho(const QString &login);

    session::Session &m_session;
    workspace::Door m_door;
    UnlockView *m_view;
    int m_wrongTries = 0;
};

}
