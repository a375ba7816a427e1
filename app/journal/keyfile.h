// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"

#include <QByteArray>
#include <optional>

namespace casebook::journal {

// The body of minisign's secret key file, 158 bytes:
//
//     2  "Ed", the signature algorithm
//     2  "Sc", the key derivation: scrypt of libsodium (two zero bytes: none, which we refuse)
//     2  "B2", the checksum: BLAKE2b-256
//    32  salt
//     8  operations limit, little-endian
//     8  memory limit, little-endian
//   104  key id (8), secret key (64) and checksum (32), XORed with the stream that scrypt makes of the passphrase.
//        The checksum is over "Ed", key id and secret key.
struct KeyFile {
    static constexpr qsizetype size = 158;
    static constexpr qsizetype sealedSize = 104;

    QByteArray salt;
    quint64 operations = 0;
    quint64 memoryBytes = 0;
    QByteArray sealed;

    QByteArray written() const;
    static std::optional<KeyFile> parse(const QByteArray &body);

    // The stream for a passphrase; nothing when the machine has not the memory.
    std::optional<base::Secret> stream(const base::Secret &passphrase) const;
};

}
