// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/authorities/authoritydirectory.h"

#include <QString>

namespace casebook::text {

// All in the language of the program; what the law says in `language`.

QString supervisionText(domain::Supervision supervision);  // "companies"
// "the person lives there (GDPR Art. 77(1))", one reason after the other.
QString reasonsText(const domain::CompetentAuthority &competent, const QString &language);
// "Ask in which country the person lives."
QString openPlaceText(const domain::OpenPlace &open, const domain::AuthorityDirectory &directory, const QString &language);

}
