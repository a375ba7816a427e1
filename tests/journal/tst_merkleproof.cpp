// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/merkleproof.h"
#include "tests/journal/merklevectors.h"

#include <QRandomGenerator>
#include <QTest>

using namespace casebook;
using journal::MerkleProof;
using journal::MerkleProver;

namespace {

MerkleProof proofOf(const char *hex)
{
    MerkleProof proof;
    for (const QByteArray &hash : QByteArray(hex).split(' ')) {
        if (!hash.isEmpty())
            proof.append(QByteArray::fromHex(hash));
    }
    return proof;
}

QByteArray flipped(QByteArray bytes, QRandomGenerator &random)
{
    const int bit = random.bounded(static_cast<int>(bytes.size()) * 8);
    bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ (1 << (bit % 8)));
    return bytes;
}

// The proof with one bit changed, one hash less, one more, and two in the other order.
QList<MerkleProof> damaged(const MerkleProof &proof, QRandomGenerator &random)
{
    QList<MerkleProof> result;
    for (qsizetype i = 0; i < proof.size(); ++i) {
        MerkleProof changed = proof;
        changed[i] = flipped(proof.at(i), random);
        result.append(changed);
        changed = proof;
        changed.removeAt(i);
        result.append(changed);
    }
    result.append(proof + MerkleProof{journal::emptyRoot()});
    result.append(proof + MerkleProof{QByteArray()});
    if (proof.size() > 1) {
        MerkleProof swapped = proof;
        swapped.swapItemsAt(0, 1);
        result.append(swapped);
    }
    return result;
}

}

class MerkleProofTest final : public QObject {
    Q_OBJECT
private slots:
    void agreesWithThePublishedInclusionProofs_data()
    {
        QTest::addColumn<qint64>("index");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<MerkleProof>("expected");
        QTest::newRow("0 in 1") << qint64{0} << qint64{1} << proofOf("");
        QTest::newRow("0 in 8") << qint64{0} << qint64{8} << proofOf(
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 "
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e "
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        QTest::newRow("5 in 8") << qint64{5} << qint64{8} << proofOf(
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b "
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0 "
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        QTest::newRow("2 in 3") << qint64{2} << qint64{3} << proofOf(
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        QTest::newRow("1 in 5") << qint64{1} << qint64{5} << proofOf(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d "
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e "
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }
    void agreesWithThePublishedInclusionProofs()
    {
        QFETCH(qint64, index);
        QFETCH(qint64, size);
        QFETCH(MerkleProof, expected);
        const QList<QByteArray> leaves = tests::vectorLeafHashes();
        QCOMPARE(MerkleProver(leaves).inclusion(index, size), expected);
        QVERIFY(journal::verifyInclusion(leaves.at(index), index, size, expected, tests::vectorRoot(size)));
    }

    void agreesWithThePublishedConsistencyProofs_data()
    {
        QTest::addColumn<qint64>("oldSize");
        QTest::addColumn<qint64>("newSize");
        QTest::addColumn<MerkleProof>("expected");
        QTest::newRow("1 to 1") << qint64{1} << qint64{1} << proofOf("");
        QTest::newRow("1 to 8") << qint64{1} << qint64{8} << proofOf(
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 "
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e "
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        QTest::newRow("6 to 8") << qint64{6} << qint64{8} << proofOf(
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a "
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0 "
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        QTest::newRow("2 to 5") << qint64{2} << qint64{5} << proofOf(
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e "
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }
    void agreesWithThePublishedConsistencyProofs()
    {
        QFETCH(qint64, oldSize);
        QFETCH(qint64, newSize);
        QFETCH(MerkleProof, expected);
        QCOMPARE(MerkleProver(tests::vectorLeafHashes()).consistency(oldSize, newSize), expected);
        QVERIFY(journal::verifyConsistency(oldSize, tests::vectorRoot(oldSize), newSize, tests::vectorRoot(newSize), expected));
    }

    void everyInclusionProofVerifiesAndNoDamagedOne()
    {
        QRandomGenerator random(20260918);
        const QList<QByteArray> leaves = tests::numberedLeafHashes(300);
        const MerkleProver prover(leaves);
        for (int round = 0; round < 400; ++round) {
            const qint64 size = 1 + random.bounded(300);
            const qint64 index = random.bounded(static_cast<int>(size));
            const QByteArray root = journal::rootOf(leaves.first(size));
            const MerkleProof proof = prover.inclusion(index, size);
            const QByteArray leaf = leaves.at(index);
            QCOMPARE(prover.root(size), root);
            QVERIFY(journal::verifyInclusion(leaf, index, size, proof, root));
            QVERIFY(!journal::verifyInclusion(flipped(leaf, random), index, size, proof, root));
            QVERIFY(!journal::verifyInclusion(leaf, index, size, proof, flipped(root, random)));
            for (int bit = 0; bit < 9; ++bit)
                QVERIFY(!journal::verifyInclusion(leaf, index ^ (qint64{1} << bit), size, proof, root));
            for (const MerkleProof &wrong : damaged(proof, random))
                QVERIFY(!journal::verifyInclusion(leaf, index, size, wrong, root));
        }
    }

    void everyConsistencyProofVerifiesAndNoDamagedOne()
    {
        QRandomGenerator random(20260919);
        const MerkleProver prover(tests::numberedLeafHashes(300));
        for (int round = 0; round < 400; ++round) {
            const qint64 newSize = 1 + random.bounded(300);
            const qint64 oldSize = 1 + random.bounded(static_cast<int>(newSize));
            const QByteArray oldRoot = prover.root(oldSize);
            const QByteArray newRoot = prover.root(newSize);
            const MerkleProof proof = prover.consistency(oldSize, newSize);
            QVERIFY(journal::verifyConsistency(oldSize, oldRoot, newSize, newRoot, proof));
            QVERIFY(!journal::verifyConsistency(oldSize, flipped(oldRoot, random), newSize, newRoot, proof));
            QVERIFY(!journal::verifyConsistency(oldSize, oldRoot, newSize, flipped(newRoot, random), proof));
            for (const MerkleProof &wrong : damaged(proof, random))
                QVERIFY(!journal::verifyConsistency(oldSize, oldRoot, newSize, newRoot, wrong));
        }
    }

    void proofOfARewrittenPastIsRefused()
    {
        QList<QByteArray> leaves = tests::numberedLeafHashes(100);
        const QByteArray oldRoot = journal::rootOf(leaves.first(37));
        leaves[12] = journal::leafHash("another past");
        const MerkleProver prover(leaves);
        QVERIFY(!journal::verifyConsistency(37, oldRoot, 100, prover.root(100), prover.consistency(37, 100)));
    }

    void emptyTreeIsTheBeginningOfEveryTree()
    {
        const MerkleProver prover(tests::numberedLeafHashes(3));
        QCOMPARE(prover.root(0), journal::emptyRoot());
        QVERIFY(journal::verifyConsistency(0, journal::emptyRoot(), 3, prover.root(3), prover.consistency(0, 3)));
        QVERIFY(!journal::verifyConsistency(0, prover.root(1), 3, prover.root(3), {}));
        QVERIFY(!journal::verifyConsistency(0, journal::emptyRoot(), 0, prover.root(1), {}));
    }

    void refusesAProofThatEndsBelowTheRoot()
    {
        const MerkleProver prover(tests::numberedLeafHashes(8));
        const QByteArray leaf = journal::leafHash("0");
        QVERIFY(journal::verifyInclusion(leaf, 0, 4, prover.inclusion(0, 4), prover.root(4)));
        QVERIFY(!journal::verifyInclusion(leaf, 0, 8, prover.inclusion(0, 4), prover.root(4)));
        QVERIFY(!journal::verifyInclusion(leaf, 0, 8, {}, leaf));
    }

    void refusesNumbersThatMakeNoTree()
    {
        const QByteArray root = journal::emptyRoot();
        QVERIFY(!journal::verifyInclusion(root, -1, 1, {}, root));
        QVERIFY(!journal::verifyInclusion(root, 1, 1, {}, root));
        QVERIFY(!journal::verifyInclusion(root, 0, 0, {}, root));
        QVERIFY(!journal::verifyInclusion({}, 0, 1, {}, {}));
        QVERIFY(!journal::verifyConsistency(2, root, 1, root, {}));
        QVERIFY(!journal::verifyConsistency(-1, root, 1, root, {}));
        QVERIFY(!journal::verifyConsistency(3, root, 4, root, {}));
    }
};

QTEST_APPLESS_MAIN(MerkleProofTest)
#include "tst_merkleproof.moc"
