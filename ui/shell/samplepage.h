// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QWidget>
#include <atomic>

class QProgressBar;
class QPushButton;

namespace casebook::widgets {
class PlainLabel;
}

namespace casebook::shell {

// A casebook of invented people to look around in: made when it is first wanted, opened without a passphrase, started over
// at any time.
class SamplePage final : public QWidget {
    Q_OBJECT
public:
    explicit SamplePage(session::Session &session, QWidget *parent = nullptr);
    ~SamplePage() override;

    static QString file();  // where it lies
    // Opens the one that is there after asking, else makes it at once.
    void begin();

signals:
    void unlocked(const casebook::workspace::Door &door);
    void cancelled();

private:
    void open(bool startsOver);
    void finish(const workspace::Door &door, const base::Result<void> &opened);
    void showWork(bool isWorking);

    session::Session &m_session;
    widgets::PlainLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_back;
    QPushButton *m_again;
    QPushButton *m_open;
    std::shared_ptr<std::atomic_bool> m_isStopped;
};

}
