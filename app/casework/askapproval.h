// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct AskApprovalRequest {
    QString number;
    QString object = QStringLiteral("decision");
    QString note;
    QString operation;
};

// The preparer lays a decision before a second person, as it stands now. Who asks is kept as the preparer of the case. `object`
// is "decision", a state that only two people can move the case to ("void"), or EraseCase::approvalObject. Errors:
// InputInvalid for another one, AlreadyClosed, NotClosed (an erasure of a case that is still worked on).
class AskApproval final {
public:
    explicit AskApproval(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const AskApprovalRequest &request);

private:
    Desk &m_desk;
};

}
