// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

namespace casebook::domain::gates {

// What must be true of the tasks of a case. Only the names of systems are told: what people wrote as a title may name a person.

// A deletion that waits for its day is no work that a step could wait for; a task that the case gave itself ends with its facts, which
// have gates of their own. Work in a system ends only when somebody says what came of it.
bool tasksFinished(const CaseFile &file);
LocalText inWhichSystems(const CaseFile &file, const LocalText &missing);  // the words with the systems that have not answered

// Each finished one has its result; an exception says why, in a system by one of the grounds or in thirty characters.
bool tasksAnswered(const Kind &kind, const CaseFile &file);
LocalText unansweredTasks(const Kind &kind, const CaseFile &file, const LocalText &missing);

bool systemWorkFinished(const Kind &kind, const CaseFile &file);
LocalText openSystemWork(const Kind &kind, const CaseFile &file, const LocalText &missing);

}
