// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace casebook::shell {

// Tells when nobody has touched keyboard or mouse for a while, so that a casebook does not stay open on an empty desk.
class IdleLock final : public QObject {
    Q_OBJECT
public:
    static constexpr int minutes = 15;

    explicit IdleLock(QObject *parent = nullptr);

    void setRunning(bool isRunning);
    int minutesLeft() const;  // rounded up
    // For tests: what 15 minutes of nothing lead to.
    void expire() { emit idle(); }

signals:
    void idle();
    void minutesChanged(int left);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_rest;
    QTimer m_minute;
};

}
