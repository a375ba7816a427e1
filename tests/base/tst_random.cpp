// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/random.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace casebook::base;

class RandomTest final : public QObject {
    Q_OBJECT
private slots:
    void repeatsForTheSameSeed()
    {
        SeededRandom one(7), same(7), other(8);
        const QByteArray first = one.bytes(32);
        QCOMPARE(first.size(), 32);
        QCOMPARE(same.bytes(32), first);
        QVERIFY(other.bytes(32) != first);
        QVERIFY(one.bytes(32) != first);
    }

    void neverGivesTheSameSaltTwice()
    {
        SecureRandom random;
        QSet<QByteArray> seen;
        for (int i = 0; i < 10'000; ++i)
            seen.insert(random.bytes(32));
        QCOMPARE(seen.size(), 10'000);
    }

    void makesIdentitiesThatSortByTime()
    {
        SecureRandom random;
        const QRegularExpression form(QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
        QString before;
        for (int i = 0; i < 500; ++i) {
            const QString id = uuid7(random, QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC).addMSecs(i));
            QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
            QVERIFY(before < id);
            before = id;
        }
    }
};

QTEST_APPLESS_MAIN(RandomTest)
#include "tst_random.moc"
