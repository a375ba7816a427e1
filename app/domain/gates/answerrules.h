// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

namespace casebook::domain::gates {

// What must be known before a line can be answered for what it asks.

// Who objects to a decision of a machine gets a human being who looks at it, another one than decided; or the answer that no such
// decision takes place (GDPR Art. 22(1), 22(3)). Nothing is asked where the person is not known or the data are not ours.
bool automatedReviewed(const Kind &kind, const CaseFile &file);

// Whether a question is one to which the privacy statement has a fixed answer.
bool questionSorted(const Kind &kind, const CaseFile &file);

}
