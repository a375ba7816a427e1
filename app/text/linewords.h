// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/lines/linestanding.h"

#include <QDate>
#include <QString>

namespace casebook::text {

// In the language of the program; days, and what the law says, in `language`.

QString lineStateText(domain::LineState state);
QString rightHoldsText(domain::RightHolds holds);  // "holds"
// "Open, due Mon 12 Oct 2026 (in 4 days)", "Answered, in time on Mon 5 Oct 2026".
QString standingText(const domain::LineStanding &standing, const QDate &today, const QString &language);
// "Does not hold: Only where … (GDPR Art. 20(1)(a)). Instead: Access."
QString rightText(const domain::Kind &kind, const domain::RightJudgement &right, const QString &language);

}
