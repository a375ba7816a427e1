// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct ReopenCaseRequest {
    QString number;
    QString reason;
    QString operation;
};

// Opens a closed case again with a fresh set of clocks from today; what it was closed with stays in its history.
// Approvals that were asked for or given are returned: they were for the case as it was closed. NotClosed, InputInvalid.
class ReopenCase final {
public:
    explicit ReopenCase(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const ReopenCaseRequest &request);

private:
    Desk &m_desk;
};

}
