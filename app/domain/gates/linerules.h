// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

namespace casebook::domain::gates {

// What must be true of the lines of a request. A line is an item of the list `lines`: right, outcome, ground, executed-on …

bool processorForAll(const Kind &kind, const CaseFile &file);
bool allWithdrawn(const Kind &kind, const CaseFile &file);

// Each line whose outcome needs a ground names one that the kind knows; "other" needs 30 characters of text (GDPR 12(4)).
bool groundsGiven(const Kind &kind, const CaseFile &file);
// Each ground is one that its law knows against this right, on this legal basis.
bool groundsFit(const Kind &kind, const CaseFile &file);
QString sourceOfUnfitGround(const Kind &kind, const CaseFile &file);
// The ground that there is no such right fits only where the table of rights says so, under this law and on this legal basis.
bool rightsAsRuled(const Kind &kind, const CaseFile &file);
QString sourceOfGivenRight(const Kind &kind, const CaseFile &file);
LocalText whyRightHolds(const Kind &kind, const CaseFile &file, const LocalText &missing);
// Another role than the privacy statement gives this class of data has its reason.
bool roleReasoned(const Kind &kind, const CaseFile &file);
// A line that is said to be answered has an outcome, and a message went out that day, give or take one for the time zone.
bool linesTrulyAnswered(const Kind &kind, const CaseFile &file);
// Who is not given everything is told where to complain (GDPR 12(4), US state laws: the appeal).
bool redressNamed(const Kind &kind, const CaseFile &file);

// Two people decide on erasure, on closing an account, on any refusal and on what holds special categories of data.
bool needsFourEyes(const Kind &kind, const CaseFile &file);
bool decisionApproved(const Kind &kind, const CaseFile &file);

bool retentionPlanned(const Kind &kind, const CaseFile &file);   // erasure and account closure only
bool closureConfirmed(const Kind &kind, const CaseFile &file);   // the person knows that access is lost for good
bool actionsDone(const Kind &kind, const CaseFile &file);        // what was granted was also done, with its day
bool optOutsFirst(const Kind &kind, const CaseFile &file);       // what stops something does not wait for what has to be looked for
bool copyBeforeErasure(const Kind &kind, const CaseFile &file);  // nothing is erased that still has to be copied
bool suppressionEntered(const Kind &kind, const CaseFile &file); // an address that opted out stays out

}
