// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/entry.h"
#include "app/workspace/workspace.h"

namespace casebook::workspace {

// How many rows of one kind lost what they held of one privacy class.
struct DestroyedRows {
    QString table;         // "messages"
    QString privacyClass;  // "narrative"
    int rows = 0;

    friend bool operator==(const DestroyedRows &, const DestroyedRows &) = default;
};

// One erasure or minimisation of one case: what went, by its classes and figures, never what was in it.
struct Destruction {
    QString caseNumber;
    QString kind;
    QByteArray line;       // of the entry, as it is hashed
    journal::Entry entry;
    QString carriedOutBy;  // logins
    QString askedBy;       // of an erasure: who wanted the approval, and who gave it
    QString approvedBy;
    QString ground;        // of an erasure: the legal ground that was given
    QString rule;          // of a minimisation: the rule that asks for it, "de-records/invoice-de", and where it is written
    QString source;
    QList<DestroyedRows> destroyed;

    bool isMinimisation() const { return entry.action == QStringLiteral("erase-minimise"); }
};

// By table and class, in this order. Counted from the entry itself.
QList<DestroyedRows> destroyedRows(const journal::Entry &entry);

struct DestructionRequest {
    QString caseNumber;  // empty: all cases
    QDate from;          // days of the default office, both included; invalid: no end
    QDate to;
};

// NotFound{case} for a case that is not there for this reader or nothing of which was destroyed in this time.
base::Result<QList<Destruction>> destructions(Workspace &workspace, const DestructionRequest &request);

}
