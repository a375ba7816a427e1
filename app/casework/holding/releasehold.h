// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/holding/placehold.h"

namespace casebook::casework {

struct ReleaseHoldRequest {
    QString number;  // of the hold
    QString reason;
    QString operation = {};
};

// Ends a hold today. Other holds on the same data stay in force. Needs a permission of its own and, where the organisation's rule
// says so, somebody else than who placed it. What would have gone meanwhile goes within the time that the rule gives.
// NotFound, NotPermitted, ReleaserPlacedHold, InputInvalid{"reason"}, InputInvalid{"hold", "released already"}.
class ReleaseHold final {
public:
    explicit ReleaseHold(Desk &desk) : m_desk(desk) {}
    base::Result<HoldDone> run(const ReleaseHoldRequest &request);

private:
    Desk &m_desk;
};

}
