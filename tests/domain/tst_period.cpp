// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/period.h"

#include <QTest>

using namespace casebook::domain;
using namespace Qt::StringLiterals;

class PeriodTest final : public QObject {
    Q_OBJECT
private slots:
    void readsWhatItWrites()
    {
        using enum PeriodUnit;
        for (const PeriodUnit unit : {Hours, Days, WorkingDays, Weeks, Months, Years}) {
            QCOMPARE(periodUnit(name(unit)), std::optional(unit));
            for (const int length : {1, 9, longest(unit)}) {
                const Period expected{length, unit};
                QVERIFY(period(name(expected)) == expected);
            }
            QVERIFY(!period(name(Period{longest(unit) + 1, unit})));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "days", "days:", ":3", "days:0", "days:-1", "days:+1", "days:01", "days:1.5", "days: 1", "days:1 ",
                                 "Days:1", "days:1:2", "fortnights:1", "days:99999999999999999999", "days:\u0663", "access"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!period(text));
    }
};

QTEST_APPLESS_MAIN(PeriodTest)
#include "tst_period.moc"
