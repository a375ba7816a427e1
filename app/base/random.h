// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

class QDateTime;

namespace casebook::base {

// Where salts, keys and identities come from. A test gives the same seed to two stores so that their journals can be compared.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual QByteArray bytes(qsizetype count) = 0;
};

// libsodium's generator.
class SecureRandom final : public RandomSource {
public:
    QByteArray bytes(qsizetype count) override;
};

// A repeatable stream made from a seed; for tests and demo stores only.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(quint64 seed) : m_seed(seed) {}
    QByteArray bytes(qsizetype count) override;

private:
    quint64 m_seed;
    quint64 m_block = 0;
};

// RFC 9562 version 7: sorts by time, carries no machine identity.
QString uuid7(RandomSource &random, const QDateTime &now);

}
