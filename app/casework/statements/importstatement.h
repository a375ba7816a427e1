// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"

namespace casebook::casework {

struct ImportStatementRequest {
    QString text;        // of the whole statement, decoded
    QDate effective;     // since when it is in force, at the organisation's default office
    QString label = {};  // how cases name it; empty: the day
    bool isMaterial = false;
    QString operation = {};
};

struct StatementDone {
    QString label;
    qsizetype clauses = 0;
    bool wasDoneBefore = false;
};

// A version of the privacy statement comes into the store, whole, with its digest and its clauses; what lies between two versions
// that are there already may be filled in. Cases are not changed by it. Of two versions of one day the later imported counts.
//
// Errors: NotPermitted; InputInvalid: effective (missing; in the future, with the rule), text (empty, no text, the same text for the
// same day), label (known already, not one short line); ValueTooLong{"statement", limit}.
class ImportStatement final {
public:
    static constexpr qsizetype largestBytes = 1024 * 1024;  // of UTF-8, not reached

    explicit ImportStatement(Desk &desk) : m_desk(desk) {}
    base::Result<StatementDone> run(const ImportStatementRequest &request);

private:
    Desk &m_desk;
};

}
