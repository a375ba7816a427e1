// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/deadlinetrace.h"

#include <QString>

namespace casebook::text {

// A step of a deadline's reasoning as one sentence, in the language of the program; days, names of holidays and units in
// `language`. A step that is not known is answered by its name and arguments, so that an old trace is never lost.
QString traceSentence(const domain::TraceStep &step, const QString &language);

// "1 month", "10 working days"; the unit is a word of period.h.
QString periodText(const QString &unit, const QString &length);

}
