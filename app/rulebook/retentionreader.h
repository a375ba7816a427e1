// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/base/result.h"
#include "app/domain/retention/deferral.h"
#include "app/domain/retention/retentionclass.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace casebook::rulebook {

using RetentionClasses = QMap<QString, domain::RetentionClass>;

// The periods of a pack, and its examples, which are counted on the spot:
// {"classes": [{"id", "label", "starts": ["issued", "event"], "period": "years:8", "from_year_end": {"source"}, "bound",
// "countries", "note", "source", "case_file": {"kinds", "regimes", "goes"}, "suspended_by": {"grounds", "source"}}], "examples": [{"class", "closed" or "issued" or "event", "hold": {"from", "to"}, "due",
// "delete_by"}]}. Refuses a class of which no example speaks.
RetentionClasses readRetentionClasses(base::JsonObject &object, const QString &pack, const domain::HoldRule &holdRule);

// {"source", "after_release", "after_release_source", "grounds": [{"id", "label"}], "review_every", "review_source",
// "released_by_another": {"source"}}
domain::HoldRule readHoldRule(base::JsonObject object);

// [{"kind", "list", "where", "is", "fact"}]
QList<domain::DaySource> readDaySources(base::JsonObject &object, const char *key);

// "deferred": [{"source", "kind", "states", "list", "where", "is", "fact", "outcomes", "day", "items": [{"system", "classes", "title"}]}]
QList<domain::DeferralRule> readDeferrals(base::JsonObject &object);

// A pack of rulebook/retention: what laws say. PackInvalid{file, path, reason}.
base::Result<RetentionClasses> readRetention(const QString &file, const QByteArray &bytes);

}
