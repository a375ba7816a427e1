// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "app/domain/authorities/authoritydirectory.h"

#include <QJsonObject>

namespace casebook::cli {

// id, country, region, for, name (of each language), original, address (lines), mail, phone, web, complaints, languages, source,
// checked_on, note (of each language). What is not known is null.
QJsonObject authorityJson(const domain::Authority &authority);

// The same for people, a line each.
QString authorityText(const domain::Authority &authority, const domain::AuthorityDirectory &directory, const QString &language);

}
