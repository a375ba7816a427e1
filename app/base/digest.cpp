// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/digest.h"

#include <openssl/evp.h>

namespace casebook::base {

struct Sha256::Context {
    EVP_MD *algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    ~Context()
    {
        EVP_MD_CTX_free(context);
        EVP_MD_free(algorithm);
    }
};

Sha256::Sha256() : m_context(std::make_unique<Context>())
{
    if (!m_context->algorithm || !m_context->context)
        qFatal("libcrypto has no SHA-256");
    reset();
}

Sha256::~Sha256() = default;

void Sha256::reset()
{
    if (EVP_DigestInit_ex2(m_context->context, m_context->algorithm, nullptr) != 1)
        qFatal("SHA-256 could not be started");
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->context, bytes.data(), static_cast<size_t>(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->context, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

QByteArray Sha256::of(std::initializer_list<QByteArrayView> parts)
{
    reset();
    for (QByteArrayView part : parts)
        add(part);
    return result();
}

QByteArray sha256(QByteArrayView bytes)
{
    thread_local Sha256 digest;
    return digest.of({bytes});
}

}
