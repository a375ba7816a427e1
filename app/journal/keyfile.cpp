// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/keyfile.h"

#include <QtEndian>
#include <sodium.h>

namespace casebook::journal {

namespace {

constexpr qsizetype saltLength = crypto_pwhash_scryptsalsa208sha256_SALTBYTES;
static_assert(KeyFile::size == 6 + saltLength + 16 + KeyFile::sealedSize);

QByteArray littleEndian(quint64 value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

}

QByteArray KeyFile::written() const
{
    return "EdScB2" + salt + littleEndian(operations) + littleEndian(memoryBytes) + sealed;
}

std::optional<KeyFile> KeyFile::parse(const QByteArray &body)
{
    if (body.size() != size || !body.startsWith("EdScB2"))
        return std::nullopt;
    KeyFile file;
    file.salt = body.mid(6, saltLength);
    file.operations = qFromLittleEndian<quint64>(body.constData() + 6 + saltLength);
    file.memoryBytes = qFromLittleEndian<quint64>(body.constData() + 14 + saltLength);
    file.sealed = body.last(sealedSize);
    // A file from elsewhere must not make us take all memory or work for an hour.
    if (file.operations > crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_SENSITIVE
        || file.memoryBytes > crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_SENSITIVE)
        return std::nullopt;
    return file;
}

std::optional<base::Secret> KeyFile::stream(const base::Secret &passphrase) const
{
    base::Secret result(sealedSize);
    const QByteArrayView words = passphrase.view();
    const int failed = crypto_pwhash_scryptsalsa208sha256(
        result.data(), static_cast<unsigned long long>(result.size()), words.data(), static_cast<unsigned long long>(words.size()),
        reinterpret_cast<const unsigned char *>(salt.constData()), operations, static_cast<size_t>(memoryBytes));
    if (failed != 0)
        return std::nullopt;
    return result;
}

}
