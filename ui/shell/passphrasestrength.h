// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace casebook::shell {

// A guess at how long a passphrase withstands guessing, told in words. It is asked while somebody types and keeps nothing.
enum class Strength { Missing, TooShort, Weak, Fair, Strong };

Strength strengthOf(const QString &passphrase);
QString strengthWords(Strength strength);

}
