// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct AssignCaseRequest {
    QString number;
    QString owner;  // login; empty: nobody
    QString note;   // hand-over note, kept as an internal note
    qint64 expectedRevision = -1;
    QString operation;
};

// Gives a case to a colleague. InputInvalid for a login that is not an active user.
class AssignCase final {
public:
    explicit AssignCase(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const AssignCaseRequest &request);

private:
    Desk &m_desk;
};

}
