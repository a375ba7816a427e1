// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"

namespace casebook::queries {

// Which cases a hold catches is looked up in the rows that make it so (its case, the people of a case, their identifiers, the cases
// of a matter) and is right at any time, also for a case that was registered later. A hold of a compartment catches cases of that
// compartment, one without a compartment those of all.

// A SELECT of the ids of all cases that are held as a whole, to be used as `id IN (…)`.
const QString &heldCases();

// All that catch this case, released ones too, and those on a class of data wherever it is; the oldest first.
base::Result<QList<domain::Hold>> holdsOfCase(store::Connection &connection, domain::CaseId id, domain::CompartmentId compartment);

struct HoldQuery {
    QString number;              // of one hold; empty: all
    bool isReleasedToo = false;
    QDate reviewDue = {};        // only those that are to be looked at by this day
};
struct HoldRow {
    domain::Hold hold;
    int cases = 0;         // that it catches and the reader may see
    QStringList numbers;   // theirs, where one hold was asked for
};
// The oldest first. A hold of a compartment outside the clearance is not there.
base::Result<QList<HoldRow>> holds(store::Connection &connection, const store::Clearance &clearance, const HoldQuery &wanted);

// One of them, for whoever changes it. NotFound{number}.
base::Result<domain::Hold> hold(store::Connection &connection, const store::Clearance &clearance, const QString &number);

struct WaitingCase {
    domain::CaseId id;
    domain::CompartmentId compartment;
};
// The cases in which deletions wait that this hold is on, in the order of their ids: those it catches, and for one on a class of
// data wherever it is all of its compartment.
base::Result<QList<WaitingCase>> casesWaiting(store::Connection &connection, const domain::Hold &hold);

}
