// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/casefile.h"
#include "app/domain/retention/minimisation.h"
#include "app/domain/retention/retentionplan.h"
#include "app/rulebook/rulebook.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"

namespace casebook::queries {

// How an approval of a case says that its file was made smaller, and when.
inline const QString minimisedObject = QStringLiteral("minimise");
QDate minimisedOn(const domain::CaseFile &file);

// What domain::minimisation() asks of a case that was read before. A linked case counts also where the reader cannot see it:
// how many there are is all that is told.
base::Result<domain::FileFacts> fileFacts(store::Connection &connection, const domain::CaseFile &file, const QString &country);

// What domain::retentionPlan() asks of it; the account was closed on the day that the case says.
base::Result<domain::PlanFacts> planFacts(store::Connection &connection, const domain::CaseFile &file, const rulebook::RetentionRules &rules);

// The file facts, judged by the rules of the case's office. OfficeUnknown, and the errors of domain::minimisation().
base::Result<domain::Minimisation> minimisation(store::Connection &connection, const rulebook::Rulebook &rules, const domain::CaseFile &file,
                                                const QDate &today);

}
