// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retention/retention.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace casebook::domain;
using namespace Qt::StringLiterals;
using casebook::base::ErrorCode;
using casebook::base::Result;

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

RetentionClass keptFor(const Period &period, bool isFromYearEnd = false, RetentionBound bound = RetentionBound::Max)
{
    RetentionClass kept;
    kept.pack = u"sample"_s;
    kept.id = u"papers"_s;
    kept.starts = {RetentionStart::Closed, RetentionStart::Event};
    kept.period = period;
    kept.isFromYearEnd = isFromYearEnd;
    kept.yearEndSource = u"year article"_s;
    kept.bound = bound;
    kept.source = u"article"_s;
    return kept;
}

const HoldRule thirtyDays{u"hold clause"_s, Period{30, PeriodUnit::Days}, u"office rule"_s};

Retention counted(const Period &period, const QString &closed, bool isFromYearEnd = false)
{
    const RetentionClass kept = keptFor(period, isFromYearEnd);
    RetentionRequest request{kept, thirtyDays};
    request.closed = day(closed);
    return *computeRetention(request);
}

// Sixty days from 1 March 2026: 30 April 2026.
Retention held(const QList<RetentionHold> &holds, const HoldRule &rule = thirtyDays)
{
    const RetentionClass kept = keptFor({60, PeriodUnit::Days});
    RetentionRequest request{kept, rule};
    request.closed = day(u"2026-03-01"_s);
    request.holds = holds;
    return *computeRetention(request);
}

QList<RetentionHold> readHolds(const QString &text)
{
    QList<RetentionHold> holds;
    for (const QString &each : text.split(u' ', Qt::SkipEmptyParts))
        holds.append({day(each.section(u'/', 0, 0)), day(each.section(u'/', 1, 1))});
    return holds;
}

QStringList steps(const Retention &retention)
{
    QStringList names;
    for (const TraceStep &step : retention.trace)
        names.append(step.step);
    return names;
}

// The slow way, day by day; shares nothing with the engine.
class Walker {
public:
    static QDate yearEnd(QDate day)
    {
        while (day.addDays(1).year() == day.year())
            day = day.addDays(1);
        return day;
    }

    static QDate months(const QDate &from, int count)
    {
        QDate each = from;
        while (count > 0) {
            each = each.addDays(1);
            if (each.day() == 1)
                --count;
        }
        while (each.day() < from.day() && each.addDays(1).month() == each.month())
            each = each.addDays(1);
        return each;
    }

    static QDate days(QDate day, int count)
    {
        while (count-- > 0)
            day = day.addDays(1);
        return day;
    }
};

}

class RetentionTest final : public QObject {
    Q_OBJECT
private slots:
    // C-2, C-4, C-10: the last day is included, months are clamped from the first day, nothing is moved to a working day.
    void countsThePeriod_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<bool>("isFromYearEnd");
        QTest::addColumn<QString>("closed");
        QTest::addColumn<QString>("due");
        const auto row = [](const char *name, const QString &period, const QString &closed, const QString &due, bool isFromYearEnd = false) {
            QTest::newRow(name) << period << isFromYearEnd << closed << due;
        };
        row("60 days", u"days:60"_s, u"2026-03-01"_s, u"2026-04-30"_s);
        row("60 days over a leap day", u"days:60"_s, u"2028-01-31"_s, u"2028-03-31"_s);
        row("ends on a Saturday", u"days:60"_s, u"2026-06-30"_s, u"2026-08-29"_s);
        row("ends on Christmas", u"months:36"_s, u"2023-12-25"_s, u"2026-12-25"_s);
        row("36 months from a leap day", u"months:36"_s, u"2024-02-29"_s, u"2027-02-28"_s);
        row("84 months from a leap day", u"months:84"_s, u"2024-02-29"_s, u"2031-02-28"_s);
        row("48 months from a leap day", u"months:48"_s, u"2024-02-29"_s, u"2028-02-29"_s);
        row("no stickiness", u"months:1"_s, u"2026-02-28"_s, u"2026-03-28"_s);
        row("31 January and one month", u"months:1"_s, u"2026-01-31"_s, u"2026-02-28"_s);
        row("31 January and three months", u"months:3"_s, u"2026-01-31"_s, u"2026-04-30"_s);
        row("7 years from a leap day", u"years:7"_s, u"2024-02-29"_s, u"2031-02-28"_s);
        row("2 weeks", u"weeks:2"_s, u"2026-03-01"_s, u"2026-03-15"_s);
        row("from the end of the year", u"years:8"_s, u"2024-05-03"_s, u"2032-12-31"_s, true);
        row("from the end of a year on its last day", u"years:8"_s, u"2023-12-31"_s, u"2031-12-31"_s, true);
        row("from the end of a year on its first day", u"years:8"_s, u"2024-01-01"_s, u"2032-12-31"_s, true);
    }
    void countsThePeriod()
    {
        QFETCH(QString, period);
        QFETCH(bool, isFromYearEnd);
        QFETCH(QString, closed);
        const Retention retention = counted(*casebook::domain::period(period), closed, isFromYearEnd);
        QTEST(retention.due.toString(Qt::ISODate), "due");
        QCOMPARE(retention.normalEnd, retention.due);
        QVERIFY(!retention.deleteBy.isValid());
        QCOMPARE(retention.rule, u"sample/papers"_s);
        QCOMPARE(retention.source, u"article"_s);
        QCOMPARE(steps(retention).contains(u"keep-year-end"_s), isFromYearEnd);
        QCOMPARE(steps(retention).constFirst(), u"keep-start"_s);
        QCOMPARE(steps(retention).constLast(), u"keep-result"_s);
    }

    void everyStepNamesItsSource()
    {
        const RetentionClass kept = keptFor({8, PeriodUnit::Years}, true, RetentionBound::Min);
        RetentionRequest request{kept, thirtyDays};
        request.closed = day(u"2024-02-29"_s);
        request.holds = readHolds(u"2030-01-01/2033-02-01"_s);
        const auto retention = computeRetention(request);
        QHash<QString, QString> sources;
        for (const TraceStep &step : retention->trace)
            sources.insert(step.step, step.source);
        QCOMPARE(sources.value(u"keep-start"_s), u"article"_s);
        QCOMPARE(sources.value(u"keep-year-end"_s), u"year article"_s);
        QCOMPARE(sources.value(u"keep-period"_s), u"article"_s);
        QCOMPARE(sources.value(u"hold"_s), u"hold clause"_s);
        QCOMPARE(sources.value(u"hold-after"_s), u"office rule"_s);
        QVERIFY(!sources.contains(u"keep-result"_s));  // after a hold the last word is by when to delete
        QCOMPARE(steps(counted({1, PeriodUnit::Months}, u"2026-01-31"_s)).contains(u"keep-clamped"_s), true);
    }

    // Hold model: blocked until the last hold ends; then the later of the normal end and the release.
    void holdsProlong_data()
    {
        QTest::addColumn<QString>("holds");
        QTest::addColumn<QString>("due");       // empty: open
        QTest::addColumn<QString>("deleteBy");  // empty: none
        QTest::addColumn<QStringList>("some");
        const auto row = [](const char *name, const QString &holds, const QString &due, const QString &deleteBy, const QStringList &some) {
            QTest::newRow(name) << holds << due << deleteBy << some;
        };
        row("none", {}, u"2026-04-30"_s, {}, {u"keep-result"_s});
        row("released before the end", u"2026-03-10/2026-04-01"_s, u"2026-04-30"_s, {}, {u"hold-without-effect"_s});
        row("released on the last day", u"2026-03-10/2026-04-30"_s, u"2026-04-30"_s, {}, {u"hold-without-effect"_s});
        row("released the day after", u"2026-03-10/2026-05-01"_s, u"2026-05-01"_s, u"2026-05-31"_s, {u"hold"_s, u"hold-after"_s});
        row("released later", u"2026-03-10/2027-01-31"_s, u"2027-01-31"_s, u"2027-03-02"_s, {u"hold"_s, u"hold-after"_s});
        row("of one day", u"2026-06-10/2026-06-10"_s, u"2026-06-10"_s, u"2026-07-10"_s, {u"warning-hold-late"_s, u"hold"_s});
        row("before closing", u"2025-01-01/2026-02-01"_s, u"2026-04-30"_s, {}, {u"hold-without-effect"_s});
        row("two, the later counts", u"2026-03-10/2026-09-30 2026-04-01/2026-07-01"_s, u"2026-09-30"_s, u"2026-10-30"_s, {u"hold"_s, u"hold-without-effect"_s});
        row("two in the other order", u"2026-04-01/2026-07-01 2026-03-10/2026-09-30"_s, u"2026-09-30"_s, u"2026-10-30"_s, {u"hold"_s});
        row("one after the other, in the days to delete", u"2026-04-01/2026-05-10 2026-05-20/2026-08-01"_s, u"2026-08-01"_s, u"2026-08-31"_s, {u"hold"_s});
        row("open", u"2026-03-10/"_s, {}, {}, {u"warning-hold-open"_s, u"keep-result-open"_s});
        row("open beside a released one", u"2026-03-10/ 2026-03-01/2026-06-01"_s, {}, {}, {u"hold"_s, u"warning-hold-open"_s});
        row("open and later another", u"2026-03-10/ 2027-03-01/2027-06-01"_s, {}, {}, {u"warning-hold-open"_s});
        row("begun after the end", u"2026-05-01/2026-06-01"_s, u"2026-06-01"_s, u"2026-07-01"_s, {u"warning-hold-late"_s});
        row("begun after the end and open", u"2026-05-01/"_s, {}, {}, {u"warning-hold-late"_s, u"warning-hold-open"_s});
    }
    void holdsProlong()
    {
        QFETCH(QString, holds);
        QFETCH(QString, due);
        QFETCH(QString, deleteBy);
        QFETCH(QStringList, some);
        const Retention retention = held(readHolds(holds));
        QCOMPARE(retention.due, day(due));
        QCOMPARE(retention.deleteBy, day(deleteBy));
        QCOMPARE(retention.normalEnd, QDate(2026, 4, 30));
        for (const QString &step : some)
            QVERIFY2(steps(retention).contains(step), qPrintable(steps(retention).join(u' ')));
        const bool isLate = some.contains(u"warning-hold-late"_s);
        QCOMPARE(steps(retention).contains(u"warning-hold-late"_s), isLate);
        QCOMPARE(retention.toJson().value("due"_L1).isNull(), due.isEmpty());
        QCOMPARE(retention.toJson().contains("delete_by"_L1), !deleteBy.isEmpty());
    }

    // After a minimum the data may stay; a hold that finds them there finds nothing wrong.
    void aMinimumKnowsNoLateHold()
    {
        const RetentionClass kept = keptFor({60, PeriodUnit::Days}, false, RetentionBound::Min);
        RetentionRequest request{kept, thirtyDays};
        request.closed = day(u"2026-03-01"_s);
        request.holds = readHolds(u"2026-05-01/2026-06-01"_s);
        const auto retention = computeRetention(request);
        QCOMPARE(retention->due, QDate(2026, 6, 1));
        QVERIFY(retention->warnings().isEmpty());
    }

    void withoutDaysOfItsOwnAReleaseMeansUndueDelayOnly()
    {
        const Retention retention = held(readHolds(u"2026-03-10/2026-06-01"_s), {u"hold clause"_s, {}, {}});
        QCOMPARE(retention.due, QDate(2026, 6, 1));
        QVERIFY(!retention.deleteBy.isValid());
        QCOMPARE(steps(retention).constLast(), u"hold-after"_s);
    }

    void theFirstKnownStartCounts()
    {
        RetentionClass kept = keptFor({60, PeriodUnit::Days});
        RetentionRequest request{kept, thirtyDays};
        request.event = day(u"2026-01-01"_s);
        QCOMPARE(computeRetention(request)->due, QDate(2026, 3, 2));
        request.closed = day(u"2026-03-01"_s);
        const auto both = computeRetention(request);
        QCOMPARE(both->due, QDate(2026, 4, 30));
        QVERIFY(steps(*both).contains(u"keep-unused"_s));
    }

    void warnsOfAnotherCountry()
    {
        RetentionClass kept = keptFor({60, PeriodUnit::Days});
        kept.countries = {u"DE"_s};
        RetentionRequest request{kept, thirtyDays};
        request.closed = day(u"2026-03-01"_s);
        for (const auto &[country, warns] : {std::pair(u"DE"_s, false), std::pair(u"US"_s, true), std::pair(QString(), false)}) {
            request.country = country;
            QCOMPARE(computeRetention(request)->warnings(), warns ? QStringList{u"warning-keep-country"_s} : QStringList());
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("closed");
        QTest::addColumn<QString>("holds");
        QTest::addColumn<QString>("error");
        QTest::newRow("no start") << QString() << QString() << u"closed/event missing"_s;
        QTest::newRow("a hold that ends first") << u"2026-03-01"_s << u"2026-05-02/2026-05-01"_s << u"hold it ends before it begins"_s;
        QTest::newRow("a hold without a beginning") << u"2026-03-01"_s << u"x/2026-05-01"_s << u"hold it ends before it begins"_s;
        QTest::newRow("the year 1000") << u"1000-03-01"_s << QString() << u"1000-03-01 1583..9000"_s;
        QTest::newRow("a hold until 9999") << u"2026-03-01"_s << u"2026-03-01/9999-12-31"_s << u"9999-12-31 1583..9000"_s;
    }
    void refuses()
    {
        QFETCH(QString, closed);
        QFETCH(QString, holds);
        const RetentionClass kept = keptFor({60, PeriodUnit::Days});
        RetentionRequest request{kept, thirtyDays};
        request.closed = day(closed);
        request.holds = readHolds(holds);
        const auto retention = computeRetention(request);
        QVERIFY(!retention.has_value());
        QTEST(retention.error().arguments.join(u' '), "error");
    }

    // Every day of twenty years, against a walker that takes each single day.
    void agreesWithAWalker()
    {
        for (QDate closed(2010, 1, 1); closed < QDate(2030, 1, 1); closed = closed.addDays(1)) {
            const QString text = closed.toString(Qt::ISODate);
            QCOMPARE(counted({60, PeriodUnit::Days}, text).due, Walker::days(closed, 60));
            QCOMPARE(counted({36, PeriodUnit::Months}, text).due, Walker::months(closed, 36));
            QCOMPARE(counted({7, PeriodUnit::Years}, text).due, Walker::months(closed, 84));
            QCOMPARE(counted({8, PeriodUnit::Years}, text, true).due, Walker::months(Walker::yearEnd(closed), 96));
        }
    }

    // Whatever the holds, the day is the latest of the normal end and all releases, and their order does not matter.
    void holdsAreAMaximum()
    {
        QRandomGenerator random(20261128);
        for (int round = 0; round < 2000; ++round) {
            QList<RetentionHold> holds;
            QDate expected(2026, 4, 30);
            for (int count = random.bounded(5); count > 0; --count) {
                const QDate from = QDate(2025, 1, 1).addDays(random.bounded(1000));
                const QDate to = from.addDays(random.bounded(400));
                holds.append({from, to});
                expected = std::max(expected, to);
            }
            const Retention retention = held(holds);
            QCOMPARE(retention.due, expected);
            QCOMPARE(retention.deleteBy, expected > QDate(2026, 4, 30) ? expected.addDays(30) : QDate());
            std::reverse(holds.begin(), holds.end());
            QCOMPARE(held(holds).due, expected);
            holds.append({QDate(2026, 1, 1), {}});
            QVERIFY(!held(holds).due.isValid());
        }
    }

    void answersJson()
    {
        const QJsonObject json = counted({60, PeriodUnit::Days}, u"2026-03-01"_s).toJson();
        QCOMPARE(json.keys(), (QStringList{u"bound"_s, u"due"_s, u"normal_end"_s, u"rule"_s, u"source"_s, u"trace"_s, u"warnings"_s}));
        QCOMPARE(json.value("due"_L1).toString(), u"2026-04-30"_s);
        QCOMPARE(json.value("bound"_L1).toString(), u"max"_s);
        QCOMPARE(held(readHolds(u"2026-03-10/"_s)).toJson().value("warnings"_L1).toArray(), QJsonArray{u"warning-hold-open"_s});
    }

    void readsItsWords()
    {
        using enum RetentionStart;
        for (const RetentionStart start : {Closed, Issued, Event})
            QCOMPARE(retentionStart(name(start)), std::optional(start));
        QVERIFY(!retentionStart(u"opened"_s));
        for (const RetentionBound bound : {RetentionBound::Max, RetentionBound::Min})
            QCOMPARE(retentionBound(name(bound)), std::optional(bound));
        QVERIFY(!retentionBound(u"most"_s));
    }
};

QTEST_APPLESS_MAIN(RetentionTest)
#include "tst_retention.moc"
