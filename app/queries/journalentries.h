// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/journal/entry.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"

namespace casebook::queries {

// How many entries two journals begin with in common.
base::Result<qint64> sharedEntries(store::Connection &one, store::Connection &other);

// When an entry was made; invalid when there is none of this number.
base::Result<QDateTime> entryMoment(store::Connection &connection, qint64 sequence);

// The hashes of the first entries, in order: what proofs are made of.
base::Result<QList<QByteArray>> leavesUpTo(store::Connection &connection, qint64 size);

// Who the actors of entries are.
base::Result<QHash<QString, QString>> loginsByUuid(store::Connection &connection);

// What an erasure did to one case: its entry in the journal, as it is hashed, and what stands beside it in the case.
struct DestructionEntry {
    QString caseNumber;
    QByteArray line;   // the canonical bytes of the entry
    journal::Entry entry;
    QString actor;     // login
};

// Of the cases of this number, or of all cases where it is empty, made from `from` to `to`, both included and invalid for "no
// end"; in the order of the journal. What the reader may not see is not there.
struct DestructionQuery {
    QString caseNumber;
    QDateTime from;
    QDateTime to;
};
base::Result<QList<DestructionEntry>> destructionEntries(store::Connection &connection, const store::Clearance &clearance, const DestructionQuery &query);

}
