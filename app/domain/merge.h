// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/casefile.h"
#include "app/domain/kind.h"

namespace casebook::domain {

// When two cases look like one, and when one may go into the other.

// What the register knows of a case that might be the same matter.
struct LikeCase {
    QString number;
    QString kind;
    QDate received;
    QStringList subjects;      // rights, allegations …
    bool isSamePerson = false; // shares a person (one identifier is enough)
    bool isSameName = false;   // only the name is equal
};

// Why a case may be a duplicate: "person" or "name", then "subject" where both ask for the same, "days" when they came within the
// days of the kind. Empty: it is none. A name alone is too common to say anything: then the subject must be equal as well.
// `file` is the case that is looked at, LikeCase another one of those that share a person or a name with it.
QStringList duplicateReasons(const MergeRule &rule, const CaseFile &file, const QStringList &subjects, const LikeCase &other);

// Whether `from` may give way to `into`. A merge never makes anybody better known than they are: a case whose person is known
// less well than that of the other does not go into it, and two different people only together when they are known equally well.
// Nor does it move a day away from somebody: a clock that was extended or stands does not take the place of one that ends earlier.
// InputInvalid{"into", reason} for cases that never go together, AlreadyClosed, GateNotMet{"merge-verified", "merge-clock"}.
base::Result<void> checkMerge(const Kind &kind, const CaseFile &from, const CaseFile &into);

}
