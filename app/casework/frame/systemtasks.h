// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

// Work that a case asks of the organisation's systems, see domain/tasks/systemtask.h. All run inside a transaction; the case given is
// not read again.

// Lets these tasks follow the case: what is asked for is added or goes on, an open one takes up new lines and a later day, and ends
// when it is asked for no longer. What people have finished stays. Answers whether anything changed.
base::Result<bool> keepSystemTasks(const Desk &desk, store::Transaction &transaction, const domain::CaseFile &file);

// Ends those that are open, because the case gives way to another one.
base::Result<void> endSystemTasks(store::Transaction &transaction, const domain::CaseFile &file);

// What was done before a case was reopened answers nothing of what it asks now.
base::Result<void> setAsideSystemTasks(store::Transaction &transaction, const domain::CaseFile &file);

}
