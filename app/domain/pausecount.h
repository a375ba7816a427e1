// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/deadline.h"

namespace casebook::domain {

// Adds the days during which the clock stood to `end` and says why in the trace. A day counts once however many questions
// were open on it. Pauses that end before they begin or begin before receipt are InputInvalid, those the law does not know
// PauseNotAllowed.
base::Result<QDate> addPauses(const QDate &anchor, const QDate &end, const DeadlineRule &rule, const QList<Pause> &pauses,
                              QList<TraceStep> &trace);

}
