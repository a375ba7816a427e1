// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/minisign.h"

#include "tests/journal/stockminisign.h"

#include <QRandomGenerator>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
namespace minisign = journal::minisign;

// Reads and verifies what the minisign program made; tst_signingkey is about what we make.
class MinisignTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(m_stock.isInstalled(), "these tests need the program minisign (Debian package minisign)");
        QVERIFY(m_stock.write(u"text"_s, m_message));
        QCOMPARE(m_stock.run({u"-G"_s, u"-W"_s, u"-p"_s, u"key.pub"_s, u"-s"_s, u"key"_s}), 0);
        QCOMPARE(m_stock.run({u"-S"_s, u"-W"_s, u"-s"_s, u"key"_s, u"-m"_s, u"text"_s, u"-t"_s, u"size 41, für das Büro"_s}), 0);
        m_publicFile = m_stock.read(u"key.pub"_s);
        m_signatureFile = m_stock.read(u"text.minisig"_s);
    }

    void verifiesASignatureOfTheProgram()
    {
        const auto comment = minisign::verify(m_message, m_signatureFile, key());
        QVERIFY(comment);
        QCOMPARE(*comment, u"size 41, für das Büro"_s);
    }

    void namesTheKeyAsTheProgramDoes()
    {
        QVERIFY(m_publicFile.contains(minisign::keyName(key().id).toLatin1()));
        QCOMPARE(minisign::formatPublicKey(key()), m_publicFile);
        QCOMPARE(minisign::keyName(QByteArray::fromHex("01020304050607ab")), u"AB07060504030201"_s);
        QCOMPARE(minisign::keyName(QByteArray::fromHex("0102030405060a00")), u"A060504030201"_s);
    }

    void readsFilesThatWentThroughMail()
    {
        QCOMPARE(minisign::parsePublicKey(QByteArray(m_publicFile).replace("\n", "\r\n")).value(), key());
        QVERIFY(minisign::verify(m_message, QByteArray(m_signatureFile).replace("\n", "\r\n"), key()));
        QVERIFY(minisign::verify(m_message, m_signatureFile.trimmed(), key()));
    }

    void refusesAnotherMessageKeyOrComment()
    {
        const auto refuses = [](const QByteArray &message, const QByteArray &file, const minisign::PublicKey &publicKey) {
            const auto result = minisign::verify(message, file, publicKey);
            return !result && result.error().code == base::ErrorCode::SignatureInvalid;
        };
        minisign::PublicKey otherKey = key();
        otherKey.key[3] = static_cast<char>(otherKey.key.at(3) ^ 1);
        minisign::PublicKey otherName = key();
        otherName.id[0] = static_cast<char>(otherName.id.at(0) ^ 1);
        QVERIFY(refuses(m_message + ' ', m_signatureFile, key()));
        QVERIFY(refuses({}, m_signatureFile, key()));
        QVERIFY(refuses(m_message, m_signatureFile, otherKey));
        QVERIFY(refuses(m_message, m_signatureFile, otherName));
        QVERIFY(refuses(m_message, QByteArray(m_signatureFile).replace("size 41", "size 40"), key()));
    }

    void everyChangedBitOfASignatureIsRefused()
    {
        const minisign::Signature good = minisign::parseSignature(m_signatureFile).value();
        const auto refusesFlip = [&](QByteArray minisign::Signature::*part, int bit) {
            minisign::Signature wrong = good;
            (wrong.*part)[bit / 8] = static_cast<char>((wrong.*part).at(bit / 8) ^ (1 << (bit % 8)));
            return !minisign::verify(m_message, minisign::formatSignature(wrong), key());
        };
        for (int bit = 0; bit < 512; ++bit) {
            QVERIFY(refusesFlip(&minisign::Signature::signature, bit));
            QVERIFY(refusesFlip(&minisign::Signature::globalSignature, bit));
        }
    }

    void aMutatedFileNeverVerifiesAsSomethingElse()
    {
        QRandomGenerator random(3);
        const minisign::Signature good = minisign::parseSignature(m_signatureFile).value();
        for (int round = 0; round < 3000; ++round) {
            QByteArray mutated = m_signatureFile;
            mutated[random.bounded(static_cast<int>(mutated.size()))] = static_cast<char>(random.bounded(256));
            if (random.bounded(2) == 0)
                mutated.remove(random.bounded(static_cast<int>(mutated.size())), 1 + random.bounded(30));
            if (!minisign::verify(m_message, mutated, key()))
                continue;
            const minisign::Signature still = minisign::parseSignature(mutated).value();  // the untrusted comment changed
            QCOMPARE(still.signature, good.signature);
            QCOMPARE(still.trustedComment, good.trustedComment);
        }
    }

    void refusesTheOlderFormWithoutPrehash()
    {
        QCOMPARE(m_stock.run({u"-S"_s, u"-W"_s, u"-l"_s, u"-s"_s, u"key"_s, u"-m"_s, u"text"_s, u"-x"_s, u"old.minisig"_s}), 0);
        QVERIFY(!minisign::verify(m_message, m_stock.read(u"old.minisig"_s), key()));
    }

    void refusesWhatIsNoKeyFile()
    {
        QVERIFY(!minisign::parsePublicKey({}));
        QVERIFY(!minisign::parsePublicKey(m_signatureFile));
        QVERIFY(!minisign::parsePublicKey(QByteArray(m_publicFile).replace("untrusted", "trusted")));
        QVERIFY(!minisign::parsePublicKey(m_stock.read(u"key"_s)));
        QVERIFY(!minisign::parseSignature(QByteArray(100'000, 'a')));
    }

private:
    minisign::PublicKey key() const { return minisign::parsePublicKey(m_publicFile).value(); }

    tests::StockMinisign m_stock;
    const QByteArray m_message = "casebook-journal/x\n41\n";
    QByteArray m_publicFile;
    QByteArray m_signatureFile;
};

QTEST_GUILESS_MAIN(MinisignTest)
#include "tst_minisign.moc"
