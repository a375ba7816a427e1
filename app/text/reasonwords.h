// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casebook::text {

// Why a value was refused (the second argument of InputInvalid), in the language of the program. What is no sentence, such as
// a form to fill ("FIELD=VALUE") or the choices there are, stays as it is.
QString reasonText(const QString &reason);

// Whether the reason has words of its own here.
bool isKnownReason(const QString &reason);

}
