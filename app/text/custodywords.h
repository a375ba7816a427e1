// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casebook::text {

// In the language of the program.
QString custodyText(const QString &action);   // of a line in the custody log: "handed over"; one that is not known as it is

}
