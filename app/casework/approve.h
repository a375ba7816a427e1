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

// The second pair of eyes. ApproverIsPreparer when it would be the first pair again; a return needs a comment.
class Approve final {
public:
    explicit Approve(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const ApproveRequest &request);

private:
    Desk &m_desk;
};

}
