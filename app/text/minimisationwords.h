// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/retention/deletionplan.h"
#include "app/domain/retention/retentionplan.h"

#include <QString>

namespace casebook::text {

// Why a case is not minimised: a reason of domain::Minimisation or the name of its state. What is not known is answered as it is.
QString obstacleText(const QString &reason);

QString privacyClassText(domain::PrivacyClass privacyClass);  // "who somebody is"
QString privacyClassesText(const QList<domain::PrivacyClass> &privacyClasses);  // with commas between them
QString planStateText(domain::PlanState state);               // "kept", "due", …

QString deletionStateText(domain::DeletionState state);       // "to be deleted now", "held", …

// Which day is missing, for a name of domain::RetentionStart: "day of closing".
QString missingStartText(const QString &start);

}
