// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/random.h"

#include <QDateTime>
#include <sodium.h>

namespace casebook::base {

QByteArray SecureRandom::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    randombytes_buf(result.data(), static_cast<size_t>(count));
    return result;
}

QByteArray SeededRandom::bytes(qsizetype count)
{
    unsigned char seed[randombytes_SEEDBYTES] = {};
    for (size_t i = 0; i < sizeof(quint64); ++i) {
        seed[i] = static_cast<unsigned char>(m_seed >> (8 * i));
        seed[8 + i] = static_cast<unsigned char>(m_block >> (8 * i));
    }
    ++m_block;
    QByteArray result(count, Qt::Uninitialized);
    randombytes_buf_deterministic(result.data(), static_cast<size_t>(count), seed);
    return result;
}

QString uuid7(RandomSource &random, const QDateTime &now)
{
    QByteArray raw = random.bytes(16);
    const auto milliseconds = static_cast<quint64>(now.toMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        raw[i] = static_cast<char>(milliseconds >> (8 * (5 - i)));
    raw[6] = static_cast<char>((static_cast<quint8>(raw[6]) & 0x0f) | 0x70);
    raw[8] = static_cast<char>((static_cast<quint8>(raw[8]) & 0x3f) | 0x80);
    QByteArray hex = raw.toHex();
    for (int position : {8, 13, 18, 23})
        hex.insert(position, '-');
    return QString::fromLatin1(hex);
}

}
