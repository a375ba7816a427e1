// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/kindsources.h"
#include "app/reports/reportdefinition.h"
#include "app/rulebook/rulebook.h"

namespace casebook::reports {

// The reports that the program brings along, by id. PackInvalid for a wrong one.
base::Result<QList<ReportDefinition>> shippedReports();
// ReportUnknown{id}.
base::Result<ReportDefinition> shippedReport(const QString &id);
// What they read in the kinds of this rulebook; files of kinds that it does not have are passed over.
base::Result<QList<KindSources>> shippedSources(const rulebook::Rulebook &rules);

}
