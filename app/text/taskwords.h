// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"
#include "app/domain/systems/system.h"

#include <QString>

namespace casebook::text {

// Words about the work that a case asks of the systems.

QString systemRoleText(domain::SystemRole role);
QString systemWorkText(const QString &work);  // "search"

// What came of a task: the ground of an exception as the kind calls it, the note, where it was searched.
QString taskNoteText(const domain::Kind &kind, const domain::TaskRecord &task, const QString &language);
// "for Access, Erasure": the lines that work in a system serves; empty for any other task.
QString taskLinesText(const domain::Kind &kind, const domain::CaseFile &file, const domain::TaskRecord &task, const QString &language);
// "Finance, for Access. Invoices by customer number.": whose system it is, for which lines, and what to mind; empty for any other task.
QString systemTaskText(const domain::Kind &kind, const domain::CaseFile &file, const domain::TaskRecord &task, const domain::SystemRegister *systems, const QString &language);

}
