// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/panereading.h"

#include "app/casework/logread.h"

namespace casebook::registering {

PaneReading::PaneReading(session::Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &PaneReading::record);
}

void PaneReading::shows(const QString &number)
{
    if (number == m_number)
        return;
    m_number = number;
    m_wait.stop();
    if (!number.isEmpty() && !m_recorded.contains(number))
        m_wait.start(m_patience);
}

void PaneReading::record()
{
    m_recorded.insert(m_number);
    m_session.ask(
        this,
        [number = m_number](workspace::Workspace &workspace) -> base::Result<void> {
            CASEBOOK_CHECK(casework::LogRead(workspace.desk()).openCase(number));
            return {};
        },
        [this, number = m_number](const base::Result<void> &done) { done ? emit recorded(number) : emit failed(done.error()); });
}

}
