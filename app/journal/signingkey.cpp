// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/signingkey.h"

#include "app/base/files.h"
#include "app/journal/keyfile.h"
#include "app/journal/ownfolder.h"
#include "app/journal/spelling.h"

#include <QDir>
#include <QFile>
#include <cstring>
#include <sodium.h>

namespace casebook::journal {

using namespace Qt::StringLiterals;
using minisign::keyIdSize;
using minisign::PublicKey;

namespace {

constexpr qsizetype secretKeySize = crypto_sign_SECRETKEYBYTES;
constexpr qsizetype checksumSize = 32;
constexpr QByteArrayView secretComment = "untrusted comment: minisign encrypted secret key\n";
constexpr qint64 longestKeyFile = 4096;
constexpr qsizetype longestComment = 4096;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

base::Secret unsealedKey(const PublicKey &publicKey, const base::Secret &secretKey)
{
    base::Secret plain(KeyFile::sealedSize);
    std::memcpy(plain.data(), publicKey.id.constData(), keyIdSize);
    std::memcpy(plain.data() + keyIdSize, secretKey.data(), secretKeySize);
    return plain;
}

// Over "Ed", the key's id and the secret key, as in the first bytes of the unsealed part.
void writeChecksum(const base::Secret &plain, unsigned char *checksum)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, checksumSize);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>("Ed"), 2);
    crypto_generichash_update(&state, plain.data(), keyIdSize + secretKeySize);
    crypto_generichash_final(&state, checksum, checksumSize);
    sodium_memzero(&state, sizeof state);
}

QByteArray signatureOf(const QByteArray &message, const base::Secret &secretKey)
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, reinterpret_cast<const unsigned char *>(message.constData()),
                         static_cast<unsigned long long>(message.size()), secretKey.data());
    return signature;
}

base::Unexpected notAKey()
{
    return base::fail(base::ErrorCode::SignatureInvalid, {}, u"not a sealed secret key"_s);
}

base::Result<QByteArray> readKeyFile(const QString &path)
{
    auto content = base::readFile(path, longestKeyFile);
    if (!content && content.error().code == base::ErrorCode::FileNotFound)
        return base::fail(base::ErrorCode::SigningKeyMissing);
    return content;
}

}

SigningKey::SigningKey(PublicKey publicKey, base::Secret secretKey)
    : m_publicKey(std::move(publicKey)), m_secretKey(std::move(secretKey))
{
}

SigningKey SigningKey::generate()
{
    base::Secret secretKey(secretKeySize);
    PublicKey publicKey{QByteArray(keyIdSize, Qt::Uninitialized), QByteArray(minisign::publicKeySize, Qt::Uninitialized)};
    randombytes_buf(publicKey.id.data(), static_cast<size_t>(keyIdSize));
    crypto_sign_keypair(raw(publicKey.key), secretKey.data());
    return SigningKey(std::move(publicKey), std::move(secretKey));
}

base::Result<SigningKey> SigningKey::open(const QByteArray &file, const base::Secret &passphrase)
{
    const auto lines = spelling::lines(file);
    if (!lines || lines->size() != 2 || !lines->at(0).startsWith("untrusted comment: "))
        return notAKey();
    const auto body = spelling::base64(lines->at(1), KeyFile::size);
    const auto sealed = body ? KeyFile::parse(*body) : std::nullopt;
    if (!sealed)
        return notAKey();
    auto plain = sealed->stream(passphrase);
    if (!plain)
        return base::fail(base::ErrorCode::Internal, {u"memory for the key derivation"_s});
    for (qsizetype i = 0; i < KeyFile::sealedSize; ++i)
        plain->data()[i] = static_cast<unsigned char>(plain->data()[i] ^ static_cast<unsigned char>(sealed->sealed.at(i)));
    unsigned char checksum[checksumSize];
    writeChecksum(*plain, checksum);
    if (sodium_memcmp(checksum, plain->data() + keyIdSize + secretKeySize, checksumSize) != 0)
        return base::fail(base::ErrorCode::WrongPassphrase);
    base::Secret secretKey(secretKeySize);
    std::memcpy(secretKey.data(), plain->data() + keyIdSize, secretKeySize);
    PublicKey publicKey{plain->view().first(keyIdSize).toByteArray(), QByteArray(minisign::publicKeySize, Qt::Uninitialized)};
    crypto_sign_ed25519_sk_to_pk(raw(publicKey.key), secretKey.data());
    return SigningKey(std::move(publicKey), std::move(secretKey));
}

base::Result<QByteArray> SigningKey::seal(const base::Secret &passphrase, KeyCost cost) const
{
    if (passphrase.isEmpty())
        return base::fail(base::ErrorCode::InputInvalid, {u"passphrase"_s, u"empty"_s});
    KeyFile file;
    file.salt = QByteArray(crypto_pwhash_scryptsalsa208sha256_SALTBYTES, Qt::Uninitialized);
    randombytes_buf(file.salt.data(), static_cast<size_t>(file.salt.size()));
    file.operations = cost.operations;
    file.memoryBytes = cost.memoryBytes;
    const auto stream = file.stream(passphrase);
    if (!stream)
        return base::fail(base::ErrorCode::Internal, {u"memory for the key derivation"_s});
    base::Secret plain = unsealedKey(m_publicKey, m_secretKey);
    writeChecksum(plain, plain.data() + keyIdSize + secretKeySize);
    for (qsizetype i = 0; i < KeyFile::sealedSize; ++i)
        file.sealed += static_cast<char>(plain.data()[i] ^ stream->data()[i]);
    return QByteArray(secretComment.toByteArray() + file.written().toBase64() + '\n');
}

base::Result<QByteArray> SigningKey::sign(const QByteArray &message, const QString &trustedComment) const
{
    const QByteArray comment = trustedComment.toUtf8();
    if (comment.contains('\n') || comment.contains('\r') || comment.contains('\0') || comment.size() > longestComment)
        return base::fail(base::ErrorCode::InputInvalid, {u"trusted comment"_s, u"not one short line"_s});
    minisign::Signature signature;
    signature.keyId = m_publicKey.id;
    signature.signature = signatureOf(minisign::prehash(message), m_secretKey);
    signature.trustedComment = comment;
    signature.globalSignature = signatureOf(signature.signature + comment, m_secretKey);
    return minisign::formatSignature(signature);
}

QString secretKeyPath(const QString &folder)
{
    return QDir(folder).absoluteFilePath(u"casebook-signing.key"_s);
}

QString publicKeyPath(const QString &folder)
{
    return QDir(folder).absoluteFilePath(u"casebook-signing.pub"_s);
}

base::Result<PublicKey> createKeyFiles(const QString &folder, const base::Secret &passphrase, KeyCost cost)
{
    if (QFile::exists(secretKeyPath(folder)))
        return base::fail(base::ErrorCode::FileExists, {secretKeyPath(folder)});
    const SigningKey key = SigningKey::generate();
    CASEBOOK_TRY(const QByteArray sealed, key.seal(passphrase, cost));
    CASEBOOK_CHECK(makeOwnFolder(folder));
    CASEBOOK_CHECK(base::writeFileAtomically(secretKeyPath(folder), sealed));
    CASEBOOK_CHECK(base::writeFileAtomically(publicKeyPath(folder), minisign::formatPublicKey(key.publicKey())));
    return key.publicKey();
}

base::Result<SigningKey> openKeyFile(const QString &folder, const base::Secret &passphrase)
{
    CASEBOOK_TRY(const QByteArray file, readKeyFile(secretKeyPath(folder)));
    return SigningKey::open(file, passphrase);
}

base::Result<PublicKey> readPublicKeyFile(const QString &folder)
{
    CASEBOOK_TRY(const QByteArray file, readKeyFile(publicKeyPath(folder)));
    return minisign::parsePublicKey(file);
}

}
