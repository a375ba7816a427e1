// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/holding/placehold.h"

namespace casebook::casework {

struct JoinHoldRequest {
    QString number;  // of the hold
    QString caseNumber;
    QString operation = {};
};

// Another case belongs to the matter that a hold is on. NotFound, NotPermitted, InputInvalid{"hold"} for one that is on no matter
// or was released, InputInvalid{"case"} for a case of another compartment or one that belongs to it already.
class JoinHold final {
public:
    explicit JoinHold(Desk &desk) : m_desk(desk) {}
    base::Result<HoldDone> run(const JoinHoldRequest &request);

private:
    Desk &m_desk;
};

}
