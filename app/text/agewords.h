// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/age/age.h"

#include <QString>

namespace casebook::text {

// A step of the reasoning about somebody's age as one sentence, in the language of the program; days and notes in `language`.
// A step that is not known is answered by its name and arguments.
QString ageSentence(const domain::TraceStep &step, const QString &language);

// "Under the age: yes (12; the age is 13)"
QString underAgeText(const domain::AgeAnswer &answer);

}
