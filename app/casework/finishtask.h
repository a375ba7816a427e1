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
};

// Ends a task with its result. NotFound; InputInvalid for a finished one, an unknown result, an exception without ground. A
// deletion that waits is not finished while a hold (UnderHold) or a period of law (InputInvalid{"task"}) keeps the data.
class FinishTask final {
public:
    explicit FinishTask(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const FinishTaskRequest &request);

private:
    Desk &m_desk;
};

}
