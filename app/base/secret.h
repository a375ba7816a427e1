// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace casebook::base {

// Bytes that must not stay in memory, a swap file or a core dump: locked pages of libsodium, wiped when the owner goes.
// Movable, never copied by accident, never convertible to a string.
class Secret {
public:
    Secret() = default;
    explicit Secret(qsizetype size);
    // Takes the bytes and wipes the source.
    static Secret take(QByteArray &bytes);
    static Secret take(QString &text);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    Secret clone() const;
    QByteArrayView view() const { return {m_data, m_size}; }
    unsigned char *data() { return reinterpret_cast<unsigned char *>(m_data); }
    const unsigned char *data() const { return reinterpret_cast<const unsigned char *>(m_data); }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

private:
    char *m_data = nullptr;
    qsizetype m_size = 0;
};

// Called once before anything else of this program: starts libsodium, forbids core dumps and tracing by other programs.
Result<void> hardenProcess();

}
