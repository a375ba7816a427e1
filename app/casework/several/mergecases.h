// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct MergeCasesRequest {
    QString number;  // gives way
    QString into;    // goes on
    QString reason;
    qint64 expectedRevision = -1;  // of the case that gives way
    QString operation;
};

// Two cases of one matter become one. The one that gives way is closed with a link to the other; nothing of it is deleted. The
// other takes over its messages, files and open tasks, the people and lines it does not have yet, and the earlier day of
// receipt, from which its clocks are counted anew: nothing becomes due later, nobody better known (domain::checkMerge).
// A case that is held does not give way: it stays as it is; the other may be held.
// Errors: those of checkMerge, UnderHold, NotFound, NotPermitted (closing the one, editing the other), InputInvalid{"reason"}, Conflict.
class MergeCases final {
public:
    explicit MergeCases(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const MergeCasesRequest &request);

private:
    Desk &m_desk;
};

}
