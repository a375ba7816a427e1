// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct AddTaskRequest {
    QString number;
    QString title;
    QString assignee;  // login or a name outside; may be empty
    QDate due;         // may be invalid
    QString operation;
};

// A piece of work inside a case: ask a system's owner, check a third party's rights. AlreadyClosed, InputInvalid
// for an empty title.
class AddTask final {
public:
    explicit AddTask(Desk &desk) : m_desk(desk) {}
    base::Result<Done> run(const AddTaskRequest &request);

private:
    Desk &m_desk;
};

}
