// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

namespace casebook::domain {

// What a second person says yes to is a decision as it stands on that day, not a case for ever.

// SHA-256, in hex, of what the decision on a case consists of: its facts of the classes `decision` and `special`, those of
// each item, and the facts that the rules about approvals, grounds and retention read (the right of a line, the text of a
// ground, the plan). What is done afterwards, such as the day of an erasure or of the letter, is no part of it.
QString decisionDigest(const Kind &kind, const CaseFile &file);

// The latest record of this object, nullptr when nobody ever asked.
const ApprovalRecord *lastWord(const CaseFile &file, const QString &object);

// The last word on this object is an approval of the decision as it stands now, by somebody who neither prepared it nor asked
// for the approval.
bool isApproved(const Kind &kind, const CaseFile &file, const QString &object);

// Who approves of the decision on this object as it stands now: each person once, nobody who prepared it or asked for it, and
// nobody whose word came before it was last sent back. What needs two people asks for both, one after the other.
QStringList approvers(const Kind &kind, const CaseFile &file, const QString &object);

}
