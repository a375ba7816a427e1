// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QtGlobal>
#include <utility>
#include <variant>

namespace casebook::base {

struct Unexpected {
    Error error;
};

[[nodiscard]] inline Unexpected fail(Error error) { return {std::move(error)}; }
[[nodiscard]] inline Unexpected fail(ErrorCode code, QStringList arguments = {}, QString detail = {})
{
    return {Error{code, std::move(arguments), std::move(detail)}};
}

// A value or the reason there is none. The member names are those of std::expected, which GCC 12 does not have in C++20.
template <typename T>
class [[nodiscard]] Result {
public:
    using value_type = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Unexpected unexpected) : m_state(std::in_place_index<1>, std::move(unexpected.error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return checked(*this); }
    T &value() & { return checked(*this); }
    T &&value() && { return std::move(checked(*this)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const
    {
        Q_ASSERT(!has_value());
        return std::get<1>(m_state);
    }
    T value_or(T other) const { return has_value() ? value() : std::move(other); }

private:
    template <typename Self>
    static auto &checked(Self &self)
    {
        Q_ASSERT(self.has_value());
        return std::get<0>(self.m_state);
    }

    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    using value_type = void;

    Result() = default;
    Result(Unexpected unexpected) : m_error(std::move(unexpected.error)), m_ok(false) {}

    bool has_value() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const
    {
        Q_ASSERT(!m_ok);
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

}

#define CASEBOOK_CONCAT_(a, b) a##b
#define CASEBOOK_CONCAT(a, b) CASEBOOK_CONCAT_(a, b)
// CASEBOOK_TRY(auto rows, read()) declares rows, or returns the error of read() from this function.
#define CASEBOOK_TRY(declaration, expression) CASEBOOK_TRY_(declaration, expression, CASEBOOK_CONCAT(tried_, __LINE__))
#define CASEBOOK_TRY_(declaration, expression, name) \
    auto name = (expression); \
    if (!name) \
        return ::casebook::base::fail(name.error()); \
    declaration = *std::move(name)
// CASEBOOK_CHECK(write()) returns the error of write() from this function.
#define CASEBOOK_CHECK(expression) \
    do { \
        if (auto checked_ = (expression); !checked_) \
            return ::casebook::base::fail(checked_.error()); \
    } while (false)
