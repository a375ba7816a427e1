// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/jsonreader.h"
#include "app/domain/organisation.h"
#include "app/rulebook/deadlineexample.h"
#include "app/rulebook/regimereader.h"

#include <QByteArray>
#include <QString>

namespace casebook::rulebook {

// What an office counts with: "id", "label", "zone", "calendar", "default_regime", "source" and "calendars", the laws for which
// it looks at another place's holidays. A law that names a calendar of its own is counted with that one unless the office
// says otherwise. Refuses at the place of the value.
domain::Office readOfficePlace(base::JsonObject &object, const Calendars &calendars, const Regimes &regimes);

// A deadline that an office's pack knows by another source.
struct OfficeExample {
    QString path;
    QString office;
    QString regime;  // empty: the office's own
    DeadlineExample example;
};
OfficeExample readOfficeExample(base::JsonObject &object);
// Empty when the example holds, else the reason.
QString difference(const OfficeExample &example, const domain::Office &office, const Calendars &calendars, const Regimes &regimes);

// An office of no organisation, to count with only: it receives nothing and answers nobody, and so has no entity and no
// address. PackInvalid{file, path, reason}.
base::Result<domain::Office> readOffice(const QString &file, const QByteArray &bytes, const Calendars &calendars,
                                        const Regimes &regimes);

}
