// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/draftkeeper.h"

#include "app/casework/savedraft.h"

#include <QCoreApplication>

namespace casebook::dialogs {

using namespace std::chrono_literals;

DraftKeeper::DraftKeeper(session::Session &session, const QString &place, QObject *parent) : QObject(parent), m_session(session), m_place(place)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1500ms);  // from the first key on, not from the last: nobody types without a pause
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::saveNow);
}

DraftKeeper::~DraftKeeper()
{
    saveNow();
}

void DraftKeeper::restore(std::function<void(const queries::Draft &)> then)
{
    m_session.ask(this, [place = m_place](workspace::Workspace &workspace) { return queries::draft(workspace.connection(), workspace.user(), place); },
                  [then = std::move(then)](const base::Result<std::optional<queries::Draft>> &found) {
                      if (found && *found)
                          then(**found);
                  });
}

void DraftKeeper::keep(const QString &body)
{
    m_body = body;
    m_isDirty = true;
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::discard()
{
    m_body.clear();
    m_isDirty = true;
    saveNow();
}

void DraftKeeper::saveNow()
{
    m_timer.stop();
    if (!m_isDirty)
        return;
    m_isDirty = false;
    m_session.ask(qApp, [request = casework::SaveDraftRequest{m_place, m_body}](workspace::Workspace &workspace) {
        return casework::SaveDraft(workspace.desk()).run(request);
    }, [](const base::Result<void> &) {});
}

}
