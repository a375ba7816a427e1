// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

namespace casebook::domain::gates {

// Who acts for somebody else shows that they may, before anything is carried out or told (GDPR Art. 12(6); 11 CCR 7063).

// With the circumstance "agent": the agent is in the case, and the mandate was verified and lies in it, or the person confirmed it.
// Where nothing is granted nothing has to be shown.
bool agentMandated(const Kind &kind, const CaseFile &file);
// What of it is missing.
LocalText whyNotMandated(const Kind &kind, const CaseFile &file, const LocalText &missing);

// With the circumstance "minor" and a guardian in the case: that they may act for the child was verified.
bool guardianMandated(const Kind &kind, const CaseFile &file);

// Where an agent or a guardian takes part and anything is granted: it is said who is answered, and they may be. That nothing is
// given without a mandate is told to whoever asked.
bool recipientEntitled(const Kind &kind, const CaseFile &file);

// A guardian who counts as verified is somebody: a party of the case, or the parent or guardian who reported.
bool guardianPresent(const Kind &kind, const CaseFile &file);

}
