// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/frame/work.h"

namespace casebook::casework {

// Lets the tasks that a case gives itself follow its state and facts: what is new is added, an open one moves with its day and ends
// when the facts say that it is done or no longer asked for. One that a person has finished stays finished. Answers whether anything
// changed; then the case has to be read again.
base::Result<bool> keepOwnTasks(Work &work);

}
