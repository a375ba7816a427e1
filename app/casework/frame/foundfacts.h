// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/casework/frame/work.h"

namespace casebook::casework {

// Facts that the program finds because a rule says them, so that nobody looks them up by hand. Answers the details with them.
//
// The age limit of a report on a child ("threshold", in years), by the ages of the statement of the organisation of the office and the
// country and part of it that the case names; an unknown place has the highest age. "threshold-suggested" and "threshold-source" always
// say what the rule says; a limit that somebody chose stays. Until when something is to be kept, where the day is not set yet: by
// the rule of the gate "kept-for".
base::Result<QJsonObject> withFoundFacts(const Desk &desk, const domain::Kind &kind, const QString &office, const QDate &received, QJsonObject details);

// InputInvalid{fact} where somebody answers what only the program finds.
base::Result<void> checkNotFound(const QMap<QString, QString> &facts);

// The same for an open case at the end of an act. True when something was written.
base::Result<bool> keepFoundFacts(Work &work);

}
