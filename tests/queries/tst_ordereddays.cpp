// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queries/statistics.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace casebook::queries;

class TestOrderedDays : public QObject {
    Q_OBJECT

private slots:
    void findsMedianAndPercentile_data()
    {
        QTest::addColumn<OrderedDays>("days");
        QTest::addColumn<double>("middle");
        QTest::addColumn<qint64>("ninetieth");
        QTest::newRow("one") << OrderedDays{7} << 7.0 << qint64{7};
        QTest::newRow("two") << OrderedDays{0, 5} << 2.5 << qint64{5};
        QTest::newRow("three") << OrderedDays{1, 2, 30} << 2.0 << qint64{30};
        QTest::newRow("nine") << OrderedDays{1, 2, 3, 4, 5, 6, 7, 8, 9} << 5.0 << qint64{9};
        QTest::newRow("ten: the ninth") << OrderedDays{1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << 5.5 << qint64{9};
        QTest::newRow("eleven: the tenth") << OrderedDays{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11} << 6.0 << qint64{10};
        QTest::newRow("all alike") << OrderedDays{4, 4, 4, 4} << 4.0 << qint64{4};
    }
    void findsMedianAndPercentile()
    {
        QFETCH(OrderedDays, days);
        QFETCH(double, middle);
        QFETCH(qint64, ninetieth);
        QCOMPARE(*median(days), middle);
        QCOMPARE(*percentile(days, 90), ninetieth);
    }

    void findsNothingInNothing()
    {
        QVERIFY(!median({}));
        QVERIFY(!percentile({}, 90));
    }

    void keepsItsPromiseForEveryPercentage()
    {
        std::mt19937 dice(1);
        for (int round = 0; round < 200; ++round) {
            OrderedDays days;
            for (auto left = 1 + dice() % 40; left > 0; --left)
                days << static_cast<qint64>(dice() % 30);
            std::sort(days.begin(), days.end());
            for (int percent = 1; percent <= 100; ++percent) {
                const qint64 value = *percentile(days, percent);
                const auto within = std::upper_bound(days.begin(), days.end(), value) - days.begin();
                const auto below = std::lower_bound(days.begin(), days.end(), value) - days.begin();
                QVERIFY(within * 100 >= days.size() * percent);  // at least so many
                QVERIFY(below * 100 < days.size() * percent);    // and no smaller value will do
            }
        }
    }

    void joinsInOrder()
    {
        QCOMPARE(joined({1, 4, 9}, {0, 4, 5}), (OrderedDays{0, 1, 4, 4, 5, 9}));
        QCOMPARE(joined({}, {2}), OrderedDays{2});
    }
};

QTEST_APPLESS_MAIN(TestOrderedDays)
#include "tst_ordereddays.moc"
