// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

namespace casebook::domain::gates {

// What must be true before data of a person is given to an authority. A target is an item of the list `targets`: identifier, match,
// account, and for each category of data whether it is produced or withheld; a notice is an item of `notices`: account, decision, sent-on.

// Whether a target of the request was found, and whether none was (one that is ambiguous is neither).
bool somethingMatched(const Kind &kind, const CaseFile &file);
bool nothingMatched(const Kind &kind, const CaseFile &file);

// The outcome says content exactly when content of a target is produced, and data without content when only other data is.
bool productionDeclared(const Kind &kind, const CaseFile &file);
// Whoever keeps something back says why (the record must bear a challenge).
bool withholdingReasoned(const Kind &kind, const CaseFile &file);

// The minimum process, Kind::processes: nothing is produced that the instrument neither compels nor permits, unless counsel is named
// and has said in `process-override` why it may be.
bool processSuffices(const Kind &kind, const CaseFile &file);
// The checklist does not call an instrument strong enough for what is asked when it is not.
bool strengthAsRuled(const Kind &kind, const CaseFile &file);
QString sourceOfProcess(const Kind &kind, const CaseFile &file);

// The promise to tell the customer of a disclosure that is compelled: each account that was found has a decision of its own, …
bool eachAccountDecided(const Kind &kind, const CaseFile &file);
// … one that is compelled is not left untold as if nothing were promised, …
bool promiseKept(const Kind &kind, const CaseFile &file);
// … and nobody is told before the last day of an ordered secrecy is over (18 USC 2705(b); Regulation (EU) 2023/1543 Art. 13).
bool secrecyKept(const Kind &kind, const CaseFile &file);
// Where the secrecy ends on a day, whoever could not be told before is told after it.
bool delayedNoticeSent(const Kind &kind, const CaseFile &file);

// Who may not know of a secret order does not find its case: it is in a compartment, or `outside-compartment` says why it is not.
bool secrecyApart(const Kind &kind, const CaseFile &file);
// Each category that is produced for some target stands in the list `production` with a file of the case that is handed over (its
// digest is that of an attachment), or with the reason why there is none.
bool productionPackaged(const Kind &kind, const CaseFile &file);

}
