// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

// Signatures and public keys as the minisign program reads and writes them: Ed25519 over the BLAKE2b-512 of the message
// (algorithm "ED"), and a second signature that covers the first one and the trusted comment. Whoever receives a checkpoint
// can verify it without this program. The older form without BLAKE2b ("Ed") is refused.
namespace casebook::journal::minisign {

inline constexpr qsizetype keyIdSize = 8;
inline constexpr qsizetype publicKeySize = 32;
inline constexpr qsizetype signatureSize = 64;

struct PublicKey {
    QByteArray id;   // 8 bytes; says which key, proves nothing
    QByteArray key;  // 32 bytes

    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

struct Signature {
    QByteArray keyId;
    QByteArray signature;        // 64 bytes
    QByteArray trustedComment;   // UTF-8, one line
    QByteArray globalSignature;  // 64 bytes
};

// What minisign shows for a key: its id as a little-endian number, hexadecimal, without zeros in front.
QString keyName(const QByteArray &keyId);

QByteArray formatPublicKey(const PublicKey &key);
base::Result<PublicKey> parsePublicKey(const QByteArray &file);  // else SignatureInvalid

QByteArray formatSignature(const Signature &signature);
base::Result<Signature> parseSignature(const QByteArray &file);  // else SignatureInvalid

// The trusted comment, once both signatures are right for this key; else SignatureInvalid with the reason.
base::Result<QString> verify(const QByteArray &message, const QByteArray &signatureFile, const PublicKey &key);

QByteArray prehash(const QByteArray &message);  // BLAKE2b-512, 64 bytes

}
