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

// The preparer lays a decision before a second person. Who asks is kept as the preparer of the case.
class AskApproval final {
public:
    explicit AskApproval(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const AskApprovalRequest &request);

private:
    Desk &m_desk;
};

}
