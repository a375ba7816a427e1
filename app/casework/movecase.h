// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct MoveCaseRequest {
    QString number;
    QString to;      // a state of the kind
    QString reason;  // where the move needs one
    QString outcome; // moves into a closed state, for kinds whose outcome is chosen; empty: what follows from the case
    qint64 expectedRevision = -1;
    QString operation;
};

// Takes a case to another state: only along the ways of its kind and only when every gate holds. What the decision leaves to be
// deleted later becomes a task for each system, as the organisation's pack says. MoveNotAllowed{from, to},
// GateNotMet with the id of every gate that does not hold (domain::missingFor has the words), InputInvalid for a missing
// reason or an unknown outcome.
class MoveCase final {
public:
    explicit MoveCase(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const MoveCaseRequest &request);

private:
    Desk &m_desk;
};

}
