// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/journal/minisign.h"

namespace casebook::journal {

// What it costs to try a passphrase: libsodium's limits for scrypt, which fall on the owner too, at every signature. Both
// are written into the file.
struct KeyCost {
    quint64 operations = 0;
    quint64 memoryBytes = 0;

    static constexpr KeyCost normal() { return {quint64{1} << 23, quint64{256} << 20}; }  // about a second
    static constexpr KeyCost light() { return {quint64{1} << 15, quint64{16} << 20}; }    // test and demo stores
};

// The Ed25519 key that signs checkpoints. It is no part of a store: whoever can write the journal must not thereby be able to
// sign it. On disk it is a secret key file of minisign's own form, sealed under a passphrase of its own, so the minisign
// program can sign with it as well. In memory it lives in locked pages.
class SigningKey {
public:
    static SigningKey generate();

    // Opens the content of a secret key file. WrongPassphrase; SignatureInvalid when it is no such file, lies there without a
    // passphrase, or asks for more memory than minisign's own default (1 GiB).
    static base::Result<SigningKey> open(const QByteArray &file, const base::Secret &passphrase);
    // The content of the secret key file. InputInvalid for an empty passphrase.
    base::Result<QByteArray> seal(const base::Secret &passphrase, KeyCost cost = KeyCost::normal()) const;

    const minisign::PublicKey &publicKey() const { return m_publicKey; }

    // The content of a .minisig file. The trusted comment is signed too and is one line (else InputInvalid).
    base::Result<QByteArray> sign(const QByteArray &message, const QString &trustedComment) const;

private:
    SigningKey(minisign::PublicKey publicKey, base::Secret secretKey);

    minisign::PublicKey m_publicKey;
    base::Secret m_secretKey;  // 64 bytes: seed and public key
};

// The two files of a key in a folder of the user.
QString secretKeyPath(const QString &folder);
QString publicKeyPath(const QString &folder);

// Makes a key and writes both files; makes the folder where it is missing. FileExists when there is a key already: a
// replaced key could not sign for its old checkpoints any more.
base::Result<minisign::PublicKey> createKeyFiles(const QString &folder, const base::Secret &passphrase,
                                                 KeyCost cost = KeyCost::normal());
base::Result<SigningKey> openKeyFile(const QString &folder, const base::Secret &passphrase);  // SigningKeyMissing
base::Result<minisign::PublicKey> readPublicKeyFile(const QString &folder);                   // SigningKeyMissing

}
