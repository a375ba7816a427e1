// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace casebook::domain::scan {

// What the detectors ask of every character; inline because they ask it so often.

inline bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

inline bool isAsciiLetter(QChar character)
{
    const char16_t small = static_cast<char16_t>(character.unicode() | 0x20);
    return small >= u'a' && small <= u'z';
}

inline bool isAsciiLetterOrDigit(QChar character) { return isDigit(character) || isAsciiLetter(character); }

// Letter, digit, underscore.
inline bool isWordCharacter(QChar character)
{
    return isAsciiLetterOrDigit(character) || character == u'_' || (character.unicode() > 0x7f && character.isLetterOrNumber());
}

inline bool startsWord(QStringView text, qsizetype index) { return index == 0 || !isWordCharacter(text[index - 1]); }

inline bool isHexDigit(QChar character)
{
    const char16_t small = static_cast<char16_t>(character.unicode() | 0x20);
    return isDigit(character) || (small >= u'a' && small <= u'f');
}

// Both alphabets, with padding.
inline bool isBase64(QChar character)
{
    return isAsciiLetterOrDigit(character) || character == u'+' || character == u'/' || character == u'=' || character == u'-'
        || character == u'_';
}

}
