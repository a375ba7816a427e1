// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/domain/retention/minimisation.h"

namespace casebook::casework {

struct MinimiseCaseRequest {
    QString number;
    QString operation;
};

struct MinimisedCase {
    Done done;
    domain::Minimisation rule;  // by which it went
    int peopleKept = 0;         // another case needs them; this one does not name them any more
    bool isPurged = true;       // false: rows are empty, but the engine's files keep traces until purge() can run
};

// Makes the file of a closed case smaller when its period is over (GDPR Art. 5(1)(c), (e)): the privacy classes that the rule
// of its kind names go, as EraseCase takes them; what is operational or decided stays, so figures and proofs do. The journal's
// entry is `erase-minimise`.
//
// Needs the permission and no second person, other than EraseCase: the rule leaves nothing to decide, neither the day nor what
// goes. Errors: NotPermitted, NotClosed, UnderHold, GateNotMet with the reasons of domain::Minimisation or "no-rule", "not-due", "done".
class MinimiseCase final {
public:
    explicit MinimiseCase(Desk &desk) : m_desk(desk) {}
    base::Result<MinimisedCase> run(const MinimiseCaseRequest &request);

private:
    Desk &m_desk;
};

}
