// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/age/age.h"

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

AgeRule rule(const QStringList &countries, int age, const QString &source)
{
    AgeRule result;
    result.pack = u"sample"_s;
    result.countries = countries;
    result.validFrom = QDate(2018, 5, 25);
    result.age = age;
    result.source = source;
    return result;
}

// AA 13; BB 13 until 2023 and 15 since; CC 16, its region R 14; MM a person decides, 16 is suggested; NN a person decides.
AgeTable table()
{
    AgeTable ages;
    AgeRule before = rule({u"BB"_s}, 13, u"old act"_s);
    before.validUntil = QDate(2023, 12, 31);
    AgeRule since = rule({u"BB"_s}, 15, u"new act"_s);
    since.validFrom = QDate(2024, 1, 1);
    AgeRule region = rule({u"CC"_s}, 14, u"act of the region"_s);
    region.region = u"R"_s;
    AgeRule suggested = rule({u"MM"_s}, 16, u"advice"_s);
    suggested.isManual = true;
    suggested.note = LocalText({{u"en"_s, u"Look closer."_s}, {u"de"_s, u"Genauer hinsehen."_s}});
    AgeRule open = rule({u"NN"_s}, 0, u"case law"_s);
    open.isManual = true;
    ages.rules = {rule({u"AA"_s}, 13, u"act"_s), before, since, rule({u"CC"_s, u"DD"_s}, 16, u"treaty"_s), region, suggested, open};
    ages.unknown = rule({}, 0, u"office rule"_s);
    ages.others = rule({}, 0, u"office rule for others"_s);
    ages.others.isManual = true;
    return ages;
}

Result<AgeAnswer> answer(const QString &country, const QString &born, const QString &on, const QString &region = {})
{
    const AgeTable ages = table();
    return computeAge({ages, country, region, day(born), {}, day(on)});
}

Result<AgeAnswer> answerFor(const QString &country, int age, const QString &on)
{
    const AgeTable ages = table();
    return computeAge({ages, country, {}, {}, age, day(on)});
}

QStringList steps(const AgeAnswer &given)
{
    QStringList names;
    for (const TraceStep &step : given.trace)
        names.append(step.step);
    return names;
}

// Years the slow way: a year more on each birthday that is passed, one day after the other.
int walkedAge(const QDate &born, const QDate &on)
{
    int years = 0;
    for (QDate each = born.addDays(1); each <= on; each = each.addDays(1)) {
        const bool isBirthday = each.month() == born.month() && each.day() == born.day();
        const bool standsIn = born.month() == 2 && born.day() == 29 && !QDate::isLeapYear(each.year()) && each.month() == 3 && each.day() == 1;
        years += isBirthday || standsIn ? 1 : 0;
    }
    return years;
}

}

class AgeTest final : public QObject {
    Q_OBJECT
private slots:
    // C-14: attained at 00:00 of the birthday, 29 February on 1 March in common years.
    void isAttainedAtTheBeginningOfTheBirthday_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("on");
        QTest::addColumn<int>("age");
        QTest::addColumn<QString>("under");
        QTest::addColumn<QString>("reachesOn");
        const auto row = [](const char *name, const QString &born, const QString &on, int age, const QString &under, const QString &reachesOn) {
            QTest::newRow(name) << born << on << age << under << reachesOn;
        };
        row("the day before", u"2013-03-09"_s, u"2026-03-08"_s, 12, u"yes"_s, u"2026-03-09"_s);
        row("the birthday", u"2013-03-09"_s, u"2026-03-09"_s, 13, u"no"_s, u"2026-03-09"_s);
        row("long ago", u"1950-03-09"_s, u"2026-03-09"_s, 76, u"no"_s, u"1963-03-09"_s);
        row("born that day", u"2026-03-09"_s, u"2026-03-09"_s, 0, u"yes"_s, u"2039-03-09"_s);
        row("new year's eve", u"2012-12-31"_s, u"2025-12-31"_s, 13, u"no"_s, u"2025-12-31"_s);
        row("leap day, 28 February", u"2012-02-29"_s, u"2025-02-28"_s, 12, u"yes"_s, u"2025-03-01"_s);
        row("leap day, 1 March", u"2012-02-29"_s, u"2025-03-01"_s, 13, u"no"_s, u"2025-03-01"_s);
        row("born on 28 February", u"2012-02-28"_s, u"2025-02-28"_s, 13, u"no"_s, u"2025-02-28"_s);
        row("born on 1 March", u"2012-03-01"_s, u"2025-02-28"_s, 12, u"yes"_s, u"2025-03-01"_s);
    }
    void isAttainedAtTheBeginningOfTheBirthday()
    {
        QFETCH(QString, born);
        QFETCH(QString, on);
        const auto given = answer(u"AA"_s, born, on);
        QVERIFY(given.has_value());
        QTEST(given->age, "age");
        QTEST(name(given->under), "under");
        QTEST(given->reachesOn.toString(Qt::ISODate), "reachesOn");
        QCOMPARE(given->threshold, std::optional(13));
        QCOMPARE(given->rule, u"sample/AA"_s);
        QCOMPARE(given->source, u"act"_s);
    }

    void aLeapDayInALeapYearIsItself()
    {
        QCOMPARE(attains(QDate(2012, 2, 29), 4), QDate(2016, 2, 29));
        QCOMPARE(attains(QDate(2012, 2, 29), 1), QDate(2013, 3, 1));
        QCOMPARE(ageOn(QDate(2012, 2, 29), QDate(2016, 2, 28)), 3);
        QCOMPARE(ageOn(QDate(2012, 2, 29), QDate(2016, 2, 29)), 4);
        QVERIFY(!steps(*answer(u"AA"_s, u"2013-03-09"_s, u"2026-03-09"_s)).contains(u"age-leap-day"_s));
        QVERIFY(steps(*answer(u"AA"_s, u"2012-02-29"_s, u"2026-03-09"_s)).contains(u"age-leap-day"_s));
    }

    void theRuleOfTheDayCounts_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("threshold");  // 0: none
        QTest::addColumn<QString>("under");
        QTest::addColumn<QString>("step");
        const auto row = [](const char *name, const QString &country, const QString &region, const QString &on, const QString &rule, int threshold,
                            const QString &under, const QString &step) {
            QTest::newRow(name) << country << region << on << rule << threshold << under << step;
        };
        const QString later = u"2026-11-28"_s;  // born 2012-05-05: 14 years
        row("last day of the old rule", u"BB"_s, {}, u"2023-12-31"_s, u"sample/BB"_s, 13, u"yes"_s, u"age-rule"_s);
        row("first day of the new rule", u"BB"_s, {}, u"2024-01-01"_s, u"sample/BB"_s, 15, u"yes"_s, u"age-rule"_s);
        row("before any rule", u"BB"_s, {}, u"2017-01-01"_s, u"sample/BB"_s, 13, u"yes"_s, u"warning-age-dates"_s);
        row("country", u"CC"_s, {}, later, u"sample/CC"_s, 16, u"yes"_s, u"age-rule"_s);
        row("its region", u"CC"_s, u"R"_s, later, u"sample/CC-R"_s, 14, u"no"_s, u"age-rule"_s);
        row("a region without a rule", u"DD"_s, u"X"_s, later, u"sample/DD"_s, 16, u"yes"_s, u"age-country"_s);
        row("suggested", u"MM"_s, {}, later, u"sample/MM"_s, 16, u"manual"_s, u"age-suggested"_s);
        row("no age", u"NN"_s, {}, later, u"sample/NN"_s, 0, u"manual"_s, u"age-rule"_s);
        row("another country", u"ZA"_s, {}, later, u"sample/other"_s, 0, u"manual"_s, u"age-other"_s);
        row("unknown country", {}, {}, later, u"sample/unknown"_s, 16, u"yes"_s, u"warning-age-unknown"_s);
    }
    void theRuleOfTheDayCounts()
    {
        QFETCH(QString, country);
        QFETCH(QString, region);
        QFETCH(QString, on);
        QFETCH(int, threshold);
        QFETCH(QString, step);
        const auto given = answer(country, u"2012-05-05"_s, on, region);
        QVERIFY(given.has_value());
        QTEST(given->rule, "rule");
        QCOMPARE(given->threshold.value_or(0), threshold);
        QTEST(name(given->under), "under");
        QVERIFY2(steps(*given).contains(step), qPrintable(steps(*given).join(u' ')));
        QCOMPARE(given->reachesOn.isValid(), threshold > 0);
        QVERIFY(!given->source.isEmpty());
        QCOMPARE(steps(*given).constLast(), u"age-result"_s);
    }

    void unknownTakesAnAgeOfItsOwnIfThereIsOne()
    {
        AgeTable ages = table();
        ages.unknown.age = 18;
        QCOMPARE(computeAge({ages, {}, {}, day(u"2012-05-05"_s), {}, day(u"2026-11-28"_s)})->threshold, std::optional(18));
    }

    void anAgeAloneGivesARange_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("under");
        QTest::addColumn<QString>("earliest");
        QTest::addColumn<QString>("latest");
        QTest::newRow("a year below") << 12 << u"2026-11-28"_s << u"yes"_s << u"2026-11-29"_s << u"2027-11-28"_s;
        QTest::newRow("the age itself") << 13 << u"2026-11-28"_s << u"no"_s << u"2025-11-29"_s << u"2026-11-28"_s;
        QTest::newRow("a baby") << 0 << u"2026-11-28"_s << u"yes"_s << u"2038-11-29"_s << u"2039-11-28"_s;
        QTest::newRow("on a leap day") << 12 << u"2028-02-29"_s << u"yes"_s << u"2028-03-01"_s << u"2029-03-01"_s;
    }
    void anAgeAloneGivesARange()
    {
        QFETCH(int, age);
        QFETCH(QString, on);
        const auto given = answerFor(u"AA"_s, age, on);
        QVERIFY(given.has_value());
        QCOMPARE(given->age, age);
        QTEST(name(given->under), "under");
        QVERIFY(!given->reachesOn.isValid());
        QTEST(given->reachesEarliest.toString(Qt::ISODate), "earliest");
        QTEST(given->reachesLatest.toString(Qt::ISODate), "latest");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<int>("age");  // -2: none
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("error");
        QTest::newRow("born tomorrow") << u"2026-11-29"_s << -2 << u"2026-11-28"_s << u"born later than the day asked for"_s;
        QTest::newRow("older than people get") << u"1826-11-28"_s << -2 << u"2026-11-28"_s << u"born older than people get"_s;
        QTest::newRow("an age nobody reaches") << QString() << 151 << u"2026-11-28"_s << u"age older than people get"_s;
        QTest::newRow("a negative age") << QString() << -1 << u"2026-11-28"_s << u"age older than people get"_s;
        QTest::newRow("neither") << QString() << -2 << u"2026-11-28"_s << u"born missing"_s;
        QTest::newRow("the year 1000") << u"1000-01-01"_s << -2 << u"2026-11-28"_s << u"1000-01-01 1583..9000"_s;
        QTest::newRow("the year 9999") << u"2010-01-01"_s << -2 << u"9999-01-01"_s << u"9999-01-01 1583..9000"_s;
        QTest::newRow("no day") << u"2010-01-01"_s << -2 << QString() << QString();
    }
    void refuses()
    {
        QFETCH(QString, born);
        QFETCH(int, age);
        QFETCH(QString, on);
        const AgeTable ages = table();
        const auto given = computeAge({ages, u"AA"_s, {}, day(born), age == -2 ? std::nullopt : std::optional(age), day(on)});
        QVERIFY(!given.has_value());
        QTEST(given.error().arguments.join(u' '), "error");
    }

    // The day it is reached is the first on which a person who is counted day by day is not under the age.
    void reachedIsTheFirstDayNotUnder()
    {
        QRandomGenerator random(20261128);
        const AgeTable ages = table();
        for (int round = 0; round < 1500; ++round) {
            QDate born = QDate(1990, 1, 1).addDays(random.bounded(20 * 365));
            if (round % 10 == 0)
                born = QDate(1992 + 4 * random.bounded(5), 2, 29);
            const QDate on = born.addDays(random.bounded(20 * 365));
            const int years = round % 20 < 10 ? 16 : 13;
            const auto given = computeAge({ages, years == 16 ? u"CC"_s : u"AA"_s, {}, born, {}, on});
            QVERIFY(given.has_value());
            QCOMPARE(given->age, walkedAge(born, on));
            QCOMPARE(given->under == UnderAge::Yes, on < given->reachesOn);
            QCOMPARE(walkedAge(born, given->reachesOn), years);
            QCOMPARE(walkedAge(born, given->reachesOn.addDays(-1)), years - 1);
        }
    }

    // Everybody of that age reaches it inside the range, and somebody on each of its ends.
    void theRangeIsAsNarrowAsItCanBe()
    {
        QRandomGenerator random(4711);
        const AgeTable ages = table();
        for (int round = 0; round < 60; ++round) {
            const QDate on = round % 4 == 0 ? QDate(2024 + random.bounded(5), 2, 28).addDays(random.bounded(2)) : QDate(2020, 1, 1).addDays(random.bounded(4000));
            const int age = random.bounded(18);
            const auto range = computeAge({ages, u"CC"_s, {}, {}, age, on});
            QDate first;
            QDate last;
            for (QDate born = on.addYears(-age - 2); born <= on; born = born.addDays(1)) {
                if (ageOn(born, on) != age)
                    continue;
                const auto given = computeAge({ages, u"CC"_s, {}, born, {}, on});
                QCOMPARE(given->under, range->under);
                first = first.isValid() ? std::min(first, given->reachesOn) : given->reachesOn;
                last = last.isValid() ? std::max(last, given->reachesOn) : given->reachesOn;
            }
            QCOMPARE(range->reachesEarliest, first);
            QCOMPARE(range->reachesLatest, last);
        }
    }

    void answersJson()
    {
        const QJsonObject certain = answer(u"AA"_s, u"2013-03-09"_s, u"2026-03-08"_s)->toJson();
        QCOMPARE(certain.keys(), (QStringList{u"age"_s, u"reaches_on"_s, u"rule"_s, u"source"_s, u"threshold"_s, u"trace"_s, u"under"_s, u"warnings"_s}));
        QCOMPARE(certain.value("reaches_on"_L1).toString(), u"2026-03-09"_s);
        QCOMPARE(certain.value("age"_L1).toInt(), 12);
        const QJsonObject range = answerFor(u"AA"_s, 12, u"2026-03-08"_s)->toJson();
        QVERIFY(range.value("reaches_on"_L1).isNull());
        QCOMPARE(range.value("reaches_earliest"_L1).toString(), u"2026-03-09"_s);
        QCOMPARE(range.value("reaches_latest"_L1).toString(), u"2027-03-08"_s);
        const QJsonObject open = answer(u"NN"_s, u"2013-03-09"_s, u"2026-03-08"_s)->toJson();
        QVERIFY(open.value("threshold"_L1).isNull() && open.value("reaches_on"_L1).isNull());
        const QJsonObject unknown = answer({}, u"2013-03-09"_s, u"2026-03-08"_s)->toJson();
        QCOMPARE(unknown.value("warnings"_L1).toArray(), QJsonArray{u"warning-age-unknown"_s});
    }

    void listsItsPlaces()
    {
        QCOMPARE(table().countries(), (QStringList{u"AA"_s, u"BB"_s, u"CC"_s, u"DD"_s, u"MM"_s, u"NN"_s}));
        QCOMPARE(table().regions(), QStringList{u"CC-R"_s});
        QCOMPARE(table().highestAge(QDate(2026, 1, 1)), 16);
    }
};

QTEST_APPLESS_MAIN(AgeTest)
#include "tst_age.moc"
