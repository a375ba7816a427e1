// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/checkpoint.h"
#include "app/journal/signingkey.h"
#include "app/store/journalwriter.h"
#include "app/store/transaction.h"
#include "tests/bench/barestore.h"
#include "tests/bench/bench.h"

#include <openssl/evp.h>

namespace casebook::bench {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using base::fail;
using base::Result;

namespace {

constexpr int entriesBetween = 1000;

struct Signed {
    QByteArray body;
    QByteArray signature;
};

Result<Signed> signedCheckpoint(const journal::SigningKey &key, qint64 size)
{
    const QByteArray root(32, static_cast<char>(size % 251));
    CASEBOOK_TRY(const QByteArray body, journal::formatCheckpoint({size, root, QDateTime(Office::today(), QTime(12, 0), Qt::UTC),
                                                                                 u"0192f0c1-2345-7abc-8def-0123456789ab"_s, {}}));
    CASEBOOK_TRY(const QByteArray signature, key.sign(body, u"casebook"_s));
    return Signed{body, signature};
}

// As many entries as lie between two checkpoints, each with one changed row, in one transaction.
Result<double> append(Office &office, int round)
{
    const Stopwatch watch;
    CASEBOOK_TRY(const qint64 cases, office.count());
    CASEBOOK_TRY(const auto transaction, store::Transaction::begin(office.connection(), {office.store().user().uuid, office.desk().clock.now(), &office.desk().random, {}}));
    for (int i = 0; i < entriesBetween; ++i) {
        const auto change = store::Row().set("owner", u"owner-%1-%2"_s.arg(round).arg(i));
        CASEBOOK_CHECK(transaction->update(store::tables::cases, 1 + i % cases, -1, change));
        CASEBOOK_TRY([[maybe_unused]] const qint64 entry, transaction->record({u"assign"_s, 1 + i % cases, {}}));
    }
    CASEBOOK_CHECK(transaction->commit());
    return watch.seconds();
}

// The same two signatures and the same prehash by the other library, with nothing read or compared around them.
class BareVerifier final {
public:
    explicit BareVerifier(const QByteArray &key)
        : m_key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, reinterpret_cast<const unsigned char *>(key.constData()), static_cast<size_t>(key.size()))),
          m_context(EVP_MD_CTX_new()), m_blake(EVP_MD_fetch(nullptr, "BLAKE2B-512", nullptr)) {}
    ~BareVerifier()
    {
        EVP_MD_free(m_blake);
        EVP_MD_CTX_free(m_context);
        EVP_PKEY_free(m_key);
    }
    BareVerifier(const BareVerifier &) = delete;
    BareVerifier &operator=(const BareVerifier &) = delete;

    bool isRight(const QByteArray &body, const journal::minisign::Signature &signature)
    {
        unsigned char hash[64];
        unsigned int size = 0;
        EVP_Digest(body.constData(), static_cast<size_t>(body.size()), hash, &size, m_blake, nullptr);
        return holds({reinterpret_cast<const char *>(hash), 64}, signature.signature) && holds(signature.signature + signature.trustedComment, signature.globalSignature);
    }

private:
    bool holds(const QByteArray &message, const QByteArray &signature)
    {
        EVP_DigestVerifyInit(m_context, nullptr, nullptr, nullptr, m_key);
        return EVP_DigestVerify(m_context, reinterpret_cast<const unsigned char *>(signature.constData()), static_cast<size_t>(signature.size()),
                                reinterpret_cast<const unsigned char *>(message.constData()), static_cast<size_t>(message.size())) == 1;
    }
    EVP_PKEY *m_key;
    EVP_MD_CTX *m_context;
    EVP_MD *m_blake;
};

struct ParsedSignature {
    QByteArray body;
    journal::minisign::Signature signature;
};

Result<Comparison> verifying(const Room &room, const journal::SigningKey &key)
{
    std::vector<Signed> all;
    std::vector<ParsedSignature> parsed;
    for (int i = 0; i < room.options().repeats(200); ++i) {
        CASEBOOK_TRY(Signed made, signedCheckpoint(key, qint64{i + 1} * entriesBetween));
        CASEBOOK_TRY(const auto signature, journal::minisign::parseSignature(made.signature));
        parsed.push_back({made.body, signature});
        all.push_back(std::move(made));
    }
    BareVerifier bare(key.publicKey().key);
    const auto ours = [&]() -> Result<double> {
        const Stopwatch watch;
        for (const Signed &one : all) {
            CASEBOOK_TRY([[maybe_unused]] const QString comment, journal::minisign::verify(one.body, one.signature, key.publicKey()));
            CASEBOOK_TRY([[maybe_unused]] const auto checkpoint, journal::parseCheckpoint(one.body));
        }
        return watch.seconds() / static_cast<double>(all.size());
    };
    const auto reference = [&]() -> Result<double> {
        const Stopwatch watch;
        for (const ParsedSignature &one : parsed)
            if (!bare.isRight(one.body, one.signature))
                return fail(ErrorCode::Internal, {u"the reference refused a signature"_s});
        return watch.seconds() / static_cast<double>(parsed.size());
    };
    return compare({u"checkpoints-verify"_s, u"OpenSSL: the same prehash and both signatures, nothing read"_s, 1.15}, room.options().pairs(), ours, reference);
}

}

// A checkpoint after each thousand entries: what signing it costs beside appending them, and what verifying one costs.
Answer checkpoints(Room &room)
{
    CASEBOOK_TRY(const QString filled, room.filledStore());
    const QString file = room.fileFor(u"checkpoints.casebook"_s);
    CASEBOOK_CHECK(copyStore(filled, file));
    CASEBOOK_TRY(const auto office, Office::open(file));
    const journal::SigningKey key = journal::SigningKey::generate();
    qint64 size = 0;
    int round = 0;
    const auto sign = [&]() -> Result<double> {
        const Stopwatch watch;
        CASEBOOK_TRY([[maybe_unused]] const Signed made, signedCheckpoint(key, ++size));
        return watch.seconds();
    };
    CASEBOOK_TRY(const Comparison signing, compare({u"checkpoints"_s, u"a thousand entries, each with a changed row, appended in one transaction"_s, 0.01},
                                                    room.options().pairs(), sign, [&] { return append(*office, ++round); }));
    CASEBOOK_TRY(const Comparison checking, verifying(room, key));
    return QList{signing, checking};
}

}
