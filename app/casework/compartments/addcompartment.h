// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct AddCompartmentRequest {
    QString name;
    QStringList members;  // logins; empty: whoever makes it
};

// A room of its own for cases that not everybody may know of: only its members find them, in lists, figures and the search. Its
// letter in case numbers says how many there are; whoever makes one learns that, and whether another has its name.
// Whoever has the casebook open enters it at the next opening. Errors: NotPermitted, InputInvalid (name, member).
class AddCompartment final {
public:
    explicit AddCompartment(Desk &desk) : m_desk(desk) {}
    base::Result<void> run(const AddCompartmentRequest &request);

private:
    Desk &m_desk;
};

// Lets another person into a compartment of which one is a member oneself. Nobody is let out again: what somebody has seen is known;
// take their access to the casebook instead. Errors: NotPermitted, NotFound (a compartment that one does not see), InputInvalid (member).
class JoinCompartment final {
public:
    explicit JoinCompartment(Desk &desk) : m_desk(desk) {}
    base::Result<void> run(const QString &compartment, const QString &login);

private:
    Desk &m_desk;
};

}
