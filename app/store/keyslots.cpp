// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/keyslots.h"

#include "app/base/digest.h"
#include "app/base/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sodium.h>

namespace casebook::store {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;
using base::Secret;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr char crockford[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int checksumBytes = 2;

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray checksumOf(QByteArrayView key)
{
    return base::Sha256().of({QByteArrayView("casebook-recovery-v1"), key}).first(checksumBytes);
}

}

QString name(StoreMode mode)
{
    switch (mode) {
    case StoreMode::Normal: return u"normal"_s;
    case StoreMode::Test: return u"test"_s;
    case StoreMode::Demo: return u"demo"_s;
    }
    return {};
}

Result<KeySlots> KeySlots::read(const QString &storeFile)
{
    const QString file = fileOf(storeFile);
    auto content = base::readFile(file, mebibyte);
    if (!content)
        return content.error().code == ErrorCode::FileNotFound ? fail(ErrorCode::KeySlotsMissing, {file}) : fail(content.error());
    const QJsonObject root = QJsonDocument::fromJson(*content).object();
    const QString mode = root.value("mode"_L1).toString();
    if (root.value("format"_L1).toInt() != 1 || root.value("cipher"_L1) != "aegis-256"_L1 || root.value("store"_L1).toString().isEmpty())
        return fail(ErrorCode::KeySlotsDamaged, {file});
    KeySlots keys(root.value("store"_L1).toString(),
                   mode == "demo"_L1 ? StoreMode::Demo : mode == "test"_L1 ? StoreMode::Test : StoreMode::Normal);
    keys.m_file = file;
    for (const QJsonValue value : root.value("slots"_L1).toArray()) {
        const QJsonObject slot = value.toObject();
        keys.m_slots.append({slot.value("user"_L1).toString(), QByteArray::fromBase64(slot.value("salt"_L1).toString().toLatin1()),
                              slot.value("operations"_L1).toInteger(), slot.value("memory"_L1).toInteger(),
                              QByteArray::fromBase64(slot.value("sealed"_L1).toString().toLatin1())});
    }
    return keys;
}

Result<void> KeySlots::write(const QString &storeFile) const
{
    return base::writeFileAtomically(fileOf(storeFile), toJson());
}

QByteArray KeySlots::toJson() const
{
    QJsonArray keys;
    for (const Slot &slot : m_slots)
        keys.append(QJsonObject{{u"user"_s, slot.user}, {u"salt"_s, base64(slot.salt)}, {u"operations"_s, slot.operations},
                                 {u"memory"_s, slot.memory}, {u"sealed"_s, base64(slot.sealed)}});
    const QJsonObject root{{u"format"_s, 1}, {u"store"_s, m_storeId}, {u"cipher"_s, u"aegis-256"_s}, {u"mode"_s, name(m_mode)}, {u"slots"_s, keys}};
    return QJsonDocument(root).toJson();
}

QStringList KeySlots::users() const
{
    QStringList names;
    for (const Slot &slot : m_slots)
        names << slot.user;
    return names;
}

Result<Secret> KeySlots::derive(const Slot &slot, const Secret &passphrase) const
{
    Secret key(crypto_secretbox_KEYBYTES);
    // The bounds keep a hostile file from asking for all memory.
    if (slot.salt.size() != crypto_pwhash_SALTBYTES || slot.operations < 1 || slot.operations > 20 || slot.memory < mebibyte
        || slot.memory > 2048 * mebibyte)
        return fail(ErrorCode::KeySlotsDamaged, {m_file});
    if (crypto_pwhash(key.data(), crypto_secretbox_KEYBYTES, passphrase.view().data(), static_cast<unsigned long long>(passphrase.size()),
                      reinterpret_cast<const unsigned char *>(slot.salt.constData()), static_cast<unsigned long long>(slot.operations),
                      static_cast<size_t>(slot.memory), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorCode::Internal, {u"no memory for the key derivation"_s});
    return key;
}

Result<Secret> KeySlots::open(const QString &user, const Secret &passphrase) const
{
    const auto slot = std::find_if(m_slots.cbegin(), m_slots.cend(), [&](const Slot &candidate) { return candidate.user == user; });
    if (slot == m_slots.cend())
        return fail(ErrorCode::KeySlotUnknown, {user});
    CASEBOOK_TRY(const Secret key, derive(*slot, passphrase));
    constexpr qsizetype overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (slot->sealed.size() != 32 + overhead)
        return fail(ErrorCode::KeySlotsDamaged, {m_file});
    const auto *sealed = reinterpret_cast<const unsigned char *>(slot->sealed.constData());
    Secret pageKey(32);
    if (crypto_secretbox_open_easy(pageKey.data(), sealed + crypto_secretbox_NONCEBYTES, 32 + crypto_secretbox_MACBYTES, sealed, key.data()) != 0)
        return fail(ErrorCode::WrongPassphrase);
    return pageKey;
}

Result<void> KeySlots::seal(const QString &user, const Secret &passphrase, const Secret &pageKey, base::RandomSource &random)
{
    if (QString::fromUtf8(passphrase.view()).trimmed().isEmpty())
        return fail(ErrorCode::InputInvalid, {u"passphrase"_s, u"empty"_s});
    const bool light = m_mode != StoreMode::Normal;
    Slot slot{user, random.bytes(crypto_pwhash_SALTBYTES), light ? 1 : 3, light ? 8 * mebibyte : 256 * mebibyte, {}};
    CASEBOOK_TRY(const Secret key, derive(slot, passphrase));
    const QByteArray nonce = random.bytes(crypto_secretbox_NONCEBYTES);
    slot.sealed = nonce + QByteArray(32 + crypto_secretbox_MACBYTES, '\0');
    crypto_secretbox_easy(reinterpret_cast<unsigned char *>(slot.sealed.data()) + nonce.size(), pageKey.data(), 32,
                          reinterpret_cast<const unsigned char *>(nonce.constData()), key.data());
    remove(user);
    m_slots.append(slot);
    return {};
}

bool KeySlots::remove(const QString &user)
{
    return m_slots.removeIf([&](const Slot &slot) { return slot.user == user; }) > 0;
}

QString recoveryKeyText(const Secret &pageKey)
{
    const QByteArray checksum = checksumOf(pageKey.view());
    const auto byteAt = [&](qsizetype i) {
        return static_cast<quint8>(i < pageKey.size() ? pageKey.view()[i] : i < pageKey.size() + checksumBytes ? checksum[i - pageKey.size()] : 0);
    };
    QString text;
    for (qsizetype bit = 0; bit < (pageKey.size() + checksumBytes) * 8; bit += 5) {
        const auto pair = static_cast<quint32>(byteAt(bit / 8) << 8 | byteAt(bit / 8 + 1));
        if (!text.isEmpty() && bit % 25 == 0)
            text += u'-';
        text += QLatin1Char(crockford[(pair >> (11 - bit % 8)) & 31]);
    }
    return text;
}

Result<Secret> pageKeyFromRecovery(const QString &text)
{
    Secret bytes(35);
    qsizetype bit = 0;
    for (QChar letter : text.toUpper()) {
        if (letter == u'-' || letter.isSpace())
            continue;
        letter = letter == u'O' ? u'0' : letter == u'I' || letter == u'L' ? u'1' : letter;
        const char *found = letter.unicode() < 128 ? std::strchr(crockford, letter.toLatin1()) : nullptr;
        if (!found || letter.isNull() || bit >= 275)
            return fail(ErrorCode::RecoveryKeyInvalid);
        const auto value = static_cast<quint32>(found - crockford);
        for (int i = 4; i >= 0; --i, ++bit)
            if (value >> i & 1)
                bytes.data()[bit / 8] = static_cast<unsigned char>(bytes.data()[bit / 8] | 0x80 >> bit % 8);
            else
                bytes.data()[bit / 8] = static_cast<unsigned char>(bytes.data()[bit / 8] & ~(0x80 >> bit % 8));
    }
    // The last letter carries two bits; the others of it are zero, so that a wrong last letter is noticed too.
    if (bit != 275 || (bytes.data()[34] & 0xe0) != 0)
        return fail(ErrorCode::RecoveryKeyInvalid);
    Secret key(32);
    std::copy_n(bytes.data(), 32, key.data());
    if (checksumOf(key.view()) != bytes.view().sliced(32, checksumBytes))
        return fail(ErrorCode::RecoveryKeyInvalid);
    return key;
}

}
