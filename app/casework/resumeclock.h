// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct ResumeClockRequest {
    QString number;
    QString clock;  // id of the kind's clock; empty: every stopped one
    QDate answered; // the day the answer came; invalid: today
    QString operation;
};

// Lets a stopped clock run on; the days between asking and answer are added as its law counts them.
class ResumeClock final {
public:
    explicit ResumeClock(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const ResumeClockRequest &request);

private:
    Desk &m_desk;
};

}
