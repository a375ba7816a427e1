// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct PlaceHoldRequest {
    domain::HoldScope scope = domain::HoldScope::Case;
    // Numbers. Scope `case`: the one. `matter`: its cases, at least one. `person`: the one whose person it is, or none and an
    // identifier. `account`, `class`: at most one, whose compartment the hold gets.
    QStringList cases = {};
    QString subject = {};    // `account` "sid:AC12"; `person` an identifier of theirs, "mail:clara@example.org"; `matter` its label
    QString dataClass = {};  // the one class of data it is on; empty: everything in its scope
    QString ground = {};     // of the organisation's rule
    QString title = {};
    QString reason = {};
    QString orderedBy = {};
    QDate from = {};         // invalid: today
    QDate review = {};       // invalid: as late as the rule allows
    QString operation = {};
};

// What was done to a hold.
struct HoldDone {
    QString number;  // H-2026-00001
    bool wasDoneBefore = false;
    QStringList findings;  // types of secrets that were taken out of a text before it was stored
};

// Places a legal hold (GDPR Art. 17(3)(b), (e)): until it is released nothing of its scope is erased, minimised, merged away or
// taken back. Whom it catches is looked up, so a later case of the same person is caught too. The days of deletions that wait
// move with it. Days are those of the case's office, else of the organisation's default office.
//
// Errors: NotPermitted, NotFound (a case, a person with that identifier), InputInvalid (title, reason, ordered-by, ground, class,
// case, person, account, matter, review; "the same hold is there already" with its number), DateOutsideRules (from in the future).
class PlaceHold final {
public:
    explicit PlaceHold(Desk &desk) : m_desk(desk) {}
    base::Result<HoldDone> run(const PlaceHoldRequest &request);

private:
    Desk &m_desk;
};

}
