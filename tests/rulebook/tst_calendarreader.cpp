// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rulebook/packs.h"

using namespace packs;

namespace {

const QByteArray small = R"({"id": "T", "version": "1", "label": {"en": "Test"}, "source": "none", "years": {"from": 2020, "until": 2030},
    "holidays": [{"id": "may", "on": "05-01", "source": "act", "label": {"en": "May"}}],
    "examples": [{"date": "2026-05-01", "holiday": "may", "working": false}]})";

}

class CalendarReaderTest final : public QObject {
    Q_OBJECT
private slots:
    void readsTheShippedCalendars()
    {
        const Calendars known = calendars();
        QCOMPARE(known.keys(), (QStringList{u"CH"_s, u"DE"_s, u"DE-BE"_s, u"GB-EAW"_s, u"US-FED"_s}));
        for (const auto &calendar : known) {
            QVERIFY(!calendar.source.isEmpty());
            QVERIFY(calendar.label.has(u"de"_s));
            for (const auto &holiday : calendar.holidays)
                QVERIFY2(holiday.label.has(u"de"_s), qPrintable(holiday.id));
        }
    }

    void berlinKnowsItsDays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isWorking");
        QTest::newRow("women's day 2018") << QDate(2018, 3, 8) << true;
        QTest::newRow("women's day 2019") << QDate(2019, 3, 8) << false;
        QTest::newRow("8 May 2020") << QDate(2020, 5, 8) << false;
        QTest::newRow("8 May 2025") << QDate(2025, 5, 8) << false;
        QTest::newRow("8 May 2026") << QDate(2026, 5, 8) << true;
        QTest::newRow("17 June 2026") << QDate(2026, 6, 17) << true;
        QTest::newRow("unity 2025") << QDate(2025, 10, 3) << false;
        QTest::newRow("reformation day is none in Berlin") << QDate(2025, 10, 31) << true;
        QTest::newRow("corpus christi is none in Berlin") << QDate(2026, 6, 4) << true;
        QTest::newRow("whit monday") << QDate(2026, 5, 25) << false;
        QTest::newRow("christmas eve") << QDate(2026, 12, 24) << true;
        QTest::newRow("second day of christmas") << QDate(2025, 12, 26) << false;
    }
    void berlinKnowsItsDays()
    {
        QFETCH(QDate, day);
        QFETCH(bool, isWorking);
        QCOMPARE(calendars().value(u"DE-BE"_s).isWorkingDay(day), isWorking);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &refusal) {
            QTest::newRow(name) << from << to << u"t.json|"_s + refusal;
        };
        row("unknown key", R"("source": "none")", R"("source": "none", "colour": "red")", u"/colour|unknown key"_s);
        row("unknown key of a holiday", R"("on": "05-01")", R"("on": "05-01", "of": 1)", u"/holidays/0/of|unknown key"_s);
        row("missing id", R"("id": "T", )", "", u"/id|missing"_s);
        row("missing version", R"("version": "1", )", "", u"/version|missing"_s);
        row("holiday without a source", R"("source": "act", )", "", u"/holidays/0/source|missing"_s);
        row("no English", R"({"en": "May"})", R"({"de": "Mai"})", u"/holidays/0/label/en|missing"_s);
        row("not a day of the year", "05-01", "05-32", u"/holidays/0/on|not a day of the year (MM-DD)"_s);
        row("two forms", R"("on": "05-01")", R"("on": "05-01", "easter": 1)",
            u"/holidays/0|exactly one of on, easter, weekday, once is needed"_s);
        row("no form", R"("on": "05-01", )", "", u"/holidays/0|exactly one of on, easter, weekday, once is needed"_s);
        row("no such weekday", R"("on": "05-01")", R"("weekday": "moonday", "nth": 1, "month": 5)",
            u"/holidays/0/weekday|not a day of the week"_s);
        row("the zeroth Monday", R"("on": "05-01")", R"("weekday": "monday", "nth": 0, "month": 5)",
            u"/holidays/0/nth|neither 1 to 4 nor -1"_s);
        row("from after until", R"("on": "05-01")", R"("on": "05-01", "from": 2025, "until": 2024)", u"/holidays/0/from|after until"_s);
        row("years turned round", R"("until": 2030)", R"("until": 2019)", u"/years/until|not between 2020 and 2200"_s);
        row("the same holiday twice", R"([{"id": "may")", R"([{"id": "may", "on": "06-01", "source": "act", "label": {"en": "x"}}, {"id": "may")",
            u"/holidays/1/id|stands twice"_s);
        row("an example says working", R"("working": false)", R"("working": true)", u"/examples/0|2026-05-01 is not a working day"_s);
        row("an example says another holiday", R"("holiday": "may")", R"("holiday": "june")", u"/examples/0|2026-05-01 is not june but may"_s);
        row("an example says holiday on a plain day", R"("2026-05-01", "holiday": "may", "working": false)", R"("2026-05-04", "holiday": "may")",
            u"/examples/0|2026-05-04 is not may"_s);
        row("an example outside the years", "2026-05-01", "2031-05-01", u"/examples/0|2031-05-01 is outside the years of the calendar"_s);
        row("an example that says nothing", R"(, "holiday": "may", "working": false)", "", u"/examples/0|says neither working nor holiday"_s);
        row("no examples", R"({"date": "2026-05-01", "holiday": "may", "working": false})", "", u"/examples|a calendar without examples proves nothing"_s);
        row("a parent that is not there", R"("source": "none")", R"("source": "none", "inherits": "DE")", u"/inherits|no calendar DE"_s);
        row("double key", R"("source": "none")", R"("source": "none", "source": "some")", u"/source|key stands twice"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, refusal);
        QCOMPARE(packs::refusal(readCalendar(u"t.json"_s, changed(small, from, to), {})), refusal);
    }

    void acceptsWhatTheOthersAreMadeFrom()
    {
        QVERIFY(readCalendar(u"t.json"_s, small, {}).has_value());
    }

    void refusesMoreHolidaysThanAYearCanBear()
    {
        QByteArray many;
        for (int i = 0; i < 60; ++i)
            many += "{\"id\": \"h" + QByteArray::number(i) + "\", \"easter\": " + QByteArray::number(i) + ", \"source\": \"a\", \"label\": {\"en\": \"x\"}}, ";
        const auto calendar = readCalendar(u"t.json"_s, changed(small, "[{\"id\": \"may\"", '[' + many + "{\"id\": \"may\""), {});
        QCOMPARE(packs::refusal(calendar), u"t.json|/holidays|more than 60"_s);
    }
};

QTEST_APPLESS_MAIN(CalendarReaderTest)
#include "tst_calendarreader.moc"
