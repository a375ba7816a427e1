// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct FinishTaskRequest {
    QString number;
    int task = 0;    // its place in the case, from 1
    QString result = QStringLiteral("done");  // done, not-found, exception, not-applicable
    QString note;    // required for an exception, its ground, and for a deletion, its evidence
    QString operation;
    QString searched = {};  // where it was looked for, and by what; required for a search that was done
};

// Ends a task with its result, and notes who ended it and when. NotFound; InputInvalid for a finished one, an unknown result, an
// exception without ground: in a system that is one of the kind's or thirty characters in words. A
// deletion that waits is not finished while a hold (UnderHold) or a period of law (InputInvalid{"task"}) keeps the data.
class FinishTask final {
public:
    explicit FinishTask(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const FinishTaskRequest &request);

private:
    Desk &m_desk;
};

}
