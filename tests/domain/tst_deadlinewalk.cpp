// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/deadline.h"
#include "tests/domain/daywalker.h"
#include "tests/domain/lawsamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace samples;

namespace {

const QDate firstDay(2015, 1, 1);
constexpr int twentyYears = 20 * 365 + 5;

struct World {
    Calendar calendar;
    QSet<QDate> holidays;
};

// A calendar of random rules and, worked out by walking, the set of its holidays.
World randomWorld(QRandomGenerator &random)
{
    World world;
    world.calendar = berlin();
    world.calendar.holidays.clear();
    world.calendar.firstYear = 2000;
    world.calendar.lastYear = 2060;
    const int count = random.bounded(25);
    for (int i = 0; i < count; ++i) {
        const QDate day = firstDay.addDays(random.bounded(twentyYears + 600));
        if (random.bounded(2) == 0) {
            world.calendar.holidays.append(once(u"once"_s, day));
            world.holidays.insert(day);
            continue;
        }
        world.calendar.holidays.append(fixed(u"fixed"_s, day.month(), day.day()));
        for (QDate each = firstDay.addDays(-366); each < firstDay.addDays(twentyYears + 4000); each = each.addDays(1)) {
            if (each.month() == day.month() && each.day() == day.day())
                world.holidays.insert(each);
        }
    }
    return world;
}

QDate walked(const DayWalker &walker, const QDate &from, const Period &period)
{
    switch (period.unit) {
    case PeriodUnit::Days: return walker.days(from, period.length);
    case PeriodUnit::Weeks: return walker.days(from, period.length * 7);
    case PeriodUnit::Months: return walker.months(from, period.length);
    case PeriodUnit::Years: return walker.months(from, period.length * 12);
    case PeriodUnit::WorkingDays: return walker.workingDays(from, period.length);
    case PeriodUnit::Hours: break;
    }
    return {};
}

QDate walkedDue(const DayWalker &walker, const QDate &from, const Period &period, int pauseDays)
{
    const QDate day = walker.toWorkingDay(walker.days(walked(walker, from, period), pauseDays));
    const bool isShort = period.length == 1 && (period.unit == PeriodUnit::Days || period.unit == PeriodUnit::WorkingDays);
    return isShort ? day : walker.withTwoWorkingDays(from, day);
}

Regime lawWith(const Period &first, const Period &total)
{
    Regime regime = law();
    DeadlineRule each = rule(u"any"_s, first);
    each.extension = ExtensionRule{total, u"extension article"_s, text(u"longer"_s)};
    each.pauses = {{u"identity"_s, text(u"identity"_s), u"identity article"_s, false, 0}};
    regime.kinds.insert(each.kind, each);
    return regime;
}

}

class DeadlineWalkTest final : public QObject {
    Q_OBJECT
private slots:
    // Random laws over twenty years, with and without extension and pause, against a walker that takes every single day.
    void agreesWithAWalker()
    {
        QRandomGenerator random(20261124);
        const QList<QPair<PeriodUnit, int>> units{{PeriodUnit::Days, 120}, {PeriodUnit::Weeks, 20}, {PeriodUnit::Months, 14},
                                                  {PeriodUnit::Years, 2}, {PeriodUnit::WorkingDays, 60}};
        for (int round = 0; round < 100; ++round) {
            const World world = randomWorld(random);
            const DayWalker walker(world.holidays);
            for (int each = 0; each < 60; ++each) {
                const auto &[unit, most] = units.at(each % units.size());
                const Period first{1 + random.bounded(random.bounded(3) == 0 ? 3 : most), unit};
                const Period total{first.length + 1 + random.bounded(5), unit};
                const QDate received = firstDay.addDays(random.bounded(twentyYears));
                const bool extended = random.bounded(3) == 0;
                QList<Pause> pauses;
                int pauseDays = 0;
                if (random.bounded(3) == 0) {
                    pauseDays = random.bounded(40);
                    pauses.append({received, received.addDays(pauseDays), {}});
                }
                const Regime regime = lawWith(first, total);
                const auto deadline = computeDeadline({regime, u"any"_s, world.calendar, zone(), Receipt::on(received), extended, pauses});
                QVERIFY(deadline.has_value());
                const QDate expected = walkedDue(walker, received, extended ? total : first, pauseDays);
                QVERIFY2(deadline->due == expected,
                         qPrintable(u"%1 from %2, extended %3, pause %4: %5, walked %6"_s
                                        .arg(name(extended ? total : first), received.toString(Qt::ISODate))
                                        .arg(extended)
                                        .arg(pauseDays)
                                        .arg(deadline->due.toString(Qt::ISODate), expected.toString(Qt::ISODate))));
            }
        }
    }

    // Periods that begin with their first day, not moved, and clocks that start with an answer or so many days after a question.
    void aCountedFirstDayAndALaterStartAgree()
    {
        QRandomGenerator random(20261128);
        const QList<PeriodUnit> units{PeriodUnit::Days, PeriodUnit::Weeks, PeriodUnit::WorkingDays};
        for (int round = 0; round < 40; ++round) {
            const World world = randomWorld(random);
            const DayWalker walker(world.holidays);
            for (int each = 0; each < 60; ++each) {
                const Period period{2 + random.bounded(30), units.at(each % units.size())};
                const QDate received = firstDay.addDays(random.bounded(twentyYears));
                const int daysToQuestion = random.bounded(2);
                const int daysToAnswer = random.bounded(40);
                const int daysAfter = random.bounded(2) == 0 ? 1 + random.bounded(20) : 0;
                Regime regime = lawWith(period, {period.length + 1, period.unit});
                DeadlineRule &rule = regime.kinds[u"any"_s];
                rule.counting = Counting{};
                rule.counting.isFirstDayCounted = true;
                rule.pauses.first().effect = daysAfter > 0 ? PauseRule::Effect::StartsAfterDays : PauseRule::Effect::StartsOnAnswer;
                rule.pauses.first().startsAfterDays = daysAfter;
                const QDate asked = walker.days(received, daysToQuestion);
                const QDate answered = walker.days(asked, daysToAnswer);
                const auto plain = computeDeadline({regime, u"any"_s, world.calendar, zone(), Receipt::on(received)});
                const auto later = computeDeadline({regime, u"any"_s, world.calendar, zone(), Receipt::on(received), false, {{asked, answered, {}}}});
                const QDate start = daysAfter > 0 ? walker.days(asked, daysAfter) : answered;
                QCOMPARE(plain->due, walked(walker, received.addDays(-1), period));
                QCOMPARE(later->due, walked(walker, start.addDays(-1), period));
            }
        }
    }

    // One month from each single day of twenty years.
    void aMonthFromEveryDayAgrees()
    {
        const Calendar calendar = berlin();
        QSet<QDate> holidays;
        for (QDate day = firstDay; day < firstDay.addDays(twentyYears + 100); day = day.addDays(1)) {
            if (calendar.holidayName(day))
                holidays.insert(day);
        }
        const DayWalker walker(holidays);
        const Regime regime = law();
        for (int offset = 0; offset < twentyYears; ++offset) {
            const QDate received = firstDay.addDays(offset);
            const auto deadline = computeDeadline({regime, u"months:1"_s, calendar, zone(), Receipt::on(received)});
            QCOMPARE(deadline->due, walkedDue(walker, received, {1, PeriodUnit::Months}, 0));
        }
    }

    void laterReceiptIsNeverDueEarlier()
    {
        const Calendar calendar = berlin();
        const Regime regime = law();
        for (const char *kind : {"days:2", "days:14", "weeks:3", "months:1", "months:3", "working-days:7"}) {
            QDate before;
            for (int offset = 0; offset < 3000; ++offset) {
                const Receipt received = Receipt::on(QDate(2019, 1, 1).addDays(offset));
                const auto deadline = computeDeadline({regime, QString::fromLatin1(kind), calendar, zone(), received});
                QVERIFY(!before.isValid() || deadline->due >= before);
                QVERIFY(calendar.isWorkingDay(deadline->due));
                before = deadline->due;
            }
        }
    }
};

QTEST_APPLESS_MAIN(DeadlineWalkTest)
#include "tst_deadlinewalk.moc"
