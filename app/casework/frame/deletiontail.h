// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/frame/work.h"
#include "app/domain/retention/deferral.h"

namespace casebook::casework {

// What a decision leaves to be deleted later: tasks with classes of data, due by the periods of the organisation's pack and of law,
// and moved by holds.

// Adds the tasks that this case leaves behind when it comes to this state; those that are there already stay as they are.
base::Result<void> deferDeletions(Work &work, const QString &state);

// When the data of such a task may and must go. Errors are those of Rulebook::retentionRules().
base::Result<domain::PlannedDeletion> plannedDeletion(const Desk &desk, const domain::CaseFile &file, const domain::TaskRecord &task, const QDate &today);

// UnderHold, or InputInvalid{"task"} while a minimum forbids the deletion; InputInvalid{"note"} without evidence.
base::Result<void> checkDeletion(const Desk &desk, const domain::CaseFile &file, const domain::TaskRecord &task, const QString &evidence, const QDate &today);

// The days of all open deletions in cases that this hold catches are counted anew, each case with an entry of its own in the journal.
base::Result<void> moveDeletions(Desk &desk, store::Transaction &transaction, const QString &holdNumber);

}
