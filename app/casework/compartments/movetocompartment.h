// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct MoveToCompartmentRequest {
    QString number;
    QString compartment;  // its name; empty: out of the one it is in, to the ordinary cases
    QString reason;
    QString operation = {};
    qint64 expectedRevision = -1;
};

// A case moves into a compartment (F93), out of one, or from one to another. It gets a number of the series there and its old one
// stands in a note, so that members find it by that; whoever is no member finds neither. Its words, its people and the holds that were
// placed from it go along: a person who is in another case as well is there once more. Nobody else is touched.
// Into one: whoever may assign cases. Out of one everybody learns of it: whoever manages users.
// Errors: NotFound (the case, or a compartment that one is no member of), NotPermitted, Conflict, InputInvalid (reason; the case is there
// already; an owner who is no member), UnderHold (a hold in force would no longer catch it). Nothing is changed then.
class MoveToCompartment final {
public:
    explicit MoveToCompartment(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const MoveToCompartmentRequest &request);

private:
    Desk &m_desk;
};

}
