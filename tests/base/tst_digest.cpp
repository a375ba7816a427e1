// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/digest.h"

#include <QCryptographicHash>
#include <QTest>

using namespace casebook::base;

class DigestTest final : public QObject {
    Q_OBJECT
private slots:
    // FIPS 180-4, appendix of examples.
    void knowsThePublishedDigests_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("empty") << QByteArray() << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }
    void knowsThePublishedDigests()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, digest);
        QCOMPARE(sha256(input).toHex(), digest);
    }

    void takesItsInputInAnyPieces()
    {
        QByteArray input;
        for (int i = 0; i < 1000; ++i)
            input += static_cast<char>(i * 7);
        const QByteArray whole = QCryptographicHash::hash(input, QCryptographicHash::Sha256);
        Sha256 digest;
        for (qsizetype cut = 0; cut <= input.size(); cut += 37) {
            QCOMPARE(digest.of({QByteArrayView(input).first(cut), QByteArrayView(input).sliced(cut)}), whole);
            digest.reset();
            digest.add(QByteArrayView(input).first(cut));
            digest.add(QByteArrayView(input).sliced(cut));
            QCOMPARE(digest.result(), whole);
        }
    }
};

QTEST_APPLESS_MAIN(DigestTest)
#include "tst_digest.moc"
