// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/merkletree.h"
#include "tests/journal/merklevectors.h"

#include <QTest>

using namespace casebook;
using journal::MerkleTree;

namespace {

// The definition of RFC 9162 section 2.1.1, word for word and slow.
QByteArray rootByDefinition(const QList<QByteArray> &leafHashes)
{
    if (leafHashes.isEmpty())
        return journal::emptyRoot();
    if (leafHashes.size() == 1)
        return leafHashes.constFirst();
    qsizetype split = 1;
    while (split * 2 < leafHashes.size())
        split *= 2;
    return journal::nodeHash(rootByDefinition(leafHashes.first(split)), rootByDefinition(leafHashes.sliced(split)));
}

MerkleTree treeOf(const QList<QByteArray> &leafHashes)
{
    MerkleTree tree;
    for (const QByteArray &leaf : leafHashes)
        tree.append(leaf);
    return tree;
}

}

class MerkleTreeTest final : public QObject {
    Q_OBJECT
private slots:
    void agreesWithThePublishedRoots()
    {
        for (qsizetype count = 0; count <= 8; ++count)
            QCOMPARE(journal::rootOf(tests::vectorLeafHashes(count)).toHex(), tests::vectorRoot(count).toHex());
    }

    void appendingGivesTheRootOfTheDefinitionAtEverySize()
    {
        const QList<QByteArray> leaves = tests::numberedLeafHashes(300);
        MerkleTree tree;
        for (qsizetype size = 0; size <= leaves.size(); ++size) {
            QCOMPARE(tree.size(), size);
            QCOMPARE(tree.root(), rootByDefinition(leaves.first(size)));
            if (size < leaves.size())
                tree.append(leaves.at(size));
        }
    }

    void goesOnFromItsSerialisedState()
    {
        const QList<QByteArray> leaves = tests::numberedLeafHashes(70);
        for (qsizetype cut = 0; cut <= leaves.size(); ++cut) {
            auto tree = MerkleTree::parse(treeOf(leaves.first(cut)).serialised());
            QVERIFY(tree);
            QCOMPARE(*tree, treeOf(leaves.first(cut)));
            for (const QByteArray &leaf : leaves.sliced(cut))
                tree->append(leaf);
            QCOMPARE(tree->root(), journal::rootOf(leaves));
        }
    }

    void stateStaysSmall()
    {
        MerkleTree tree;
        for (int i = 0; i < (1 << 15) - 1; ++i)
            tree.append(journal::emptyRoot());
        QVERIFY(tree.serialised().size() < 1024);
    }

    void refusesAnotherSpelling_data()
    {
        const QByteArray good = treeOf(tests::vectorLeafHashes(5)).serialised();
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("last line feed missing") << good.chopped(1);
        QTest::newRow("a line too many") << good + "\n";
        QTest::newRow("other format") << QByteArray(good).replace("v1", "v2");
        QTest::newRow("size that wants more subtrees") << QByteArray(good).replace("\n5\n", "\n7\n");
        QTest::newRow("size with a zero in front") << QByteArray(good).replace("\n5\n", "\n05\n");
        QTest::newRow("negative size") << QByteArray(good).replace("\n5\n", "\n-5\n");
        QTest::newRow("not base64") << QByteArray(good).replace("=", "!");
        QTest::newRow("carriage returns") << QByteArray(good).replace("\n", "\r\n");
    }
    void refusesAnotherSpelling()
    {
        QFETCH(QByteArray, text);
        const auto tree = MerkleTree::parse(text);
        QVERIFY(!tree);
        QCOMPARE(tree.error().code, base::ErrorCode::JournalInvalid);
    }
};

QTEST_APPLESS_MAIN(MerkleTreeTest)
#include "tst_merkletree.moc"
