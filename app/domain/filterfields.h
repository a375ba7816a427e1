// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filter.h"

#include <variant>

namespace casebook::domain {

// What each field of the filter language takes; used by its reader only.

bool takesDays(Field field);
bool takesId(Field field);

// The value, or the reason why this field does not take the text. A quoted text is never a word of the language.
std::variant<FilterValue, QString> filterValue(Field field, const QString &text, bool isQuoted);

}
