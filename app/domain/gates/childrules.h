// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"
#include "app/domain/period.h"

#include <optional>

namespace casebook::domain::gates {

// The age limit of a report is the one that the program found for the place of the child (fact "threshold-suggested"); another one, and
// any where no rule names one, has its reason.
bool thresholdReasoned(const Kind &kind, const CaseFile &file);

// That something is kept long enough, as the gate of the kind's pack that calls "kept-for" says it in its value: "preserved-until
// reported-on years:1", the day until when, the day from when, and the period in days, months or years.
struct KeptRule {
    QString until;
    QString from;
    Period period;

    QDate least(const QDate &start) const;
};

std::optional<KeptRule> readKeptRule(const QString &value);  // nothing: not written like this
std::optional<KeptRule> keptRuleOf(const Kind &kind);        // nothing: the kind has no such gate

bool keptLongEnough(const Kind &kind, const CaseFile &file);

// A report that is said to lie in a compartment does.
bool keptApartTruly(const Kind &kind, const CaseFile &file);

}
