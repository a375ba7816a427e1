// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/desk.h"
#include "app/store/care/erasure.h"

namespace casebook::casework {

struct EraseCaseRequest {
    QString number;
    store::PrivacyClasses classes;  // of identity, contact, narrative, special, decision
    QString reason;                 // the legal ground; kept, so it names nobody
    QString operation;
};

struct ErasedCase {
    Done done;
    int peopleKept = 0;     // another case needs them; this one does not name them any more
    bool isPurged = true;   // false: rows are empty, but the engine's files keep traces until purge() can run
};

// Takes what a closed case tells about people out of it (GDPR Art. 17, 5(1)(e)): the chosen privacy classes of every row of
// the case, the files with the narrative, the words of the search, drafts, and all earlier values with their salts. The
// operational rest stays, so that the proof of a timely answer does. The journal's entry `erase` names what went.
//
// Needs the permission and an approval of the object `erase` by a second person; the approval is used up. Errors:
// NotPermitted, NotClosed, UnderHold, GateNotMet ("approval"), InputInvalid (classes, reason). What left the house before, in
// backups and bundles, is not reached.
class EraseCase final {
public:
    static inline const QString approvalObject = QStringLiteral("erase");

    explicit EraseCase(Desk &desk) : m_desk(desk) {}
    base::Result<ErasedCase> run(const EraseCaseRequest &request);

private:
    Desk &m_desk;
};

}
