// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/redaction.h"

#include <QLatin1StringView>
#include <QStringView>
#include <span>

namespace casebook::domain::scan {

// The signs of which the part behind a beginning is made.
enum class Alphabet {
    Hex,
    UpperAndDigits,
    LowerAndDigits,
    LettersAndDigits,
    Url,    // both alphabets of base64, and the full stop; needs a digit, which words joined by hyphens have not
    Dense,  // the same for a beginning that words share: needs sixteen letters and digits in a row
};

// A credential that its issuer made to be recognised: a fixed beginning and at least so many signs of an alphabet.
struct TokenFormat {
    QLatin1StringView prefix;
    Alphabet alphabet;
    qsizetype shortest;  // characters behind the prefix
    SecretType type;
    bool keepsPrefix = false;  // it only names what follows: "AccountKey="
};

// All formats, in the order of their first letter.
std::span<const TokenFormat> tokenFormats();
// Those that begin with this letter.
std::span<const TokenFormat> tokenFormats(QChar first);

bool belongs(Alphabet alphabet, QChar character);
// Whether the part behind the beginning is long enough and no word.
bool isToken(const TokenFormat &format, QStringView rest);

}
