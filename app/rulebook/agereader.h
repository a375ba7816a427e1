// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/base/result.h"
#include "app/domain/age/agetable.h"

#include <QByteArray>
#include <QString>

namespace casebook::rulebook {

// The ages of a pack, and its examples, which are counted on the spot:
// {"valid_from", "rules": [{"countries" or "country" and "region", "age" and "manual" or one of them, "from", "until", "note",
// "flag", "source"}], "unknown": {…}, "others": {…}, "examples": [{"country", "region", "born" or "age", "on", "threshold",
// "under", "reaches_on"}]}. Refuses two rules for a place on one day, and a rule of which no example speaks.
domain::AgeTable readAgeRules(base::JsonObject &object, const QString &pack);

// A pack of rulebook/ages: what laws say of a child's consent. PackInvalid{file, path, reason}.
base::Result<domain::AgeTable> readAges(const QString &file, const QByteArray &bytes);

// Adds the rules of another pack; empty, or why the two do not go together.
QString merge(domain::AgeTable &table, const domain::AgeTable &other);

}
