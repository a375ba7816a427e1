// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/agencies/agencydirectory.h"

#include <QString>

namespace casebook::text {

// All in the language of the program; names of agencies in `language`.

// "fbi-gov.example has the name of an agency that writes from fbi.gov: Federal Bureau of Investigation."
QString judgementText(const domain::SenderJudgement &judgement, const QString &language);
// "only the agency" or "other public bodies too".
QString reachText(domain::DomainReach reach);
// How the agency is called back: its number, else where it is published; and when that was last looked at.
QString callBackText(const domain::Agency &agency, const QString &language);

}
