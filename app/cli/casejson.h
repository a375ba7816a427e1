// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/casetext.h"
#include "app/domain/lines/rightsmatrix.h"
#include "app/queries/register.h"

#include <QJsonObject>

namespace casebook::cli {

// The JSON of cases. What is not set is null; days are ISO text of the office, instants ISO text in UTC; places in lists
// count from 1.

// The text, or null where there is none.
QJsonValue orNull(const QString &text);
QJsonValue orNull(const QDate &day);
QJsonValue orNull(const QDateTime &instant);
// {"en": …, "de": …}, or null where there is no text.
QJsonValue inEach(const domain::LocalText &text);

// Everything of one case; the moves that its kind offers with what stands against each.
QJsonObject caseJson(const domain::CaseFile &file, const Reading &reading);

// Whether a law gives a right, and why; the reason in `language`.
QJsonObject rightJson(const domain::RightJudgement &right, const QString &language);

// A line of the register with these fields; empty: all of them. `fields` are names of rowFields().
QJsonObject rowJson(const queries::RegisterRow &row, const QStringList &fields);
QStringList rowFields();

}
