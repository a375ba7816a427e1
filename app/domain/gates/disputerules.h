// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

namespace casebook::domain::gates {

// What must be true of a dispute beyond its single facts.

// A dispute about one of our own cases is linked to it.
bool caseLinked(const Kind &kind, const CaseFile &file);
// Somebody handles it, and it is not who handled a case that it is linked to.
bool independentHandler(const Kind &kind, const CaseFile &file);
// The second look is taken by somebody else than who prepared the first answer.
bool independentReviewer(const Kind &kind, const CaseFile &file);
// Every remedy but "none" has a responsible person, a day and evidence.
bool remediesDone(const Kind &kind, const CaseFile &file);

bool authorityRecorded(const Kind &kind, const CaseFile &file);
// Each proceeding before an authority names one that is competent for the case (GDPR Art. 55, 56, 77; BDSG 40(2) and the laws of
// other places, by the directory of the kind). One that wrote to us itself is recorded as it is.
bool authorityCompetent(const Kind &kind, const CaseFile &file);
// Which of them is not, by which rule and source, and which would be; `missing` where none is named yet.
LocalText whyNotCompetent(const Kind &kind, const CaseFile &file, const LocalText &missing);
bool courtRecorded(const Kind &kind, const CaseFile &file);
// There is such a proceeding, and each has its decision and the day of it.
bool authorityConcluded(const Kind &kind, const CaseFile &file);
bool courtConcluded(const Kind &kind, const CaseFile &file);

}
