// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/deadline.h"
#include "ui/dialogs/casecontext.h"

namespace casebook::dialogs {

// The clock of the case counted again by the rules, with another day of receipt or prolonged. Pauses that would lie before the
// receipt are left out. Errors of domain::computeDeadline; NotFound without a clock.
base::Result<domain::Deadline> countAgain(const CaseContext &context, const QDate &received, bool isExtended);

// Whether and how far the deadline can be prolonged today.
struct Extension {
    QDate due;        // invalid: not at all
    QString law;      // "GDPR Art. 12(3)" with what it says
    QString blocked;  // why not, in words; empty: it can
};
Extension extensionOf(const CaseContext &context);

}
