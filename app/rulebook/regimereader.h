// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/regime.h"
#include "app/rulebook/calendarreader.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace casebook::rulebook {

using Regimes = QMap<QString, domain::Regime>;

// A law and its clocks. The examples of the pack name a calendar and a zone and are counted; one that comes out otherwise
// refuses the pack, and so does a kind of which none speaks. PackInvalid{file, path, reason}.
base::Result<domain::Regime> readRegime(const QString &file, const QByteArray &bytes, const Calendars &calendars);

}
