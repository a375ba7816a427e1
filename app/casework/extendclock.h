// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct ExtendClockRequest {
    QString number;
    QString clock;   // id of the kind's clock; empty: the main clocks that run
    QString reason;
    QDate notified;  // day on which the person was told; required, inside the first period
    QString operation;
};

// Prolongs a clock once, where its law allows it and the person was told in time (GDPR Art. 12(3)). ExtensionNotAllowed
// {reason, source}.
class ExtendClock final {
public:
    explicit ExtendClock(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const ExtendClockRequest &request);

private:
    Desk &m_desk;
};

}
