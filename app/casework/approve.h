// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct ApproveRequest {
    QString number;
    QString object = QStringLiteral("decision");
    bool isApproved = true;  // else returned, with the comment
    QString note;
    QString operation;
};

// The second pair of eyes, on what somebody asked for and nobody answered yet. An approval holds for the decision as it was
// asked about and lapses when that changes; see domain::isApproved. A return needs a comment. Errors: ApproverIsPreparer when
// it would be the first pair again, InputInvalid{"object"} when nobody asks, Conflict when the decision changed since.
class Approve final {
public:
    explicit Approve(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const ApproveRequest &request);

private:
    Desk &m_desk;
};

}
