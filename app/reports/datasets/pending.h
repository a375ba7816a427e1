// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/datasets/datasetcontext.h"

namespace casebook::reports {

// A proceeding before a supervisory authority that was open on at least one day of the period: recorded on its last day or
// before, and neither decided nor, without a decision, its case closed before the first. The office notes no other beginning
// than the day of recording, which the journal proves.
struct PendingProceeding {
    const domain::ItemList *list = nullptr;
    const ProceedingSource *facts = nullptr;
    queries::RecordedItem item;
    QDate recorded;
    QDate decided;  // invalid: not yet
};

base::Result<QList<PendingProceeding>> pendingProceedings(DatasetContext &context, const Period &period);

}
