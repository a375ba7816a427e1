// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/retention/retention.h"

#include <QString>

namespace casebook::text {

// A step of the reasoning about a retention period as one sentence, in the language of the program; days and notes in
// `language`. A step that is not known is answered by its name and arguments.
QString retentionSentence(const domain::TraceStep &step, const QString &language);

// "Delete by the end of: Mon 1 Mar 2027", "Keep until the end of: …", or that a hold is open.
QString retentionText(const domain::Retention &retention, const QString &language);

}
