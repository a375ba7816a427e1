// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/signingkey.h"

#include "app/journal/checkpoint.h"
#include "app/journal/merkletree.h"
#include "tests/journal/stockminisign.h"

#include <QDir>
#include <QTest>

using namespace casebook;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using journal::KeyCost;
using journal::SigningKey;

namespace {

base::Secret passphrase(const char *words = "a staple of correct horses")
{
    QByteArray bytes(words);
    return base::Secret::take(bytes);
}

QByteArray checkpointBody()
{
    return journal::formatCheckpoint({41, journal::leafHash("root"), QDateTime(QDate(2026, 9, 18), QTime(8, 15), Qt::UTC),
                                      u"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"_s, {}}).value();
}

}

class SigningKeyTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(m_stock.isInstalled(), "these tests need the program minisign (Debian package minisign)");
    }

    void theProgramVerifiesACheckpointSignedByUs()
    {
        const SigningKey key = SigningKey::generate();
        QVERIFY(m_stock.write(u"checkpoint"_s, checkpointBody()));
        QVERIFY(m_stock.write(u"key.pub"_s, journal::minisign::formatPublicKey(key.publicKey())));
        QVERIFY(m_stock.write(u"checkpoint.minisig"_s, key.sign(checkpointBody(), u"41 entries"_s).value()));
        const QStringList verify{u"-V"_s, u"-H"_s, u"-p"_s, u"key.pub"_s, u"-m"_s, u"checkpoint"_s};
        QVERIFY2(m_stock.run(verify) == 0, m_stock.output().constData());
        QVERIFY(m_stock.output().contains("Trusted comment: 41 entries"));
        QVERIFY(m_stock.write(u"checkpoint"_s, checkpointBody().replace("\n41\n", "\n40\n")));
        QCOMPARE(m_stock.run(verify), 1);
    }

    void theProgramSignsWithOurKeyFile()
    {
        const QByteArray words = "pass phrase";
        const SigningKey key = SigningKey::generate();
        QVERIFY(m_stock.write(u"text"_s, "text"));
        QVERIFY(m_stock.write(u"our.key"_s, key.seal(passphrase(words.constData()), KeyCost::light()).value()));
        const QStringList sign{u"-S"_s, u"-s"_s, u"our.key"_s, u"-m"_s, u"text"_s};
        QVERIFY2(m_stock.run(sign, words + '\n') == 0, m_stock.output().constData());
        QVERIFY(journal::minisign::verify("text", m_stock.read(u"text.minisig"_s), key.publicKey()));
        QVERIFY(m_stock.run(sign, "another phrase\n") != 0);
    }

    void whatItSignsItVerifies()
    {
        const SigningKey key = SigningKey::generate();
        const auto file = key.sign("message", u"für alle"_s);
        QCOMPARE(journal::minisign::verify("message", file.value(), key.publicKey()).value(), u"für alle"_s);
        QVERIFY(!journal::minisign::verify("message", *file, SigningKey::generate().publicKey()));
    }

    void sealedKeyOpensWithItsPassphraseOnly()
    {
        const SigningKey key = SigningKey::generate();
        const QByteArray file = key.seal(passphrase(), KeyCost::light()).value();
        const auto opened = SigningKey::open(file, passphrase());
        QVERIFY(opened);
        QCOMPARE(opened->publicKey(), key.publicKey());
        QCOMPARE(opened->sign("m", u"c"_s).value(), key.sign("m", u"c"_s).value());
        QCOMPARE(SigningKey::open(file, passphrase("another")).error().code, ErrorCode::WrongPassphrase);
        QCOMPARE(SigningKey::open(file, base::Secret()).error().code, ErrorCode::WrongPassphrase);
    }

    void everyChangedByteOfASealedKeyIsRefused()
    {
        const SigningKey key = SigningKey::generate();
        const QByteArray file = key.seal(passphrase(), KeyCost::light()).value();
        const QList<QByteArray> lines = file.split('\n');
        const QByteArray body = QByteArray::fromBase64(lines.at(1));
        for (qsizetype i = 0; i < body.size(); ++i) {
            // The parameters decide how much work is done; a lower one gives another stream, a rounded one the same.
            if (i >= 38 && i < 54)
                continue;
            QByteArray wrong = body;
            wrong[i] = static_cast<char>(wrong.at(i) ^ 0x20);
            QVERIFY2(!SigningKey::open(lines.at(0) + '\n' + wrong.toBase64() + '\n', passphrase()), QByteArray::number(i).constData());
        }
    }

    void refusesAKeyFileThatAsksForTooMuch_data()
    {
        QTest::addColumn<int>("position");
        QTest::newRow("work") << 38 + 7;
        QTest::newRow("memory") << 46 + 7;
    }
    void refusesAKeyFileThatAsksForTooMuch()
    {
        QFETCH(int, position);
        const QList<QByteArray> lines = SigningKey::generate().seal(passphrase(), KeyCost::light()).value().split('\n');
        QByteArray body = QByteArray::fromBase64(lines.at(1));
        body[position] = 1;
        QCOMPARE(SigningKey::open(lines.at(0) + '\n' + body.toBase64() + '\n', passphrase()).error().code, ErrorCode::SignatureInvalid);
    }

    void refusesAKeyThatLiesThereInTheClear()
    {
        QCOMPARE(m_stock.run({u"-G"_s, u"-W"_s, u"-f"_s, u"-p"_s, u"clear.pub"_s, u"-s"_s, u"clear.key"_s}), 0);
        QCOMPARE(SigningKey::open(m_stock.read(u"clear.key"_s), passphrase()).error().code, ErrorCode::SignatureInvalid);
    }

    void refusesAnEmptyPassphraseAndALongComment()
    {
        const SigningKey key = SigningKey::generate();
        QCOMPARE(key.seal(base::Secret(), KeyCost::light()).error().code, ErrorCode::InputInvalid);
        QCOMPARE(key.sign("m", u"two\nlines"_s).error().code, ErrorCode::InputInvalid);
        QCOMPARE(key.sign("m", QString(5000, u'a')).error().code, ErrorCode::InputInvalid);
    }

    void filesAreMadeOnceAndBelongToTheOwner()
    {
        const QString folder = m_stock.path(u"new/keys"_s);
        QCOMPARE(journal::openKeyFile(folder, passphrase()).error().code, ErrorCode::SigningKeyMissing);
        QCOMPARE(journal::readPublicKeyFile(folder).error().code, ErrorCode::SigningKeyMissing);
        const auto made = journal::createKeyFiles(folder, passphrase(), KeyCost::light());
        QVERIFY(made);
        QCOMPARE(journal::readPublicKeyFile(folder).value(), *made);
        QCOMPARE(journal::openKeyFile(folder, passphrase()).value().publicKey(), *made);
        QCOMPARE(journal::createKeyFiles(folder, passphrase(), KeyCost::light()).error().code, ErrorCode::FileExists);
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(journal::secretKeyPath(folder)) & others));
        QVERIFY(!(QFile::permissions(folder) & (others | QFileDevice::ExeGroup | QFileDevice::ExeOther)));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void theSecretIsNotOnDisk()
    {
        const QString folder = m_stock.path(u"secret"_s);
        QVERIFY(journal::createKeyFiles(folder, passphrase(), KeyCost::light()));
        QFile file(journal::secretKeyPath(folder));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray body = QByteArray::fromBase64(file.readAll().split('\n').at(1));
        // A secret key ends with its public key; found here, the key would not be sealed.
        QVERIFY(!body.contains(journal::readPublicKeyFile(folder).value().key));
    }

private:
    tests::StockMinisign m_stock;
};

QTEST_GUILESS_MAIN(SigningKeyTest)
#include "tst_signingkey.moc"
