// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/queries/drafts.h"
#include "ui/session/session.h"

#include <QTimer>

namespace casebook::dialogs {

// Writes what is being typed into the casebook, at most two seconds after it was typed, and reads it back. Saving is silent;
// when it fails the text is still in its field, and the next key tries again.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    // `place` names where it is typed: "R-2026-00041/note".
    DraftKeeper(session::Session &session, const QString &place, QObject *parent);
    // What was typed in the last moment is still handed to the casebook.
    ~DraftKeeper() override;

    void restore(std::function<void(const queries::Draft &)> then);  // called only when there is one
    void keep(const QString &body);
    void discard();
    void saveNow();

private:
    session::Session &m_session;
    QString m_place;
    QString m_body;
    bool m_isDirty = false;
    QTimer m_timer;
};

}
