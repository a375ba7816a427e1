// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/deadline.h"
#include "tests/domain/lawsamples.h"

#include <QTest>

using namespace samples;
using casebook::base::ErrorCode;
using casebook::base::Result;

namespace {

QDate day(const char *text)
{
    return QDate::fromString(QLatin1StringView(text), Qt::ISODate);
}

QDateTime moment(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

Result<Deadline> compute(const QString &kind, const Receipt &received, bool extended = false, const QList<Pause> &pauses = {})
{
    const Regime regime = law();
    const Calendar calendar = berlin();
    return computeDeadline({regime, kind, calendar, zone(), received, extended, pauses});
}

Result<Deadline> compute(const QString &kind, const char *received, bool extended = false, const QList<Pause> &pauses = {})
{
    return compute(kind, Receipt::on(day(received)), extended, pauses);
}

QStringList steps(const Deadline &deadline)
{
    QStringList names;
    for (const TraceStep &step : deadline.trace)
        names.append(step.step);
    return names;
}

}

class DeadlineTest final : public QObject {
    Q_OBJECT
private slots:
    void counts_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("received");
        QTest::addColumn<bool>("extended");
        QTest::addColumn<QDate>("due");
        const auto row = [](const char *name, const QString &kind, const char *received, const char *due, bool extended = false) {
            QTest::newRow(name) << kind << day(received) << extended << day(due);
        };
        row("a month has the same number", u"access"_s, "2024-03-05", "2024-04-05");
        row("31 August", u"access"_s, "2026-08-31", "2026-09-30");
        row("31 January in a leap year", u"access"_s, "2024-01-31", "2024-02-29");
        row("31 January in a common year", u"access"_s, "2025-01-31", "2025-02-28");
        row("31 January ends on a Saturday", u"access"_s, "2026-01-31", "2026-03-02");
        row("28 February does not stick to the end", u"access"_s, "2025-02-28", "2025-03-28");
        row("over Easter", u"access"_s, "2026-03-05", "2026-04-07");
        row("received on a Sunday", u"access"_s, "2026-11-22", "2026-12-22");
        row("received on a holiday", u"access"_s, "2026-05-01", "2026-06-01");
        row("over the year", u"access"_s, "2025-12-01", "2026-01-02");
        row("on a day of its own", u"access"_s, "2025-04-08", "2025-05-09");
        row("extended from receipt, not from the first end", u"access"_s, "2026-01-31", "2026-04-30", true);
        row("extended over the new year", u"access"_s, "2026-10-01", "2027-01-04", true);
        row("one day is a day", u"days:1"_s, "2026-11-19", "2026-11-20");
        row("one day over a weekend", u"days:1"_s, "2026-11-20", "2026-11-23");
        row("two days hold two working days", u"days:2"_s, "2026-11-20", "2026-11-24");
        row("three days from a Friday", u"days:3"_s, "2026-11-20", "2026-11-24");
        row("four days at Easter", u"days:4"_s, "2026-04-02", "2026-04-08");
        row("three days from a Wednesday", u"days:3"_s, "2026-11-18", "2026-11-23");
        row("thirty days onto Ascension Day", u"days:30"_s, "2026-04-14", "2026-05-15");
        row("a week", u"weeks:1"_s, "2026-11-18", "2026-11-25");
        row("a week onto Good Friday", u"weeks:1"_s, "2026-03-27", "2026-04-07");
        row("ten weeks over Whitsun", u"weeks:10"_s, "2026-03-16", "2026-05-26");
        row("a year from 29 February", u"years:1"_s, "2024-02-29", "2025-02-28");
        row("four years from 29 February", u"years:4"_s, "2024-02-29", "2028-02-29");
        row("one working day", u"working-days:1"_s, "2026-11-20", "2026-11-23");
        row("working days from a Saturday", u"working-days:2"_s, "2026-11-21", "2026-11-24");
        row("working days over Christmas", u"working-days:3"_s, "2026-12-23", "2026-12-29");
        row("no substitute for a holiday on a Sunday", u"working-days:1"_s, "2022-12-24", "2022-12-27");
    }
    void counts()
    {
        QFETCH(QString, kind);
        QFETCH(QDate, received);
        QFETCH(bool, extended);
        QFETCH(QDate, due);
        const auto deadline = compute(kind, Receipt::on(received), extended);
        QVERIFY(deadline.has_value());
        QCOMPARE(deadline->due, due);
        QCOMPARE(deadline->rule, u"sample/"_s + kind);
        QVERIFY(!deadline->source.isEmpty());
        QVERIFY(deadline->warnings().isEmpty());
        QCOMPARE(deadline->trace.first().step, u"receipt"_s);
        QCOMPARE(deadline->trace.last().step, u"result"_s);
        QCOMPARE(deadline->trace.last().date, due);
    }

    void countsHours_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("safe");
        QTest::addColumn<QString>("latest");
        const auto row = [](const char *name, const QString &received, const QString &safe, const QString &latest) {
            QTest::newRow(name) << received << safe << latest;
        };
        row("hour of the event not counted", u"2020-12-22T12:17:00+01:00"_s, u"2020-12-25T12:17:00+01:00"_s, u"2020-12-25T13:00:00+01:00"_s);
        row("on the full hour", u"2020-12-22T12:00:00+01:00"_s, u"2020-12-25T12:00:00+01:00"_s, u"2020-12-25T13:00:00+01:00"_s);
        row("last second of the hour", u"2020-12-22T12:59:59+01:00"_s, u"2020-12-25T12:59:59+01:00"_s, u"2020-12-25T13:00:00+01:00"_s);
        row("clocks go forward", u"2026-03-27T12:17:00+01:00"_s, u"2026-03-30T13:17:00+02:00"_s, u"2026-03-30T14:00:00+02:00"_s);
        row("clocks go back", u"2026-10-23T12:17:00+02:00"_s, u"2026-10-26T11:17:00+01:00"_s, u"2026-10-26T12:00:00+01:00"_s);
        row("ends on a Sunday and stays there", u"2026-11-19T09:30:00+01:00"_s, u"2026-11-22T09:30:00+01:00"_s, u"2026-11-22T10:00:00+01:00"_s);
    }
    void countsHours()
    {
        QFETCH(QString, received);
        QFETCH(QString, safe);
        QFETCH(QString, latest);
        const auto deadline = compute(u"breach"_s, Receipt::of(moment(received), zone()));
        QVERIFY(deadline.has_value());
        QCOMPARE(deadline->dueAt, moment(safe));
        QCOMPARE(deadline->latest, moment(latest));
        QCOMPARE(deadline->due, moment(safe).toTimeZone(zone()).date());
        QCOMPARE(steps(*deadline), (QStringList{u"receipt"_s, u"rule"_s, u"hours"_s, u"safe"_s, u"latest"_s, u"result"_s}));
    }

    void fullHoursAreThoseOfTheOffice()
    {
        const Regime regime = law();
        const Calendar calendar = berlin();
        const QTimeZone kathmandu("Asia/Kathmandu");
        const Receipt received = Receipt::of(moment(u"2026-11-23T10:20:00+05:45"_s), kathmandu);
        const auto deadline = computeDeadline({regime, u"hours:2"_s, calendar, kathmandu, received});
        QCOMPARE(deadline->latest, moment(u"2026-11-23T13:00:00+05:45"_s));
    }

    void aDutyAtOnceIsDueOnTheDayOfReceipt()
    {
        const auto deadline = compute(u"opt-out"_s, "2026-03-05");
        QVERIFY(deadline->isAtOnce);
        QCOMPARE(deadline->due, day("2026-03-05"));
        QCOMPARE(deadline->informationDue, day("2026-04-07"));
        QVERIFY(steps(*deadline).contains(u"at-once"_s));
    }

    void whatWasDoneAtOnceLeavesTheInformation()
    {
        const Regime regime = law();
        const Calendar calendar = berlin();
        const auto acted = [&](const char *on) {
            return computeDeadline({regime, u"opt-out"_s, calendar, zone(), Receipt::on(day("2026-03-05")), false, {}, day(on)});
        };
        const auto inTime = acted("2026-03-05");
        QCOMPARE(inTime->due, day("2026-04-07"));
        QCOMPARE(inTime->informationDue, day("2026-04-07"));
        QVERIFY(steps(*inTime).contains(u"acted"_s));
        QCOMPARE(*Deadline::fromJson(inTime->toJson()), *inTime);
        QVERIFY(!inTime->isLate(Receipt::on(day("2026-04-07"))));
        QVERIFY(inTime->isLate(Receipt::on(day("2026-04-08"))));
        QVERIFY(acted("2026-03-06")->isLate(Receipt::on(day("2026-03-06"))));
        const auto nothingDone = compute(u"opt-out"_s, "2026-03-05");
        QVERIFY(!nothingDone->isLate(Receipt::on(day("2026-04-07"))));
        QVERIFY(nothingDone->isLate(Receipt::on(day("2026-04-08"))));
        const auto access = computeDeadline({regime, u"access"_s, calendar, zone(), Receipt::on(day("2026-03-05")), false, {}, day("2026-03-05")});
        QCOMPARE(*access, *compute(u"access"_s, "2026-03-05"));
        QVERIFY(access->isLate(Receipt::on(day("2026-04-08"))));
    }

    void aDutyAtOnceIsNotMovedOffASunday()
    {
        QCOMPARE(compute(u"opt-out"_s, "2026-11-22")->due, day("2026-11-22"));
    }

    void saysThatThereIsNoClock()
    {
        const auto deadline = compute(u"closure"_s, "2026-03-05");
        QVERIFY(deadline.has_value());
        QVERIFY(!deadline->hasClock());
        QCOMPARE(steps(*deadline), (QStringList{u"receipt"_s, u"rule"_s, u"no-clock"_s}));
        QCOMPARE(deadline->source, u"article of closure"_s);
    }

    void refusesAKindTheLawDoesNotHave()
    {
        const auto deadline = compute(u"sale-opt-out"_s, "2026-03-05");
        QVERIFY(!deadline);
        QCOMPARE(deadline.error().code, ErrorCode::KindNotInRegime);
        QCOMPARE(deadline.error().arguments, (QStringList{u"sale-opt-out"_s, u"sample"_s, u"sample act"_s}));
        QCOMPARE(compute(u"days:501"_s, "2026-03-05").error().code, ErrorCode::KindNotInRegime);
        QCOMPARE(compute(u"days:0"_s, "2026-03-05").error().code, ErrorCode::KindNotInRegime);
    }

    void refusesWhatCannotBeCounted()
    {
        const Regime regime = law();
        const Calendar calendar = berlin();
        QCOMPARE(compute(u"breach"_s, "2026-03-05").error().code, ErrorCode::InputInvalid);
        QCOMPARE(compute(u"access"_s, Receipt{}).error().code, ErrorCode::DateInvalid);
        QCOMPARE(compute(u"access"_s, "1500-01-01").error().code, ErrorCode::DateOutsideRules);
        QCOMPARE(compute(u"access"_s, "9500-01-01").error().code, ErrorCode::DateOutsideRules);
        const auto noZone = computeDeadline({regime, u"access"_s, calendar, QTimeZone(), Receipt::on(day("2026-03-05"))});
        QCOMPARE(noZone.error().code, ErrorCode::InputInvalid);
    }

    void showsWhatItPassedOver()
    {
        const auto deadline = compute(u"access"_s, "2026-03-05");
        QCOMPARE(steps(*deadline), (QStringList{u"receipt"_s, u"rule"_s, u"first-date"_s, u"weekend"_s, u"holiday"_s, u"roll"_s, u"result"_s}));
        const TraceStep &holiday = deadline->trace.at(4);
        QCOMPARE(holiday.date, day("2026-04-06"));
        QCOMPARE(holiday.arguments, (QStringList{u"DE-BE"_s, u"easter-monday"_s, u"easter-monday (de)"_s}));
        QCOMPARE(holiday.source, u"act of easter-monday"_s);
        QCOMPARE(deadline->trace.at(5).arguments, (QStringList{u"DE-BE"_s, u"2026-04-05"_s}));
        QCOMPARE(deadline->trace.at(5).source, u"roll article"_s);
    }

    void saysWhenAMonthHasNoSuchDay()
    {
        const auto deadline = compute(u"access"_s, "2026-08-31");
        QVERIFY(steps(*deadline).contains(u"clamped"_s));
        QVERIFY(!steps(*compute(u"access"_s, "2026-08-30")).contains(u"clamped"_s));
    }

    void warnsOutsideTheYearsOfTheCalendar_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QStringList>("warnings");
        const QString years = u"warning-calendar-years"_s;
        QTest::newRow("inside") << u"access"_s << day("2033-11-10") << QStringList{};
        QTest::newRow("the end is outside") << u"access"_s << day("2033-12-10") << QStringList{years};
        QTest::newRow("all outside") << u"access"_s << day("2050-01-10") << QStringList{years};
        QTest::newRow("before the calendar and the law") << u"access"_s << day("2017-01-10") << QStringList{u"warning-regime-dates"_s, years};
        QTest::newRow("before the law") << u"access"_s << day("2018-05-24") << QStringList{u"warning-regime-dates"_s};
        QTest::newRow("information outside") << u"opt-out"_s << day("2033-12-10") << QStringList{years};
        QTest::newRow("no clock needs no calendar") << u"closure"_s << day("2050-01-10") << QStringList{};
    }
    void warnsOutsideTheYearsOfTheCalendar()
    {
        QFETCH(QString, kind);
        QFETCH(QDate, received);
        QFETCH(QStringList, warnings);
        QCOMPARE(compute(kind, Receipt::on(received))->warnings(), warnings);
    }

    void withoutRollTheEndStays()
    {
        Regime regime = law();
        regime.counting = Counting{};
        const Calendar calendar = berlin();
        const auto deadline = computeDeadline({regime, u"days:2"_s, calendar, zone(), Receipt::on(day("2060-11-19"))});
        QCOMPARE(deadline->due, day("2060-11-21"));
        QVERIFY(deadline->warnings().isEmpty());
    }

    void aPeriodBeginningWithADayHasItAsItsFirst_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("due");
        QTest::newRow("seven days") << u"days:7"_s << day("2026-03-02") << day("2026-03-08");
        QTest::newRow("one day") << u"days:1"_s << day("2026-03-02") << day("2026-03-02");
        QTest::newRow("two weeks over the end of a month") << u"weeks:2"_s << day("2026-02-20") << day("2026-03-05");
        QTest::newRow("working days from a working day") << u"working-days:3"_s << day("2026-04-02") << day("2026-04-08");
        QTest::newRow("working days from a Sunday") << u"working-days:3"_s << day("2026-11-22") << day("2026-11-25");
    }
    void aPeriodBeginningWithADayHasItAsItsFirst()
    {
        QFETCH(QString, kind);
        QFETCH(QDate, received);
        QFETCH(QDate, due);
        Regime regime = law();
        regime.counting = Counting{};
        regime.counting.isFirstDayCounted = true;
        const Calendar calendar = berlin();
        const auto deadline = computeDeadline({regime, kind, calendar, zone(), Receipt::on(received)});
        QCOMPARE(deadline->due, due);
        QVERIFY(steps(*deadline).contains(u"first-date-counted"_s));
    }

    void aRuleMayBeYoungerThanItsLaw()
    {
        Regime regime = law();
        regime.kinds[u"access"_s].validFrom = day("2026-02-05");
        const Calendar calendar = berlin();
        const auto warnings = [&](const QString &kind, const char *received) {
            return computeDeadline({regime, kind, calendar, zone(), Receipt::on(day(received))})->warnings();
        };
        QCOMPARE(warnings(u"access"_s, "2026-02-04"), QStringList{u"warning-regime-dates"_s});
        QVERIFY(warnings(u"access"_s, "2026-02-05").isEmpty());
        QVERIFY(warnings(u"refusal"_s, "2026-02-04").isEmpty());
        QCOMPARE(warnings(u"refusal"_s, "2018-05-24"), QStringList{u"warning-regime-dates"_s});
    }

    void aLineIsAnsweredByTheKindTheLawCallsOtherwise()
    {
        Regime regime = law();
        regime.lines.insert(u"erasure"_s, u"access"_s);
        const Calendar calendar = berlin();
        const auto deadline = computeDeadline({regime, u"erasure"_s, calendar, zone(), Receipt::on(day("2024-03-05"))});
        QCOMPARE(deadline->due, day("2024-04-05"));
        QCOMPARE(deadline->rule, u"sample/access"_s);
    }

    void refusesAnExtensionTheLawDoesNotKnow()
    {
        const auto deadline = compute(u"refusal"_s, "2026-03-05", true);
        QCOMPARE(deadline.error().code, ErrorCode::ExtensionNotAllowed);
        QCOMPARE(deadline.error().arguments, (QStringList{u"none"_s, u"article of refusal"_s}));
        QCOMPARE(compute(u"opt-out"_s, "2026-03-05", true).error().code, ErrorCode::ExtensionNotAllowed);
        QCOMPARE(compute(u"days:30"_s, "2026-03-05", true).error().code, ErrorCode::ExtensionNotAllowed);
    }

    void extensionOnlyInsideTheFirstPeriod_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("isExtended");
        QTest::addColumn<QString>("reason");  // empty: allowed
        QTest::newRow("on the day of receipt") << day("2026-03-05") << false << QString();
        QTest::newRow("on the last day, which was rolled") << day("2026-04-07") << false << QString();
        QTest::newRow("a day late") << day("2026-04-08") << false << u"late"_s;
        QTest::newRow("a second time") << day("2026-03-06") << true << u"twice"_s;
    }
    void extensionOnlyInsideTheFirstPeriod()
    {
        QFETCH(QDate, today);
        QFETCH(bool, isExtended);
        QFETCH(QString, reason);
        const DeadlineRule access = *law().rule(u"access"_s);
        const Deadline first = *compute(u"access"_s, "2026-03-05");
        const auto checked = checkExtension(access, first, isExtended, today);
        QCOMPARE(checked.has_value(), reason.isEmpty());
        QCOMPARE(canExtend(access, first, isExtended, today), reason.isEmpty());
        if (!checked)
            QCOMPARE(checked.error().arguments, (QStringList{reason, u"extension article"_s}));
    }

    void noExtensionWhereTheLawHasNone()
    {
        const auto checked = checkExtension(*law().rule(u"refusal"_s), *compute(u"refusal"_s, "2026-03-05"), false, day("2026-03-06"));
        QCOMPARE(checked.error().arguments, (QStringList{u"none"_s, u"article of refusal"_s}));
    }
};

QTEST_APPLESS_MAIN(DeadlineTest)
#include "tst_deadline.moc"
