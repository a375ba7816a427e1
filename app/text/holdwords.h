// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/retention/hold.h"
#include "app/domain/retention/retentionclass.h"

#include <QString>

namespace casebook::text {

// Words about legal holds, in the language of the program; days and what the rules name in `language`.

QString scopeText(const domain::Hold &hold);  // "case R-2026-00041", "account sid:AC12", "all data of the class crm"
QString groundText(const domain::HoldRule &rule, const QString &ground, const QString &language);  // the id where the rule has no such ground
// "in force, review by 24 Nov 2027", "review overdue since …", "released on …"
QString holdStateText(const domain::Hold &hold, const QDate &today, const QString &language);
// Its number, title and who ordered it, as one line: "H-2026-00001 Lawsuit Beispiel, ordered by Legal department".
QString holdText(const domain::Hold &hold);

}
