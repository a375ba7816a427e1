// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct PauseClockRequest {
    QString number;
    QString clock;   // id of the kind's clock; empty: the main clocks that run
    QString reason;  // of the law: "identity", "scope"
    QDate from;      // the day we asked
    QString operation;
};

// Stops a clock while the person is asked something, where its law allows it. PauseNotAllowed{regime, source}.
class PauseClock final {
public:
    explicit PauseClock(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const PauseClockRequest &request);

private:
    Desk &m_desk;
};

}
