// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/organisation.h"
#include "app/rulebook/regimereader.h"

#include <QByteArray>
#include <QString>

namespace casebook::rulebook {

// An organisation: its entities, offices and channels, the ages and the retention periods of its statement, how it works
// with the versions of that statement, in which systems it keeps data, how long its backups stay. Every office must name a zone that
// exists, a calendar and a regime of the rulebook; the examples of the pack count one deadline per office. PackInvalid{file, path, reason}.
base::Result<domain::Organisation> readOrganisation(const QString &file, const QByteArray &bytes, const Calendars &calendars,
                                                    const Regimes &regimes);

}
