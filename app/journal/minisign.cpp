// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/minisign.h"

#include "app/journal/spelling.h"

#include <QtEndian>
#include <sodium.h>

namespace casebook::journal::minisign {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView untrusted = "untrusted comment: ";
constexpr QByteArrayView trusted = "trusted comment: ";
constexpr qsizetype longestFile = 16 * 1024;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

base::Unexpected invalid(const QString &reason)
{
    return base::fail(base::ErrorCode::SignatureInvalid, {}, reason);
}

// Files that went through mail or another system may have lost the last line feed or got carriage returns.
std::optional<QList<QByteArrayView>> linesOf(QByteArray &file, qsizetype count)
{
    if (file.size() > longestFile)
        return std::nullopt;
    file.replace("\r\n", "\n");
    if (!file.endsWith('\n'))
        file += '\n';
    auto lines = spelling::lines(file);
    if (!lines || lines->size() != count || !lines->at(0).startsWith(untrusted))
        return std::nullopt;
    return lines;
}

bool isSignedBy(const PublicKey &key, const QByteArray &signature, const QByteArray &message)
{
    return crypto_sign_verify_detached(raw(signature), raw(message), static_cast<unsigned long long>(message.size()), raw(key.key)) == 0;
}

}

QString keyName(const QByteArray &keyId)
{
    Q_ASSERT(keyId.size() == keyIdSize);
    return QString::number(qFromLittleEndian<quint64>(keyId.constData()), 16).toUpper();
}

QByteArray formatPublicKey(const PublicKey &key)
{
    return untrusted.toByteArray() + "minisign public key " + keyName(key.id).toLatin1() + '\n'
        + ("Ed" + key.id + key.key).toBase64() + '\n';
}

base::Result<PublicKey> parsePublicKey(const QByteArray &file)
{
    QByteArray copy = file;
    const auto lines = linesOf(copy, 2);
    if (!lines)
        return invalid(u"not a public key"_s);
    const auto body = spelling::base64(lines->at(1), 2 + keyIdSize + publicKeySize);
    if (!body || !body->startsWith("Ed"))
        return invalid(u"not an Ed25519 public key"_s);
    return PublicKey{body->mid(2, keyIdSize), body->mid(2 + keyIdSize)};
}

QByteArray formatSignature(const Signature &signature)
{
    return untrusted.toByteArray() + "signature from minisign secret key\n"
        + ("ED" + signature.keyId + signature.signature).toBase64() + '\n' + trusted.toByteArray() + signature.trustedComment + '\n'
        + signature.globalSignature.toBase64() + '\n';
}

base::Result<Signature> parseSignature(const QByteArray &file)
{
    QByteArray copy = file;
    const auto lines = linesOf(copy, 4);
    if (!lines || !lines->at(2).startsWith(trusted))
        return invalid(u"not a signature"_s);
    const auto body = spelling::base64(lines->at(1), 2 + keyIdSize + signatureSize);
    if (!body || !body->startsWith("ED"))
        return invalid(u"not a prehashed Ed25519 signature"_s);
    const auto global = spelling::base64(lines->at(3), signatureSize);
    if (!global)
        return invalid(u"no signature of the comment"_s);
    return Signature{body->mid(2, keyIdSize), body->mid(2 + keyIdSize), lines->at(2).sliced(trusted.size()).toByteArray(), *global};
}

base::Result<QString> verify(const QByteArray &message, const QByteArray &signatureFile, const PublicKey &key)
{
    Q_ASSERT(key.key.size() == publicKeySize);
    CASEBOOK_TRY(const Signature signature, parseSignature(signatureFile));
    if (signature.keyId != key.id)
        return invalid(u"made with another key"_s);
    if (!isSignedBy(key, signature.signature, prehash(message)))
        return invalid(u"the content is not what was signed"_s);
    if (!isSignedBy(key, signature.globalSignature, signature.signature + signature.trustedComment))
        return invalid(u"the comment is not what was signed"_s);
    return QString::fromUtf8(signature.trustedComment);
}

QByteArray prehash(const QByteArray &message)
{
    QByteArray hash(crypto_generichash_BYTES_MAX, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()), raw(message),
                       static_cast<unsigned long long>(message.size()), nullptr, 0);
    return hash;
}

}
