// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/spelling.h"

#include <algorithm>
#include <string_view>

namespace casebook::journal::spelling {

namespace {

constexpr qint64 largestNumber = (qint64{1} << 53) - 1;
constexpr qsizetype instantSize = 24;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

int digits(QByteArrayView text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i)
        value = value * 10 + (text[i] - '0');
    return value;
}

// The shape only; whether there is such a day is asked afterwards.
bool looksLikeInstant(QByteArrayView text)
{
    constexpr std::string_view shape = "0000-00-00T00:00:00.000Z";
    static_assert(shape.size() == instantSize);
    if (text.size() != instantSize)
        return false;
    for (qsizetype i = 0; i < instantSize; ++i) {
        const char wanted = shape[static_cast<size_t>(i)];
        if (wanted == '0' ? !isDigit(text[i]) : text[i] != wanted)
            return false;
    }
    return true;
}

}

std::optional<QList<QByteArrayView>> lines(QByteArrayView text)
{
    if (text.isEmpty() || text.back() != '\n')
        return std::nullopt;
    QList<QByteArrayView> result;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        result.append(text.first(end));
        text = text.sliced(end + 1);
    }
    return result;
}

std::optional<qint64> number(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 16 || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    qint64 value = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value <= largestNumber ? std::optional(value) : std::nullopt;
}

std::optional<QByteArray> base64(QByteArrayView text, qsizetype size)
{
    const QByteArray encoded = text.toByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    // Written again, because the last digit may carry bits that mean nothing.
    if (!decoded || (*decoded).size() != size || (*decoded).toBase64() != encoded)
        return std::nullopt;
    return *decoded;
}

void writeHex(QByteArrayView bytes, char *to)
{
    static constexpr char digits[] = "0123456789abcdef";
    for (const char byte : bytes) {
        *to++ = digits[static_cast<unsigned char>(byte) >> 4];
        *to++ = digits[byte & 0xf];
    }
}

bool isUuid(QByteArrayView text)
{
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return false;
    return std::count_if(text.begin(), text.end(), isHex) == 32;
}

QByteArray instant(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs).toLatin1();
}

bool isInstant(QByteArrayView text)
{
    return looksLikeInstant(text) && QDate::isValid(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2))
        && QTime::isValid(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), digits(text, 20, 3));
}

std::optional<QDateTime> instant(QByteArrayView text)
{
    if (!isInstant(text))
        return std::nullopt;
    const QDate date(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), digits(text, 20, 3));
    return QDateTime(date, time, Qt::UTC);
}

}
