// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/deadline.h"

namespace casebook::domain {

// The questions in the order in which they were asked. Those that end before they begin or begin before receipt are
// InputInvalid, those the law does not know PauseNotAllowed.
base::Result<QList<Pause>> inOrder(const QDate &receipt, const DeadlineRule &rule, const QList<Pause> &pauses);

// The day from which the period counts: the receipt, or the latest day on which something came that the law waits for.
// `end` is the end without it: who asks later than that moves nothing. Says why in the trace.
QDate startOfClock(const QDate &receipt, const QDate &end, const DeadlineRule &rule, const QList<Pause> &pauses,
                   QList<TraceStep> &trace);

struct Span {
    QDate receipt;
    QDate start;  // of the clock; before it nothing can stand
    QDate end;
};

// Adds the days during which the clock stood to the end and says why in the trace. A day counts once however many questions
// were open on it. The pauses are those of inOrder.
QDate addPauses(const Span &span, const DeadlineRule &rule, const QList<Pause> &pauses, QList<TraceStep> &trace);

}
