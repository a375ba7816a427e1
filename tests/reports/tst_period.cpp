// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/period.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace casebook;
using reports::Period;

class TestPeriod : public QObject {
    Q_OBJECT

private slots:
    void readsEverySpelling_data();
    void readsEverySpelling();
    void refusesWhatIsNoPeriod_data();
    void refusesWhatIsNoPeriod();
    void saysItInWords_data();
    void saysItInWords();
    void goesBackWithoutGaps_data();
    void goesBackWithoutGaps();
    void knowsTheWeeksOfEveryYear();
};

void TestPeriod::readsEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<Period::Form>("form");
    const auto row = [](const char *text, const QDate &first, const QDate &last, Period::Form form) {
        QTest::newRow(text) << QString::fromLatin1(text) << first << last << form;
    };
    row("2026", QDate(2026, 1, 1), QDate(2026, 12, 31), Period::Form::Year);
    row("2026-H1", QDate(2026, 1, 1), QDate(2026, 6, 30), Period::Form::Half);
    row("2026-H2", QDate(2026, 7, 1), QDate(2026, 12, 31), Period::Form::Half);
    row("2026-Q1", QDate(2026, 1, 1), QDate(2026, 3, 31), Period::Form::Quarter);
    row("2026-Q3", QDate(2026, 7, 1), QDate(2026, 9, 30), Period::Form::Quarter);
    row("2026-09", QDate(2026, 9, 1), QDate(2026, 9, 30), Period::Form::Month);
    row("2024-02", QDate(2024, 2, 1), QDate(2024, 2, 29), Period::Form::Month);
    row("2026-W38", QDate(2026, 9, 14), QDate(2026, 9, 20), Period::Form::Week);
    row("2026-W01", QDate(2025, 12, 29), QDate(2026, 1, 4), Period::Form::Week);
    row("2020-W53", QDate(2020, 12, 28), QDate(2021, 1, 3), Period::Form::Week);
    row("2021-W01", QDate(2021, 1, 4), QDate(2021, 1, 10), Period::Form::Week);
    row("2026-W53", QDate(2026, 12, 28), QDate(2027, 1, 3), Period::Form::Week);
    row("2026-03-01..2026-04-15", QDate(2026, 3, 1), QDate(2026, 4, 15), Period::Form::Range);
    row("2026-03-01..2026-03-01", QDate(2026, 3, 1), QDate(2026, 3, 1), Period::Form::Range);
}

void TestPeriod::readsEverySpelling()
{
    QFETCH(QString, text);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(Period::Form, form);
    const auto period = reports::parsePeriod(text);
    QVERIFY(period.has_value());
    QCOMPARE(period->first, first);
    QCOMPARE(period->last, last);
    QVERIFY(period->form == form);
    QCOMPARE(reports::spelling(*period), text);
}

void TestPeriod::refusesWhatIsNoPeriod_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "26", "1969", "2200", "2026-H0", "2026-H3", "2026-Q0", "2026-Q5", "2026-00", "2026-13", "2026-9", "2026-W00",
                             "2025-W53", "2026-W54", "2026-W1", "2026-q3", " 2026", "2026 ", "2026\n", "2026-Q3-1", "2026-02-29..2026-03-01",
                             "2026-04-15..2026-03-01", "2026-03-01..", "..2026-03-01", "2026-03-01...2026-04-01", "0001-01-01..0001-01-02",
                             "2026-03-01..2026-03-02..2026-03-03"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << QString(u"\u0662\u0660\u0662\u0666"_s);
}

void TestPeriod::refusesWhatIsNoPeriod()
{
    QFETCH(QString, text);
    const auto period = reports::parsePeriod(text);
    QVERIFY(!period.has_value());
    QCOMPARE(period.error().code, base::ErrorCode::PeriodInvalid);
    QCOMPARE(period.error().arguments, QStringList{text});
}

void TestPeriod::saysItInWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("shortEnglish");
    QTest::addColumn<QString>("shortGerman");
    QTest::newRow("year") << u"2026"_s << u"2026"_s << u"2026"_s << u"2026"_s << u"2026"_s;
    QTest::newRow("half") << u"2026-H2"_s << u"second half of 2026"_s << u"2. Halbjahr 2026"_s << u"H2 2026"_s << u"H2 2026"_s;
    QTest::newRow("quarter") << u"2026-Q3"_s << u"third quarter of 2026"_s << u"3. Quartal 2026"_s << u"Q3 2026"_s << u"Q3 2026"_s;
    QTest::newRow("month") << u"2026-03"_s << u"March 2026"_s << u"März 2026"_s << u"Mar 2026"_s << u"März 2026"_s;
    QTest::newRow("week") << u"2026-W38"_s << u"week 38 of 2026 (14 to 20 September)"_s << u"Kalenderwoche 38/2026 (14. bis 20. September)"_s
                          << u"W38 2026"_s << u"KW 38/2026"_s;
    QTest::newRow("week over two months") << u"2026-W40"_s << u"week 40 of 2026 (28 September to 4 October)"_s
                                          << u"Kalenderwoche 40/2026 (28. September bis 4. Oktober)"_s << u"W40 2026"_s << u"KW 40/2026"_s;
    QTest::newRow("week over two years") << u"2026-W01"_s << u"week 1 of 2026 (29 December 2025 to 4 January 2026)"_s
                                         << u"Kalenderwoche 1/2026 (29. Dezember 2025 bis 4. Januar 2026)"_s << u"W1 2026"_s << u"KW 1/2026"_s;
    QTest::newRow("range") << u"2026-03-01..2026-04-15"_s << u"1 March to 15 April 2026"_s << u"1. März bis 15. April 2026"_s
                           << u"1 Mar 2026 \u2013 15 Apr 2026"_s << u"01.03.2026 \u2013 15.04.2026"_s;
    QTest::newRow("day") << u"2026-03-01..2026-03-01"_s << u"1 March 2026"_s << u"1. März 2026"_s << u"1 Mar 2026 \u2013 1 Mar 2026"_s
                         << u"01.03.2026 \u2013 01.03.2026"_s;
}

void TestPeriod::saysItInWords()
{
    QFETCH(QString, text);
    const Period period = *reports::parsePeriod(text);
    QTEST(reports::words(period, u"en"_s), "english");
    QTEST(reports::words(period, u"de"_s), "german");
    QTEST(reports::shortWords(period, u"en"_s), "shortEnglish");
    QTEST(reports::shortWords(period, u"de"_s), "shortGerman");
}

void TestPeriod::goesBackWithoutGaps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("years") << u"2026"_s << QStringList{u"2022"_s, u"2023"_s, u"2024"_s, u"2025"_s};
    QTest::newRow("halves") << u"2026-H1"_s << QStringList{u"2024-H1"_s, u"2024-H2"_s, u"2025-H1"_s, u"2025-H2"_s};
    QTest::newRow("quarters") << u"2026-Q3"_s << QStringList{u"2025-Q3"_s, u"2025-Q4"_s, u"2026-Q1"_s, u"2026-Q2"_s};
    QTest::newRow("months") << u"2026-02"_s << QStringList{u"2025-10"_s, u"2025-11"_s, u"2025-12"_s, u"2026-01"_s};
    QTest::newRow("weeks") << u"2021-W02"_s << QStringList{u"2020-W51"_s, u"2020-W52"_s, u"2020-W53"_s, u"2021-W01"_s};
    QTest::newRow("range") << u"2026-03-11..2026-03-20"_s
                           << QStringList{u"2026-01-30..2026-02-08"_s, u"2026-02-09..2026-02-18"_s, u"2026-02-19..2026-02-28"_s,
                                          u"2026-03-01..2026-03-10"_s};
}

void TestPeriod::goesBackWithoutGaps()
{
    QFETCH(QString, text);
    const Period period = *reports::parsePeriod(text);
    QStringList spelled;
    for (const Period &earlier : reports::previous(period))
        spelled += reports::spelling(earlier);
    QTEST(spelled, "expected");
}

void TestPeriod::knowsTheWeeksOfEveryYear()
{
    QDate expected(1969, 12, 29);
    for (int year = 1970; year < 2200; ++year) {
        for (int week = 1; week <= 53; ++week) {
            const auto period = reports::parsePeriod(u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0')));
            if (!period) {
                QCOMPARE(week, 53);
                continue;
            }
            int isoYear = 0;
            QCOMPARE(period->first.weekNumber(&isoYear), week);
            QCOMPARE(isoYear, year);
            QCOMPARE(period->first, expected);
            expected = period->last.addDays(1);
        }
    }
}

QTEST_APPLESS_MAIN(TestPeriod)
#include "tst_period.moc"
