// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/holding/placehold.h"

namespace casebook::casework {

struct ReviewHoldRequest {
    QString number;  // of the hold
    QDate review;    // when it is looked at again; invalid: as late as the rule allows
    QString operation = {};
};

// Somebody looked at a hold and it is still needed. NotFound, NotPermitted, InputInvalid{"hold", "released already"},
// InputInvalid{"review"} for a day that is not after today or later than the rule allows.
class ReviewHold final {
public:
    explicit ReviewHold(Desk &desk) : m_desk(desk) {}
    base::Result<HoldDone> run(const ReviewHoldRequest &request);

private:
    Desk &m_desk;
};

}
