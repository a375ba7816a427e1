// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QSet>
#include <QTimer>

namespace casebook::registering {

// The pane beside the list shows the last words of a case, and who reads them has read the case: that goes into the journal
// as opening it does. Once for a case while the casebook is unlocked, and only where somebody stopped to read; walking
// through the list with the arrows writes nothing.
class PaneReading final : public QObject {
    Q_OBJECT
public:
    PaneReading(session::Session &session, QObject *parent);

    // The case whose words are in sight; empty when there are none.
    void shows(const QString &number);
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

signals:
    void recorded(const QString &number);
    void failed(const casebook::base::Error &error);

private:
    void record();

    session::Session &m_session;
    QString m_number;
    QSet<QString> m_recorded;
    std::chrono::milliseconds m_patience{1000};
    QTimer m_wait;
};

}
