// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/statements/statementrule.h"
#include "app/store/clearance.h"
#include "app/store/connection.h"

namespace casebook::queries {

struct TouchedCase {
    QString number;
    QStringList subjects;  // in the order of the rule
};

// The open cases on which these subjects of the statement bear, by their numbers; one question a bearing, no case is read whole.
base::Result<QList<TouchedCase>> touchedCases(store::Connection &connection, const store::Clearance &clearance, const domain::StatementRule &rule, const QStringList &subjects);

}
