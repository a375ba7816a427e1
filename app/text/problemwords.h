// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casebook::text {

// What a word of the verification (`value-changed`) means, as a sentence. A word that is not known is answered as it is.
QString problemText(const QString &word);

}
