// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/rulebook/kindparts.h"

#include <QString>

namespace casebook::rulebook {

// What the packs of the two directories have in common, that of the authorities and that of the agencies. All refuse at the place of the value.

// "DE", "DE-BE": a country (ISO 3166-1 alpha-2), or a part of it (ISO 3166-2).
bool isPlace(const QString &text);
// "+49 30 1234"; may be missing.
QString readPhone(base::JsonObject &object);
// What every file says of itself: id, label, version, source.
void readHead(base::JsonObject &root);

// {"code", "name"}: what a place is called in both languages, once in all files. `isKnown` says which codes there may be.
template <typename Directory>
void readPlaceName(base::JsonObject &object, Directory &directory, bool (*isKnown)(const QString &code))
{
    const QString code = object.string("code");
    if (!isKnown(code))
        object.refuse("code", QStringLiteral("not a place (\"DE\", \"DE-BE\")"));
    if (!directory.placeName(code).isEmpty())
        object.refuse("code", QStringLiteral("stands twice"));
    directory.addPlaceName(code, readBoth(object, "name"));
}

}
