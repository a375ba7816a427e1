// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/remembered.h"

#include "app/journal/merkletree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace casebook;
using namespace Qt::StringLiterals;
using base::ErrorCode;
using journal::Comparison;
using journal::Seen;

namespace {

const QString storeId = u"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b"_s;

Seen seenAt(qint64 size)
{
    return {size, journal::leafHash(QByteArray::number(size))};
}

QByteArray rootAt(qint64 size)
{
    return seenAt(size).root;
}

}

class RememberedTest final : public QObject {
    Q_OBJECT
private slots:
    void nothingIsKnownOfANewStore()
    {
        QCOMPARE(journal::lastSeen(folder(), storeId).value(), std::nullopt);
        QCOMPARE(journal::compare({}, seenAt(5), rootAt), Comparison{});
    }

    void comesBackAsItWas()
    {
        QVERIFY(journal::remember(folder(), storeId, seenAt(41)));
        QCOMPARE(journal::lastSeen(folder(), storeId).value(), std::optional(seenAt(41)));
        QVERIFY(journal::remember(folder(), storeId, seenAt(42)));
        QCOMPARE(journal::lastSeen(folder(), storeId).value(), std::optional(seenAt(42)));
    }

    void belongsToItsOwnerOnly()
    {
        QVERIFY(journal::remember(folder(), storeId, seenAt(1)));
        const QString file = QDir(folder()).filePath(storeId + u".seen"_s);
        QCOMPARE(QFile::permissions(file) & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
        QCOMPARE(QFile::permissions(folder()) & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
        QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList{storeId + u".seen"_s});
    }

    void doesNotForgetUnlessTold()
    {
        QVERIFY(journal::remember(folder(), storeId, seenAt(41)));
        const auto refused = journal::remember(folder(), storeId, seenAt(38));
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (base::Error{ErrorCode::RolledBack, {u"3"_s}}));
        QCOMPARE(journal::lastSeen(folder(), storeId).value()->size, 41);
        QVERIFY(journal::rememberAnyway(folder(), storeId, seenAt(38)));
        QCOMPARE(journal::lastSeen(folder(), storeId).value()->size, 38);
    }

    void storesAreKeptApart()
    {
        QVERIFY(journal::remember(folder(), storeId, seenAt(41)));
        QCOMPARE(journal::lastSeen(folder(), QString(storeId).replace(u'5', u'6')).value(), std::nullopt);
    }

    void refusesAnIdentityThatIsAPath()
    {
        for (const QString &id : {u"../../escape"_s, QString(), u"a"_s, storeId + u"/x"_s})
            QCOMPARE(journal::remember(folder(), id, seenAt(1)).error().code, ErrorCode::InputInvalid);
    }

    void aDamagedFileIsNotTakenForNothingSeen_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("casebook-seen-v1\n41\n");
        QTest::newRow("other format") << QByteArray("casebook-seen-v2\n41\n" + rootAt(41).toBase64() + "\n");
        QTest::newRow("negative") << QByteArray("casebook-seen-v1\n-1\n" + rootAt(41).toBase64() + "\n");
        QTest::newRow("short root") << QByteArray("casebook-seen-v1\n41\nAA==\n");
    }
    void aDamagedFileIsNotTakenForNothingSeen()
    {
        QFETCH(QByteArray, content);
        QVERIFY(journal::remember(folder(), storeId, seenAt(41)));
        QFile file(QDir(folder()).filePath(storeId + u".seen"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(journal::lastSeen(folder(), storeId).error().code, ErrorCode::JournalInvalid);
        QCOMPARE(journal::remember(folder(), storeId, seenAt(42)).error().code, ErrorCode::JournalInvalid);
    }

    void comparesWithTheJournalOfNow_data()
    {
        QTest::addColumn<Seen>("now");
        QTest::addColumn<Comparison>("expected");
        using Kind = Comparison::Kind;
        QTest::newRow("the same") << seenAt(41) << Comparison{};
        QTest::newRow("more") << seenAt(50) << Comparison{};
        QTest::newRow("fewer") << seenAt(38) << Comparison{Kind::EntriesMissing, 3};
        QTest::newRow("none") << seenAt(0) << Comparison{Kind::EntriesMissing, 41};
        QTest::newRow("other root") << Seen{41, rootAt(1)} << Comparison{Kind::OtherRoot, 0};
    }
    void comparesWithTheJournalOfNow()
    {
        QFETCH(Seen, now);
        QTEST(journal::compare(seenAt(41), now, rootAt), "expected");
    }

    void findsAnotherPastBehindMoreEntries()
    {
        const auto otherPast = [](qint64) { return journal::leafHash("rewritten"); };
        QCOMPARE(journal::compare(seenAt(41), seenAt(50), otherPast), (Comparison{Comparison::Kind::OtherRoot, 0}));
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString folder() const { return m_folder->filePath(u"state/journals"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RememberedTest)
#include "tst_remembered.moc"
