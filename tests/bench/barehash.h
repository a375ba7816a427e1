// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <openssl/evp.h>

namespace casebook::bench {

using Hash = std::array<unsigned char, 32>;

// SHA-256 with nothing around it: fetched once, one context.
class BareHash final {
public:
    BareHash() = default;
    ~BareHash()
    {
        EVP_MD_CTX_free(m_context);
        EVP_MD_free(m_algorithm);
    }
    BareHash(const BareHash &) = delete;
    BareHash &operator=(const BareHash &) = delete;
    void begin() { EVP_DigestInit_ex2(m_context, m_algorithm, nullptr); }
    void add(const void *bytes, size_t size) { EVP_DigestUpdate(m_context, bytes, size); }
    void end(Hash &hash) { EVP_DigestFinal_ex(m_context, hash.data(), nullptr); }

private:
    EVP_MD *m_algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_MD_CTX *m_context = EVP_MD_CTX_new();
};

}
