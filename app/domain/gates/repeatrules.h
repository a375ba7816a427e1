// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/kind.h"

#include <optional>

namespace casebook::domain::gates {

// How many earlier cases of the same person and kind in twelve months a ground of refusal needs, as the gate of the kind's pack that calls
// "repeats-counted" says it in its value: "excessive:ccpa:2 excessive:*:1:text". A ground, the law of the case ("*": any other), the
// number, and "text" where a reason in words of 30 characters does instead of it. The first one that meets ground and law counts.
struct RepeatRule {
    QString ground;
    QString regime;  // "*": any
    int earlier = 0;
    bool mayReason = false;
};

std::optional<QList<RepeatRule>> readRepeatRules(const QString &value);  // nothing: not written like this

// Each line that is refused on such a ground has so many earlier cases behind it (GDPR Art. 12(5)(b): the controller shows it).
bool repeatsCounted(const Kind &kind, const CaseFile &file);
// What the pack says, with {needed} and {counted} filled in.
LocalText whyNotRepeated(const Kind &kind, const CaseFile &file, const LocalText &missing);

}
