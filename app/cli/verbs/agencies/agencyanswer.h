// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "app/domain/agencies/agencydirectory.h"

#include <QJsonObject>

namespace casebook::cli {

// id, country, region, name (of each language), original, domains (name, reach), phone, look_up, source, checked_on, note (of each
// language). What is not known is null.
QJsonObject agencyJson(const domain::Agency &agency);
// sender_domain, verdict, reason, agency (id), agency_domain.
QJsonObject judgementJson(const domain::SenderJudgement &judgement);

// The same for people, a line each.
QString agencyText(const domain::Agency &agency, const domain::AgencyDirectory &directory, const QString &language);

}
