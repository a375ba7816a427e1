// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/textcodec.h"

#include <algorithm>
#include <array>

namespace casebook::intake {

namespace {

// 0x80 to 0x9F; everything else is Latin-1. 0 = no letter there.
constexpr std::array<char16_t, 32> upper1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

}

bool isValidUtf8(QByteArrayView bytes)
{
    return bytes.isValidUtf8();
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

std::optional<QString> fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const char16_t letter = code >= 0x80 && code < 0xA0 ? upper1252[code - 0x80u] : code;
        if (letter == 0 && code != 0)
            return std::nullopt;
        *out++ = QChar(letter);
    }
    return text;
}

QString fromWindows1252Leniently(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        const char16_t code = letter.unicode();
        if (code >= 0x80 && code < 0xA0) {
            const char16_t mapped = upper1252[code - 0x80u];
            letter = QChar(mapped == 0 ? char16_t(QChar::ReplacementCharacter) : mapped);
        }
    }
    return text;
}

QString withoutNul(QString text, qsizetype *count)
{
    const qsizetype found = text.count(QChar(u'\0'));
    if (found > 0)
        text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    if (count)
        *count += found;
    return text;
}

}
