// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rulebook/rulebook.h"

namespace casebook::rulebook {

// Below which age the statement of the organisation of this office wants no accounts, for a country or a part of it; the basis of the
// question is not looked at. Without an office there must be one organisation only that says anything.
//
// OfficeUnknown, InputInvalid{"office", …} where none is named and several could be meant, InputInvalid for a country or region that there
// is not, NotFound where the organisation names no ages.
base::Result<domain::AgeAnswer> computePolicyAge(const Rulebook &rules, const QString &office, const AgeQuestion &question);

}
