// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/calendar.h"
#include "tests/domain/lawsamples.h"

#include <QTest>

using namespace samples;

class CalendarTest final : public QObject {
    Q_OBJECT
private slots:
    void knowsEaster_data()
    {
        QTest::addColumn<QDate>("sunday");
        for (const char *day : {"1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20",
                                "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28",
                                "2033-04-17", "2034-04-09", "2035-03-25", "2036-04-13", "2038-04-25"})
            QTest::newRow(day) << QDate::fromString(QLatin1StringView(day), Qt::ISODate);
    }
    void knowsEaster()
    {
        QFETCH(QDate, sunday);
        QCOMPARE(easterSunday(sunday.year()), sunday);
    }

    void easterIsASundayBetweenItsBounds()
    {
        for (int year = 1600; year < 2500; ++year) {
            const QDate day = easterSunday(year);
            QCOMPARE(day.dayOfWeek(), 7);
            QVERIFY(day >= QDate(year, 3, 22) && day <= QDate(year, 4, 25));
        }
    }

    void knowsTheDayOfEachForm_data()
    {
        QTest::addColumn<HolidayRule>("rule");
        QTest::addColumn<int>("year");
        QTest::addColumn<QDate>("day");
        QTest::newRow("fixed") << fixed(u"a"_s, 10, 3) << 2026 << QDate(2026, 10, 3);
        QTest::newRow("29 February in a leap year") << fixed(u"a"_s, 2, 29) << 2028 << QDate(2028, 2, 29);
        QTest::newRow("29 February in a common year") << fixed(u"a"_s, 2, 29) << 2026 << QDate();
        QTest::newRow("before its first year") << fixed(u"a"_s, 3, 8, 2019) << 2018 << QDate();
        QTest::newRow("in its first year") << fixed(u"a"_s, 3, 8, 2019) << 2019 << QDate(2019, 3, 8);
        QTest::newRow("Good Friday") << easter(u"a"_s, -2) << 2026 << QDate(2026, 4, 3);
        QTest::newRow("Whit Monday") << easter(u"a"_s, 50) << 2026 << QDate(2026, 5, 25);
        QTest::newRow("fourth Thursday") << nth(u"a"_s, 11, 4, 4) << 2026 << QDate(2026, 11, 26);
        QTest::newRow("first Monday that is the first") << nth(u"a"_s, 6, 1, 1) << 2026 << QDate(2026, 6, 1);
        QTest::newRow("last Monday") << nth(u"a"_s, 5, 1, -1) << 2026 << QDate(2026, 5, 25);
        QTest::newRow("last Sunday that is the last") << nth(u"a"_s, 5, 7, -1) << 2026 << QDate(2026, 5, 31);
        QTest::newRow("fifth that is missing") << nth(u"a"_s, 11, 4, 5) << 2026 << QDate();
        QTest::newRow("once, its year") << once(u"a"_s, QDate(2025, 5, 8)) << 2025 << QDate(2025, 5, 8);
        QTest::newRow("once, another year") << once(u"a"_s, QDate(2025, 5, 8)) << 2026 << QDate();
        QTest::newRow("dates, the second year") << dates(u"a"_s, {QDate(2025, 5, 8), QDate(2026, 5, 11)}) << 2026 << QDate(2026, 5, 11);
        QTest::newRow("dates, a year without") << dates(u"a"_s, {QDate(2025, 5, 8), QDate(2027, 5, 11)}) << 2026 << QDate();
        QTest::newRow("Saturday in a span, its first day") << weekdayFrom(u"a"_s, 6, 20, 6) << 2026 << QDate(2026, 6, 20);
        QTest::newRow("Saturday in a span, its last day") << weekdayFrom(u"a"_s, 6, 20, 6) << 2027 << QDate(2027, 6, 26);
        QTest::newRow("Saturday in a span over the end of a month") << weekdayFrom(u"a"_s, 10, 31, 6) << 2025 << QDate(2025, 11, 1);
        QTest::newRow("Friday in a span is not the fourth Friday") << weekdayFrom(u"a"_s, 11, 23, 5) << 2024 << QDate(2024, 11, 29);
        QTest::newRow("observed before") << observed(fixed(u"a"_s, 1, 1), -1, 1) << 2022 << QDate(2021, 12, 31);
        QTest::newRow("observed after") << observed(fixed(u"a"_s, 6, 19), -1, 1) << 2022 << QDate(2022, 6, 20);
        QTest::newRow("Christmas on a Saturday") << observed(fixed(u"a"_s, 12, 25), 2, 2) << 2021 << QDate(2021, 12, 27);
        QTest::newRow("observed the day before a Sunday") << observed(fixed(u"a"_s, 4, 27), 0, -1) << 2025 << QDate(2025, 4, 26);
        QTest::newRow("only a Sunday moves") << observed(fixed(u"a"_s, 3, 31), 0, 1) << 2029 << QDate(2029, 3, 31);
        // The first Monday in February, unless the first is a Friday.
        const HolidayRule february = observed(fixed(u"a"_s, 2, 1), {0, 6, 5, 4, 0, 2, 1});
        QTest::newRow("moved from a Monday: not") << february << 2027 << QDate(2027, 2, 1);
        QTest::newRow("moved from a Tuesday") << february << 2028 << QDate(2028, 2, 7);
        QTest::newRow("moved from a Wednesday") << february << 2023 << QDate(2023, 2, 6);
        QTest::newRow("moved from a Thursday") << february << 2029 << QDate(2029, 2, 5);
        QTest::newRow("moved from a Friday: not") << february << 2030 << QDate(2030, 2, 1);
        QTest::newRow("moved from a Saturday") << february << 2025 << QDate(2025, 2, 3);
        QTest::newRow("moved from a Sunday") << february << 2026 << QDate(2026, 2, 2);
        QTest::newRow("held on another day that year") << except(nth(u"a"_s, 5, 1, 1), QDate(2020, 5, 4)) << 2020 << QDate();
        QTest::newRow("and the year after as ever") << except(nth(u"a"_s, 5, 1, 1), QDate(2020, 5, 4)) << 2021 << QDate(2021, 5, 3);
        QTest::newRow("and the day after it") << observed(fixed(u"a"_s, 12, 26), 2, 2) << 2021 << QDate(2021, 12, 28);
    }
    void knowsTheDayOfEachForm()
    {
        QFETCH(HolidayRule, rule);
        QFETCH(int, year);
        QFETCH(QDate, day);
        QCOMPARE(rule.dayIn(year), day);
    }

    void weekendsAndHolidaysAreNotWorkingDays()
    {
        const Calendar calendar = berlin();
        QVERIFY(!calendar.isWorkingDay(QDate(2026, 11, 21)));
        QVERIFY(!calendar.isWorkingDay(QDate(2026, 11, 22)));
        QVERIFY(calendar.isWorkingDay(QDate(2026, 11, 23)));
        QVERIFY(!calendar.isWorkingDay(QDate(2026, 5, 14)));
        QVERIFY(calendar.isWorkingDay(QDate(2026, 12, 24)));
    }

    void namesItsHolidays()
    {
        const Calendar calendar = berlin();
        QCOMPARE(calendar.holidayName(QDate(2026, 4, 6))->in(u"en"_s), u"easter-monday"_s);
        QCOMPARE(calendar.holidayName(QDate(2026, 4, 6))->in(u"de"_s), u"easter-monday (de)"_s);
        QVERIFY(!calendar.holidayName(QDate(2026, 4, 7)));
        QVERIFY(!calendar.holidayName(QDate()));
    }

    void aHolidayObservedInTheYearBeforeIsFound()
    {
        Calendar calendar = berlin();
        calendar.holidays = {observed(fixed(u"new-year"_s, 1, 1), -1, 1)};
        QVERIFY(!calendar.isWorkingDay(QDate(2021, 12, 31)));
        QVERIFY(calendar.isWorkingDay(QDate(2020, 12, 31)));
    }

    // Also far from the years that ship: every form gives a day of its own year or of the week beside it.
    void aDayOffIsFoundFromItsDay()
    {
        const QList<HolidayRule> rules{observed(fixed(u"a"_s, 1, 1), {-6, -5, -4, -3, -2, -1, 0}), observed(fixed(u"a"_s, 12, 31), {6, 5, 4, 3, 2, 1, 0}),
                                       weekdayFrom(u"a"_s, 12, 25, 7), easter(u"a"_s, 60), nth(u"a"_s, 2, 3, -1)};
        for (const HolidayRule &rule : rules) {
            for (int year = 1990; year < 2060; ++year) {
                const QDate day = rule.dayIn(year);
                QVERIFY(rule.isOn(day));
                QVERIFY(!rule.isOn(day.addDays(1)));
                QVERIFY(!rule.isOn(day.addDays(-1)));
            }
        }
    }

    void findsTheNextWorkingDay()
    {
        const Calendar calendar = berlin();
        QCOMPARE(calendar.nextWorkingDay(QDate(2026, 4, 3)), QDate(2026, 4, 7));
        QCOMPARE(calendar.nextWorkingDay(QDate(2026, 4, 7)), QDate(2026, 4, 7));
        QVERIFY(!calendar.nextWorkingDay(QDate()).isValid());
    }

    void countsWorkingDays()
    {
        const Calendar calendar = berlin();
        QCOMPARE(calendar.addWorkingDays(QDate(2026, 4, 2), 1), QDate(2026, 4, 7));
        QCOMPARE(calendar.addWorkingDays(QDate(2026, 4, 4), 2), QDate(2026, 4, 8));
        QCOMPARE(calendar.workingDaysAfter(QDate(2026, 4, 2), QDate(2026, 4, 8), 9), 2);
        QCOMPARE(calendar.workingDaysAfter(QDate(2026, 4, 2), QDate(2026, 4, 30), 2), 2);
        QCOMPARE(calendar.workingDaysAfter(QDate(2026, 4, 8), QDate(2026, 4, 2), 9), 0);
    }

    void knowsItsYears()
    {
        const Calendar calendar = berlin();
        QVERIFY(!calendar.covers(QDate(2017, 12, 31)));
        QVERIFY(calendar.covers(QDate(2018, 1, 1)));
        QVERIFY(calendar.covers(QDate(2033, 12, 31)));
        QVERIFY(!calendar.covers(QDate(2034, 1, 1)));
    }

    void inheritsHolidaysAndTheYearsInCommon()
    {
        Calendar child;
        child.id = u"child"_s;
        child.firstYear = 2020;
        child.lastYear = 2040;
        child.holidays = {fixed(u"own"_s, 7, 15)};
        const Calendar whole = child.inheriting(berlin());
        QCOMPARE(whole.id, u"child"_s);
        QCOMPARE(whole.parent, u"DE-BE"_s);
        QVERIFY(!whole.isWorkingDay(QDate(2026, 7, 15)));
        QVERIFY(!whole.isWorkingDay(QDate(2026, 5, 1)));
        QCOMPARE(whole.firstYear, 2020);
        QCOMPARE(whole.lastYear, 2033);
    }
};

QTEST_APPLESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
