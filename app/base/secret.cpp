// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secret.h"

#include <sodium.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <cstring>

namespace casebook::base {

Secret::Secret(qsizetype size) : m_size(size)
{
    // sodium_malloc needs no start-up of the library beyond sodium_init, which is repeatable.
    if (sodium_init() < 0 || size < 0)
        qFatal("libsodium could not be started");
    m_data = static_cast<char *>(sodium_malloc(static_cast<size_t>(size)));
    if (!m_data)
        qFatal("no memory for a secret");
}

Secret Secret::take(QByteArray &bytes)
{
    Secret secret(bytes.size());
    std::memcpy(secret.m_data, bytes.constData(), static_cast<size_t>(bytes.size()));
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

Secret Secret::take(QString &text)
{
    QByteArray utf8 = text.toUtf8();
    sodium_memzero(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
    return take(utf8);
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret()
{
    sodium_free(m_data);
}

Secret Secret::clone() const
{
    Secret copy(m_size);
    if (m_size > 0)
        std::memcpy(copy.m_data, m_data, static_cast<size_t>(m_size));
    return copy;
}

Result<void> hardenProcess()
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Internal, {QStringLiteral("libsodium")});
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    return {};
}

}
