// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>
#include <compare>

namespace casebook::base {

// The integer identity of a row inside one store; never shown, never carried to another store (a UUIDv7 is). The tag keeps
// the identity of a case from being passed where one of a clock is wanted. Zero means "not stored yet".
template <typename Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

}
